// Cells selected side by side, by keys or by the mouse.

import { read } from './field.js';

export const selecting = {
  extend(field, down, right) {
    const next = this.beside(field, down, right);
    if (next) this.pick((this.picked && this.picked.from) || field, next);
  },

  pick(from, to) {
    this.unpick();
    this.picked = { from, to };
    for (const { fields } of this.block()) for (const each of fields) each.parentNode.classList.add('picked');
    this.extending = true;
    this.go(to);
    this.extending = false;
  },

  unpick() {
    if (!this.picked) return;
    this.picked = null;
    for (const cell of this.root.querySelectorAll('.picked')) cell.classList.remove('picked');
  },

  // The selected cells by row; whole rows bring the texts of their panels with them.
  block() {
    const ordered = (list, one, other) => [list.indexOf(one), list.indexOf(other)].sort((a, b) => a - b);
    const rows = this.rows();
    const [top, bottom] = ordered(rows, this.rowOf(this.picked.from), this.rowOf(this.picked.to));
    const [left, right] = ordered(this.columns, this.columnOf(this.picked.from), this.columnOf(this.picked.to));
    const columns = right - left + 1 === this.columns.length ? this.typed : this.columns.slice(left, right + 1);
    return rows.slice(top, bottom + 1).map((row) => ({ row, fields: columns.map((column) => this.field(row, column)) }));
  },

  clear() {
    const fields = this.block().flatMap((line) => line.fields).filter((field) => read(field) !== '' && !field.readOnly);
    if (fields.length) this.step(fields.map((field) => this.change(field, '')));
  },

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
  },
};
