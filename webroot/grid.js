// A table edited like a spreadsheet. Every deed - a paste, a new row, a move, a deletion - is a list of cells with what
// stood there and what stands there now, so that one undo takes back the whole of it and the page saves it by cell.

const MOST_ROWS = 200;
const ADDED_UNASKED = 50;
const DOUBTS_TOLD = 12;
const NEW = /0newrow0/g;

const fill = (words, ...args) => words.replace(/\{(\d)\}/g, (place, number) => args[number]);
const read = (field) => (field.type === 'checkbox' ? (field.checked ? 'yes' : '') : field.value);
const isText = (field) => field.tagName === 'TEXTAREA' || field.type === 'text';
const plain = (text) => text.normalize('NFKC').replace(/\s/g, '');
// People leave out the word 指标, which ends most names of types: 经济效益 is 经济效益指标.
const same = (one, other) => plain(one).replace(/指标$/, '') === plain(other).replace(/指标$/, '');
const length = (text) => Array.from(text).length;

// Decimals as whole numbers of 10^-24: places of rows and points are compared and added without rounding.
const PLACES = 24;
const ONE = 10n ** BigInt(PLACES);

const units = (text) => {
  const number = /^(-?)(\d{1,15})(?:\.(\d{1,24}))?$/.exec(text);
  return number && BigInt(number[1] + number[2] + (number[3] || '').padEnd(PLACES, '0'));
};

const decimal = (amount) => {
  const digits = String(amount < 0n ? -amount : amount).padStart(PLACES + 1, '0');
  const after = digits.slice(-PLACES).replace(/0+$/, '');
  return (amount < 0n ? '-' : '') + digits.slice(0, -PLACES) + (after && `.${after}`);
};

// The door to the panel of a row stands beside the first line of the row, however many lines the row has.
const tall = new ResizeObserver((changed) => changed.forEach(({ target }) => {
  target.nextElementSibling?.style.setProperty('--tall', `${target.offsetHeight}px`);
}));

// The shortest decimal between two places, in the middle of those as short; null where there is no room.
const between = (before, after) => {
  if (after === undefined) return before === undefined ? ONE : (before / ONE + 1n) * ONE;
  const low = before === undefined ? (after > 0n ? 0n : after - ONE) : before;
  for (let unit = ONE; unit > 0n; unit /= 10n) {
    const first = (low / unit + 1n) * unit;
    const last = ((after - 1n) / unit) * unit;
    if (first <= last && first > low) return first + ((last - first) / unit / 2n) * unit;
  }
  return null;
};

// A block as Excel and WPS put it on the clipboard: tabs, line ends, quotation marks around what holds either.
const cellsOf = (text) => {
  const lines = [[]];
  const quoted = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)/y;
  const bare = /[^\t\r\n]*/y;
  for (let at = 0; at <= text.length;) {
    quoted.lastIndex = bare.lastIndex = at;
    const found = quoted.exec(text) || bare.exec(text);
    at += found[0].length;
    lines[lines.length - 1].push(found[1] === undefined ? found[0] : found[1].replace(/""/g, '"').replace(/\r\n?/g, '\n'));
    const end = /\t|\r\n?|\n/y;
    end.lastIndex = at;
    const mark = end.exec(text);
    if (!mark) break;
    at += mark[0].length;
    if (mark[0] !== '\t') {
      if (at >= text.length) break;
      lines.push([]);
    }
  }
  return lines;
};

