// Rows come, go and change places.

import { fill } from '../words.js';
import { between, decimal } from './decimal.js';
import { tall } from './door.js';
import { read } from './field.js';

const NEW = /0newrow0/g;

const newKey = () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from(crypto.getRandomValues(new Uint32Array(8)), (each) => letters[each % 36]).join('');
};

export const rows = {
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
  },

  rename(row) {
    if (!this.naming && !row.made) return;
    document.getElementById(`${this.name}.${row.dataset.row}`).textContent = this.title(row) || this.spoken(row);
  },

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
  },

  blank(body) {
    return Array.from(this.root.querySelectorAll('template')).find((each) => each.dataset.group === body.dataset.group);
  },

  coming(row) {
    const group = this.hidden(row, this.root.dataset.groupedBy);
    return [{ name: group.name, from: group.value, to: group.value }, this.change(this.hidden(row, 'gone'), '')];
  },

  // Where a row goes among those of its group; only when two share one place do all get a new one.
  settle(rows, row) {
    const index = rows.indexOf(row);
    const place = between(this.place(rows[index - 1]), this.place(rows[index + 1]));
    if (place !== null) return [this.change(this.hidden(row, 'at'), decimal(place))];
    return rows.map((each, at) => this.change(this.hidden(each, 'at'), String(at + 1)));
  },

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
    for (const [column, value] of values) if (value && !this.field(row, column).readOnly) changes.push(this.change(this.field(row, column), value));
    this.step(changes);
    this.go(this.field(row, this.first));
  },

  duplicate(row) {
    if ('given' in row.dataset) return;
    this.add(row.parentNode, row, this.typed.map((column) => [column, read(this.field(row, column))]));
  },

  remove(row) {
    if (this.fixed || 'given' in row.dataset) return;
    const rows = this.rows();
    const next = rows[rows.indexOf(row) + 1] || rows[rows.indexOf(row) - 1];
    const words = this.spoken(row, this.title(row));
    const column = this.current && this.inTable(this.current) ? this.columnOf(this.current) : this.first;
    this.step([this.change(this.hidden(row, 'gone'), 'yes')]);
    this.say(fill(this.words.removed, words));
    if (next) this.go(this.field(next, column));
  },

  shift(row, by) {
    if (this.fixed) return;
    const rows = this.rows(row.parentNode);
    const index = rows.indexOf(row);
    if (!rows[index + by]) return;
    rows.splice(index, 1);
    rows.splice(index + by, 0, row);
    this.step(this.settle(rows, row));
  },
};
