// A block of cells lands in the table, line by line.

import { fill } from '../words.js';
import { cellsOf } from './block.js';
import { between, decimal } from './decimal.js';
import { isText, read } from './field.js';
import { length, plain, same } from './text.js';

const ADDED_UNASKED = 50;

export const pasting = {
  pasted(event) {
    const field = this.fieldAt(event.target);
    if (!field || !this.inTable(field)) return;
    const block = cellsOf(event.clipboardData.getData('text/plain'));
    const single = block.length === 1 && block[0].length === 1;
    event.preventDefault();
    if (this.picked) this.pasteOver(block, single);
    else if (single && isText(field)) document.execCommand('insertText', false, block[0][0]);
    else this.paste(field, block, false);
  },

  // Over selected cells a block begins at the first of them; a single text goes into all.
  pasteOver(block, single) {
    const picked = this.block();
    this.paste(picked[0].fields[0], single ? picked.map(({ fields }) => fields.map(() => block[0][0])) : block, false);
  },

  // Lines go into the rows of the group from the focused one on, then into new ones. Where the first column holds
  // nothing but names of groups, each line goes into its group; so does one whose first cell only another group offers.
  // A merged cell speaks for the empty ones below it.
  lines(field, block) {
    const start = this.rowOf(field);
    const bodies = Array.from(this.root.querySelectorAll('tbody'));
    const named = (text) => bodies.find((body) => same((body.querySelector('.group span') || body).textContent, text));
    const first = this.columns.indexOf(this.columnOf(field)) === 0 ? block.map((line) => line[0].trim()) : [];
    const grouped = first[0] && first.every((text) => !text || named(text));
    const free = new Map(bodies.map((body) => [body, this.rows(body)]));
    free.set(start.parentNode, this.rows(start.parentNode).slice(this.rows(start.parentNode).indexOf(start)));
    let body = start.parentNode;
    let merged = '';
    return block.map((line) => {
      const texts = grouped ? line.slice(1) : line.slice();
      if (grouped && line[0].trim()) [body, merged] = [named(line[0]), ''];
      if (first.length && texts.length && field.tagName === 'SELECT') {
        merged = texts[0] = texts[0].trim() || merged;
        if (!grouped) body = [body, ...bodies].find((each) => this.offers(each, merged)) || body;
      }
      return { body, row: free.get(body).shift(), texts };
    });
  },

  offers(body, text) {
    const [row] = this.rows(body);
    const blank = this.blank(body);
    const there = row && this.field(row, this.first);
    const cell = there && there.options ? there : blank && blank.content.querySelector(`select[name$=".${this.first}"]`);
    return !!cell && Array.from(cell.options).some((each) => each.value && same(each.text, text));
  },

  paste(field, block, agreed) {
    this.commit();
    const all = this.lines(field, block);
    const room = this.most - this.rows().length;
    const coming = all.filter((line) => !line.row);
    if (Math.min(coming.length, room) > ADDED_UNASKED && !agreed) {
      this.ask(Math.min(coming.length, room), () => this.paste(field, block, true));
      return;
    }
    const cut = coming.slice(room);
    const lines = all.filter((line) => !cut.includes(line));
    const doubts = [];
    const tails = new Map();
    const changes = lines.flatMap((line) => [...this.arrival(line, tails), ...this.landing(line, field, doubts)]);
    if (changes.length) this.step(changes);
    const columns = Math.max(0, ...lines.map((line) => line.texts.length));
    if (lines.length) {
      const right = this.columns[this.columns.indexOf(this.columnOf(field)) + columns - 1] || this.last;
      this.pick(this.field(lines[lines.length - 1].row, right), field);
    }
    this.report(lines.length, columns, doubts, coming.length - cut.length, cut.length);
  },

  arrival(line, tails) {
    if (line.row) return [];
    const tail = tails.has(line.body) ? tails.get(line.body) : this.place(this.rows(line.body).pop());
    const place = between(tail, undefined);
    tails.set(line.body, place);
    line.row = this.make(line.body);
    return [...this.coming(line.row), this.change(this.hidden(line.row, 'at'), decimal(place))];
  },

  landing({ row, texts }, field, doubts) {
    const from = this.typed.indexOf(this.columnOf(field));
    const changes = [];
    texts.forEach((text, index) => {
      const column = this.typed[from + index];
      const cell = this.field(row, column || this.last);
      const doubt = column ? this.land(cell, text, changes) : text.trim() && fill(this.words.outside, text);
      if (doubt) doubts.push({ field: cell, row, column: this.columnOf(cell), doubt });
    });
    return changes;
  },

  // Puts a text into its cell; answers with what is doubtful about it.
  land(cell, text, changes) {
    if (cell.readOnly) return plain(text) && !same(text, cell.value) ? fill(this.words.given, cell.value) : '';
    const value = this.fitting(cell, text);
    if (value === undefined) return fill(this.words.unknown, text);
    if (read(cell) !== value) changes.push(this.change(cell, value));
    const limit = Number(this.head(this.columnOf(cell)).dataset.limit);
    return limit && length(value) > limit ? fill(this.words.long, limit) : '';
  },

  fitting(cell, text) {
    if (cell.tagName === 'SELECT') {
      const option = Array.from(cell.options).find((each) => same(each.text, text) || each.value === text.trim());
      return option && option.value;
    }
    if (cell.type === 'checkbox') {
      if (/^(√|✓|☑|1|y|yes|true|是)$/i.test(plain(text)) || plain(text) === this.words.ticks) return 'yes';
      return /^(|×|☐|0|n|no|false|否)$/i.test(plain(text)) || plain(text) === this.words.blank ? '' : undefined;
    }
    return cell.tagName === 'TEXTAREA' ? text : text.replace(/\n/g, ' ');
  },
};