const quotedCell = (text) => (/[\t\r\n"]/.test(text) ? `"${text.replace(/"/g, '""').replace(/\r?\n/g, '\n')}"` : text);

const newKey = () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from(crypto.getRandomValues(new Uint32Array(8)), (each) => letters[each % 36]).join('');
};

class Grid {
  constructor(root) {
    this.root = root;
    this.name = root.dataset.grid;
    this.words = root.dataset;
    this.typed = root.dataset.typed.split(' ');
    this.columns = this.typed.filter((column) => this.head(column).tagName === 'TH');
    this.first = this.columns[0];
    this.last = this.columns[this.columns.length - 1];
    this.sums = root.querySelector('th[data-sum]');
    this.naming = this.typed.find((column) => this.head(column).classList.contains('pin'));
    this.fixed = !root.querySelector('template');
    this.most = this.fixed ? this.rows().length : MOST_ROWS;
    this.done = [];
    this.undone = [];
    this.listen();
    this.dress();
  }

  listen() {
    const hear = (name, deed) => this.root.addEventListener(name, deed.bind(this));
    hear('keydown', this.pressed);
    hear('input', this.typedIn);
    hear('grid:show', this.shownAnew);
    hear('change', this.changed);
    hear('focusin', this.entered);
    hear('focusout', this.commit);
    hear('mousedown', this.pointed);
    hear('click', this.clicked);
    hear('paste', this.pasted);
    hear('copy', this.copied);
    hear('cut', this.copied);
  }

  dress() {
    for (const part of this.root.querySelectorAll('[data-do=copy], [data-keys]')) part.hidden = false;
    this.root.querySelectorAll('tr[data-row]').forEach((row) => tall.observe(row));
  }

  /* where things are */

  head(column) {
    return document.getElementById(`${this.name}.${column}`);
  }

  rows(body = this.root) {
    return Array.from(body.querySelectorAll('tr[data-row]:not([hidden])'));
  }

  field(row, column) {
    return document.getElementById(`f-c.${this.name}.${row.dataset.row}.${column}`);
  }

  fieldAt(target) {
    return target.id && target.id.startsWith(`f-c.${this.name}.`) ? target : null;
  }

  inTable(field) {
    return this.columns.includes(this.columnOf(field));
  }

  columnOf(field) {
    return field.name.slice(field.name.lastIndexOf('.') + 1);
  }

  rowOf(element) {
    const row = element.closest('tr');
    return row.classList.contains('panel') ? row.previousElementSibling : row;
  }

  rowKeyed(key) {
    return this.root.querySelector(`tr[data-row="${key}"]`);
  }

  // Places and deletions stand in hidden fields, which are made when they are first needed.
  hidden(row, what) {
    const found = this.kept(row, what);
    if (found) return found;
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = `c.${this.name}.${row.dataset.row}.${what}`;
    row.cells[0].append(field);
    return field;
  }

  kept(row, what) {
    return row.querySelector(`input[name="c.${this.name}.${row.dataset.row}.${what}"]`);
  }

  called(name) {
    const [, , key, column] = name.split('.');
    return document.getElementById(`f-${name}`) || this.hidden(this.rowKeyed(key), column);
  }

  place(row) {
    return row && (units(this.hidden(row, 'at').value) || 0n);
  }

  number(row) {
    return row.cells[0].querySelector('b').textContent;
  }

  title(row) {
    return this.naming ? this.field(row, this.naming).value.trim() : '';
  }

  // How a message speaks of a row, or of what stands in it.
  spoken(row, what) {
    return fill(what ? this.words.cell : this.words.rowName, this.number(row), what);
  }

  /* deeds, and taking them back */

  change(field, to) {
    return { name: field.name, from: read(field), to };
  }

  // A deed tells of all its cells at its end, so whoever hears that need not look at each.
  put(name, value) {
    const field = this.called(name);
    if (field.type === 'checkbox') field.checked = value !== '';
    else field.value = value;
    field.dispatchEvent(Object.assign(new Event('input', { bubbles: true }), { toldLater: true }));
  }

  carryOut(changes, side) {
    const focused = this.fieldAt(document.activeElement);
    this.busy = true;
    for (const each of changes) this.put(each.name, each[side]);
    this.busy = false;
    if (changes.some((each) => /\.(at|gone)$/.test(each.name))) this.arrange();
    this.recount();
    if (focused && document.activeElement !== focused && focused.offsetParent) focused.focus();
    if (this.current) this.before = read(this.current);
    this.tell(changes.map((each) => each.name));
  }

  step(changes) {
    this.commit();
    this.carryOut(changes, 'to');
    this.keep(changes);
  }

  keep(changes) {
    this.done.push(changes);
    this.undone.length = 0;
    this.offer();
  }

  // What was typed into a cell becomes a deed when the cell is left, or when another deed begins.
  commit() {
    const field = this.current;
    if (!field || read(field) === this.before) return;
    this.keep([{ name: field.name, from: this.before, to: read(field) }]);
    this.before = read(field);
  }

  undo() {
    this.again(this.done, this.undone, 'from', this.words.undone);
  }

  redo() {
    this.again(this.undone, this.done, 'to', this.words.redone);
  }

  again(taken, given, side, words) {
    this.commit();
    const changes = taken.pop();
    if (!changes) return;
    this.unpick();
    this.carryOut(side === 'from' ? changes.slice().reverse() : changes, side);
    given.push(changes);
    this.offer();
    this.say(words);
    this.show(changes);
  }

  // The eye goes to what came back.
  show(changes) {
    const fields = changes.map((each) => this.called(each.name)).map((field) => (field.type === 'hidden' ? this.field(this.rowOf(field), this.first) : field));
    const seen = fields.find((field) => field && field.offsetParent);
    if (seen) this.go(seen);
  }

  offer() {
    this.root.querySelector('[data-do=undo]').hidden = !this.done.length;
    this.root.querySelector('[data-do=redo]').hidden = !this.undone.length;
  }

  tell(names) {
    this.root.dispatchEvent(new CustomEvent('grid:changed', { bubbles: true, detail: { names } }));
  }

  say(words, lines = []) {
    const status = this.root.querySelector('[role=status]');
    status.textContent = words;
    if (!lines.length) return;
    const list = document.createElement('ul');
    for (const line of lines) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `#${line.field.id}`;
      link.textContent = line.words;
      item.append(link);
      list.append(item);
    }
    status.append(list);
  }

  /* rows */

  arrange() {
    let number = 0;
    for (const body of this.root.querySelectorAll('tbody')) {
      const all = Array.from(body.querySelectorAll('tr[data-row]'));
      for (const row of all) row.hidden = row.nextElementSibling.hidden = (this.kept(row, 'gone') || row).value === 'yes';
      const sorted = all.map((row) => [row, this.place(row)]).sort((one, other) => (one[1] < other[1] ? -1 : one[1] > other[1] ? 1 : 0));
      if (sorted.some(([row], index) => row !== all[index])) {
        for (const [row] of sorted) body.append(row, row.nextElementSibling);
      }
      const rows = this.rows(body);
      for (const row of rows) {
        number += 1;
        row.cells[0].querySelector('b').textContent = number;
        this.rename(row);
      }
      const none = body.querySelector('.none');
      if (none) none.hidden = rows.length > 0;
    }
  }

  rename(row) {
    if (!this.naming && !row.made) return;
    document.getElementById(`${this.name}.${row.dataset.row}`).textContent = this.title(row) || this.spoken(row);
  }

  // A new row stands in the page as one that is gone; the deed is that it comes.
  make(body) {
    const made = document.createElement('template');
    made.innerHTML = this.blank(body).innerHTML.replace(NEW, newKey());
    const row = made.content.querySelector('tr');
    row.made = true;
    tall.observe(row);
    body.append(made.content);
    this.hidden(row, 'gone').value = 'yes';
    row.hidden = row.nextElementSibling.hidden = true;
    return row;
  }

  blank(body) {
    return Array.from(this.root.querySelectorAll('template')).find((each) => each.dataset.group === body.dataset.group);
  }

  coming(row) {
    const group = this.hidden(row, this.root.dataset.groupedBy);
    return [{ name: group.name, from: group.value, to: group.value }, this.change(this.hidden(row, 'gone'), '')];
  }

  // Where a row goes among those of its group; only when two share one place do all get a new one.
  settle(rows, row) {
    const index = rows.indexOf(row);
    const place = between(this.place(rows[index - 1]), this.place(rows[index + 1]));
    if (place !== null) return [this.change(this.hidden(row, 'at'), decimal(place))];
    return rows.map((each, at) => this.change(this.hidden(each, 'at'), String(at + 1)));
  }

  add(body, after, values = []) {
    if (this.rows().length >= this.most) {
      this.say(fill(this.words.full, this.most));
      return;
    }
    this.commit();
    const rows = this.rows(body);
    const row = this.make(body);
    rows.splice(after ? rows.indexOf(after) + 1 : rows.length, 0, row);
    const changes = [...this.coming(row), ...this.settle(rows, row)];
    for (const [column, value] of values) if (value) changes.push(this.change(this.field(row, column), value));
    this.step(changes);
    this.go(this.field(row, this.first));
  }

  duplicate(row) {
    this.add(row.parentNode, row, this.typed.map((column) => [column, read(this.field(row, column))]));
  }

  remove(row) {
    if (this.fixed) return;
    const rows = this.rows();
    const next = rows[rows.indexOf(row) + 1] || rows[rows.indexOf(row) - 1];
    const words = this.spoken(row, this.title(row));
    const column = this.current && this.inTable(this.current) ? this.columnOf(this.current) : this.first;
    this.step([this.change(this.hidden(row, 'gone'), 'yes')]);
    this.say(fill(this.words.removed, words));
    if (next) this.go(this.field(next, column));
  }

  shift(row, by) {
    if (this.fixed) return;
    const rows = this.rows(row.parentNode);
    const index = rows.indexOf(row);
    if (!rows[index + by]) return;
    rows.splice(index, 1);
    rows.splice(index + by, 0, row);
    this.step(this.settle(rows, row));
  }

  /* sums in view; the server's word stands as soon as the cells are saved */

  points(text) {
    const tidy = plain(text).replace(/,/g, '');
    return tidy === '' ? 0n : units(tidy);
  }

  recount() {
    if (!this.sums) return;
    let total = 0n;
    for (const body of this.root.querySelectorAll('tbody')) {
      let sum = 0n;
      for (const row of this.rows(body)) {
        const points = row.classList.contains('out') ? 0n : this.points(this.field(row, this.sums.dataset.sum).value);
        sum = sum === null || points === null ? null : sum + points;
      }
      total = total === null || sum === null ? null : total + sum;
      this.fact(body, 'sub', sum);
    }
    const foot = this.root.querySelector('tfoot tr');
    if (foot) this.fact(foot, 'sum', total);
  }

  fact({ dataset: { fact, wanted } }, kind, sum) {
    if (!fact) return;
    const written = sum === null ? '—' : decimal(sum);
    const missing = wanted && sum !== null ? units(wanted) - sum : 0n;
    const how = !wanted ? '' : missing > 0n ? 'Under' : missing < 0n ? 'Over' : 'Even';
    const words = fill(this.words[kind + how], written, wanted, decimal(missing < 0n ? -missing : missing));
    for (const output of document.querySelectorAll(`output[data-fact="${fact}"]`)) {
      if (output.textContent !== words) output.textContent = words;
    }
  }

  /* typing */

  entered({ target }) {
    const field = this.fieldAt(target);
    if (field === this.current) return;
    this.commit();
    this.current = field;
    this.chosen = false;
    if (!field) return;
    this.before = read(field);
    if (!this.inTable(field)) this.grow(field);
    if (!this.extending) this.unpick();
  }

  typedIn({ target }) {
    const field = this.fieldAt(target);
    if (field) this.mirror(field);
    if (this.busy) return;
    if (!field) {
      this.arrange();
      return;
    }
    this.unpick();
    this.recountFor(field);
    this.tell([field.name]);
  }

  // Another script has put a text into a field: the table shows it, and tells nobody.
  shownAnew({ target }) {
    if (target === this.current) this.before = read(target);
    this.mirror(target);
    this.recountFor(target);
  }

  recountFor(field) {
    if ((this.sums && this.sums.dataset.sum === this.columnOf(field)) || field.type === 'checkbox') this.recount();
  }

  mirror(field) {
    const column = this.columnOf(field);
    const cell = field.parentNode;
    if ('text' in cell.dataset) cell.dataset.text = field.value;
    if (!this.columns.includes(column)) this.countLeft(field, column);
    if (field.type === 'checkbox') this.ticked(field);
    if (this.naming === column) this.rename(this.rowOf(field));
  }

  changed() {
    this.chosen = false;
    this.commit();
  }

  ticked(field) {
    if ('out' in this.head(this.columnOf(field)).dataset) this.rowOf(field).classList.toggle('out', field.checked);
  }

  countLeft(field, column) {
    const panel = field.closest('details');
    panel.querySelector('summary').classList.toggle('written', Array.from(panel.querySelectorAll('textarea')).some((each) => each.value));
    if (panel.open) this.grow(field);
    const line = field.parentNode.querySelector('.left');
    if (!line) return;
    const left = Number(this.head(column).dataset.limit) - length(field.value);
    line.textContent = fill(left < 0 ? this.words.leftOver : this.words.left, Math.abs(left));
    line.classList.toggle('over', left < 0);
  }

  grow(field) {
    field.style.height = '';
    if (field.scrollHeight > field.clientHeight) field.style.height = `${field.scrollHeight + 2}px`;
  }

  /* keys; while an input method composes, every key is its own */

  pressed(event) {
    if (event.isComposing || event.keyCode === 229) return;
    const field = this.fieldAt(event.target);
    if (!field) return;
    const control = event.ctrlKey || event.metaKey;
    const deed = control ? this.controlled(event, field) : event.altKey ? this.alternate(event, field) : this.walked(event, field);
    if (!deed) return;
    event.preventDefault();
    deed();
  }

  controlled({ key, shiftKey }, field) {
    const row = this.rowOf(field);
    const pristine = read(field) === this.before;
    const ends = this.inTable(field) && (this.whole(field) || !isText(field));
    switch (key.toLowerCase()) {
      case 'z': return pristine && (() => (shiftKey ? this.redo() : this.undo()));
      case 'y': return pristine && (() => this.redo());
      case 'd': return () => this.duplicate(row);
      case 'enter': return () => this.add(row.parentNode, row);
      case 'home': return ends && (() => this.go(this.corner(0)));
      case 'end': return ends && (() => this.go(this.corner(-1)));
      default: return null;
    }
  }

  alternate({ key }, field) {
    const row = this.rowOf(field);
    switch (key) {
      case 'ArrowUp': return () => this.shift(row, -1);
      case 'ArrowDown': return () => this.shift(row, 1);
      case 'Delete': return () => this.remove(row);
      case 'Enter': return field.tagName === 'TEXTAREA' && (() => document.execCommand('insertText', false, '\n'));
      default: return null;
    }
  }

  walked(event, field) {
    const { key, shiftKey } = event;
    if (!this.inTable(field)) return key === 'Escape' && (() => this.fold(field));
    if (this.chosen) {
      if (key === 'Enter' || key === 'Escape' || key === 'Tab') this.chosen = false;
      return null;
    }
    if (field.tagName === 'SELECT' && key === ' ') this.chosen = true;
    const walk = (down, right) => () => (shiftKey && key !== 'Enter' ? this.extend(field, down, right) : this.walk(field, down, right));
    switch (key) {
      case 'ArrowUp': return walk(-1, 0);
      case 'ArrowDown': return walk(1, 0);
      case 'ArrowLeft': return this.leaves(field, 'selectionStart', 0, shiftKey) && walk(0, -1);
      case 'ArrowRight': return this.leaves(field, 'selectionEnd', read(field).length, shiftKey) && walk(0, 1);
      case 'Enter': return walk(shiftKey ? -1 : 1, 0);
      case 'Home': return !shiftKey && this.leaves(field, 'selectionStart', 0) && (() => this.go(this.field(this.rowOf(field), this.first)));
      case 'End': return !shiftKey && this.leaves(field, 'selectionEnd', read(field).length) && (() => this.go(this.field(this.rowOf(field), this.last)));
      case 'F2': return isText(field) && (() => field.setSelectionRange(field.value.length, field.value.length));
      case 'Escape': return () => this.restore(field);
      case 'Delete': case 'Backspace': return this.picked && (() => this.clear());
      default: return null;
    }
  }

  whole(field) {
    return isText(field) && field.selectionStart === 0 && field.selectionEnd === field.value.length;
  }

  // Left and Right belong to the text until the cursor is at its edge, or all of it is selected.
  leaves(field, side, edge, extending) {
    if (!isText(field) || this.whole(field) || this.picked) return true;
    return !extending && field.selectionStart === field.selectionEnd && field[side] === edge;
  }

  corner(index) {
    const rows = this.rows();
    return index < 0 ? this.field(rows[rows.length - 1], this.last) : this.field(rows[0], this.first);
  }

  go(field) {
    field.focus();
    if (isText(field)) field.select();
  }

  beside(field, down, right) {
    const rows = this.rows();
    const row = rows[rows.indexOf(this.rowOf(field)) + down];
    const column = this.columns[this.columns.indexOf(this.columnOf(field)) + right];
    return row && column ? this.field(row, column) : null;
  }

  // At the edge of the table a text that was typed is finished all the same: it stands selected, as one arrives in a cell.
  walk(field, down, right) {
    this.go(this.beside(field, down, right) || field);
  }

  restore(field) {
    if (this.picked) this.unpick();
    else if (read(field) !== this.before) this.carryOut([this.change(field, this.before)], 'to');
  }

  fold(field) {
    field.closest('details').open = false;
    this.go(this.field(this.rowOf(field), this.first));
  }

  /* selecting cells */

  extend(field, down, right) {
    const next = this.beside(field, down, right);
    if (next) this.pick((this.picked && this.picked.from) || field, next);
  }

  pick(from, to) {
    this.unpick();
    this.picked = { from, to };
    for (const { fields } of this.block()) for (const each of fields) each.parentNode.classList.add('picked');
    this.extending = true;
    this.go(to);
    this.extending = false;
  }

  unpick() {
    if (!this.picked) return;
    this.picked = null;
    for (const cell of this.root.querySelectorAll('.picked')) cell.classList.remove('picked');
  }

  // The selected cells by row; whole rows bring the texts of their panels with them.
  block() {
    const ordered = (list, one, other) => [list.indexOf(one), list.indexOf(other)].sort((a, b) => a - b);
    const rows = this.rows();
    const [top, bottom] = ordered(rows, this.rowOf(this.picked.from), this.rowOf(this.picked.to));
    const [left, right] = ordered(this.columns, this.columnOf(this.picked.from), this.columnOf(this.picked.to));
    const columns = right - left + 1 === this.columns.length ? this.typed : this.columns.slice(left, right + 1);
    return rows.slice(top, bottom + 1).map((row) => ({ row, fields: columns.map((column) => this.field(row, column)) }));
  }

  clear() {
    const fields = this.block().flatMap((line) => line.fields).filter((field) => read(field) !== '');
    if (fields.length) this.step(fields.map((field) => this.change(field, '')));
  }

  pointed(event) {
    const number = event.target.closest('tr[data-row] > th');
    const field = this.fieldAt(event.target);
    if (field && field.tagName === 'SELECT') this.chosen = true;
    if (!event.shiftKey) this.unpick();
    if (number) {
      const row = number.parentNode;
      const from = event.shiftKey && this.picked ? this.rowOf(this.picked.from) : row;
      event.preventDefault();
      this.pick(this.field(from, this.first), this.field(row, this.last));
    } else if (event.shiftKey && field && this.current && this.inTable(field) && this.inTable(this.current) && field !== this.current) {
      event.preventDefault();
      this.pick((this.picked && this.picked.from) || this.current, field);
    }
  }

  /* buttons */

  clicked(event) {
    const link = event.target.closest('[role=status] a');
    const button = event.target.closest('button');
    if (link) {
      event.preventDefault();
      this.reveal(document.getElementById(link.hash.slice(1)));
    } else if (button && button.name === 'act') {
      const [verb, , key] = button.value.split(':');
      if (verb === 'restore') return;
      event.preventDefault();
      this.act(verb, key, button);
    } else if (button && button.dataset.do) {
      this[button.dataset.do]();
    }
  }

  act(verb, key, button) {
    const row = this.rowKeyed(key);
    switch (verb) {
      case 'up': this.shift(row, -1); break;
      case 'down': this.shift(row, 1); break;
      case 'copy': this.duplicate(row); break;
      case 'remove': this.remove(row); break;
      default: this.add(this.bodyOf(key));
    }
    if (verb === 'up' || verb === 'down') button.focus();
  }

  bodyOf(group) {
    return Array.from(this.root.querySelectorAll('tbody')).find((body) => body.dataset.group === group);
  }

  reveal(field) {
    const panel = field.closest('details');
    if (panel) panel.open = true;
    this.go(field);
  }

  /* copying out */

  shown(field) {
    if (field.type === 'checkbox') return field.checked ? this.words.ticks : '';
    return field.tagName === 'SELECT' ? field.options[field.selectedIndex].text : field.value;
  }

  pickedTexts() {
    return this.block().map(({ fields }) => fields.map((field) => this.shown(field)));
  }

  written(lines) {
    return lines.map((line) => line.map(quotedCell).join('\t')).join('\r\n');
  }

  copied(event) {
    if (!this.picked || !this.fieldAt(event.target)) return;
    event.preventDefault();
    const lines = this.pickedTexts();
    event.clipboardData.setData('text/plain', this.written(lines));
    this.say(fill(this.words.copied, lines.length, lines[0].length));
    if (event.type === 'cut') this.clear();
  }

  // The selected cells, or else the whole table with the heading of each row's group before it.
  copy() {
    const lines = this.picked
      ? this.pickedTexts()
      : this.rows().map((row) => [...this.headingOf(row), ...this.typed.map((column) => this.shown(this.field(row, column)))]);
    if (!lines.length) return;
    const sheet = document.createElement('textarea');
    sheet.value = this.written(lines);
    document.body.append(sheet);
    sheet.select();
    document.execCommand('copy');
    sheet.remove();
    this.root.querySelector('[data-do=copy]').focus();
    this.say(fill(this.words.copied, lines.length, lines[0].length));
  }

  headingOf(row) {
    const heading = row.parentNode.querySelector('.group span');
    return heading ? [heading.textContent] : [];
  }

  /* pasting in */

  pasted(event) {
    const field = this.fieldAt(event.target);
    if (!field || !this.inTable(field)) return;
    const block = cellsOf(event.clipboardData.getData('text/plain'));
    const single = block.length === 1 && block[0].length === 1;
    event.preventDefault();
    if (this.picked) this.pasteOver(block, single);
    else if (single && isText(field)) document.execCommand('insertText', false, block[0][0]);
    else this.paste(field, block, false);
  }

  // Over selected cells a block begins at the first of them; a single text goes into all.
  pasteOver(block, single) {
    const picked = this.block();
    this.paste(picked[0].fields[0], single ? picked.map(({ fields }) => fields.map(() => block[0][0])) : block, false);
  }

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
  }

  offers(body, text) {
    const [row] = this.rows(body);
    const blank = this.blank(body);
    const cell = row ? this.field(row, this.first) : blank && blank.content.querySelector(`select[name$=".${this.first}"]`);
    return !!cell && Array.from(cell.options).some((each) => each.value && same(each.text, text));
  }

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
  }

  arrival(line, tails) {
    if (line.row) return [];
    const tail = tails.has(line.body) ? tails.get(line.body) : this.place(this.rows(line.body).pop());
    const place = between(tail, undefined);
    tails.set(line.body, place);
    line.row = this.make(line.body);
    return [...this.coming(line.row), this.change(this.hidden(line.row, 'at'), decimal(place))];
  }

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
  }

  // Puts a text into its cell; answers with what is doubtful about it.
  land(cell, text, changes) {
    const value = this.fitting(cell, text);
    if (value === undefined) return fill(this.words.unknown, text);
    if (read(cell) !== value) changes.push(this.change(cell, value));
    const limit = Number(this.head(this.columnOf(cell)).dataset.limit);
    return limit && length(value) > limit ? fill(this.words.long, limit) : '';
  }

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
  }

  report(rows, columns, doubts, added, cut) {
    const words = [fill(this.words.pasted, rows, columns)];
    if (added) words.push(fill(this.words.added, added));
    if (doubts.length) words.push(fill(this.words.doubts, doubts.length));
    const lines = doubts.slice(0, DOUBTS_TOLD).map(({ field, row, column, doubt }) => {
      const cell = this.spoken(row, this.head(column).textContent);
      return { field, words: fill(this.words.colon, cell, doubt) };
    });
    this.say(words.join(''), lines);
    const more = doubts.length - lines.length;
    if (more) this.addLine(fill(this.words.more, more));
    if (cut) this.addLine(fill(this.words.cut, this.most, cut));
  }

  addLine(words) {
    const line = document.createElement('p');
    line.textContent = words;
    this.root.querySelector('[role=status]').append(line);
  }

  ask(rows, agreed) {
    this.say(fill(this.words.ask, rows));
    const status = this.root.querySelector('[role=status]');
    const answer = (words, deed) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = words;
      button.addEventListener('click', () => {
        this.say('');
        deed();
      });
      status.append(' ', button);
      return button;
    };
    const yes = answer(this.words.askYes, agreed);
    answer(this.words.askNo, () => {});
    yes.focus();
  }
}

for (const root of document.querySelectorAll('.grid[data-typed]')) new Grid(root);
