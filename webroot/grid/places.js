// Where the rows, cells and fields of the table are, and what they are called.

import { fill } from '../words.js';
import { units } from './decimal.js';

export const places = {
  head(column) {
    return document.getElementById(`${this.name}.${column}`);
  },

  rows(body = this.root) {
    return Array.from(body.querySelectorAll('tr[data-row]:not([hidden])'));
  },

  field(row, column) {
    return document.getElementById(`f-c.${this.name}.${row.dataset.row}.${column}`);
  },

  fieldAt(target) {
    return target.id && target.id.startsWith(`f-c.${this.name}.`) ? target : null;
  },

  inTable(field) {
    return this.columns.includes(this.columnOf(field));
  },

  columnOf(field) {
    return field.id.slice(field.id.lastIndexOf('.') + 1);
  },

  rowOf(element) {
    const row = element.closest('tr');
    return row.classList.contains('panel') ? row.previousElementSibling : row;
  },

  rowKeyed(key) {
    return this.root.querySelector(`tr[data-row="${key}"]`);
  },

  // Places and deletions stand in hidden fields, which are made when they are first needed.
  hidden(row, what) {
    const found = this.kept(row, what);
    if (found) return found;
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = `c.${this.name}.${row.dataset.row}.${what}`;
    row.cells[0].append(field);
    return field;
  },

  kept(row, what) {
    return row.querySelector(`input[name="c.${this.name}.${row.dataset.row}.${what}"]`);
  },

  called(name) {
    const [, , key, column] = name.split('.');
    return document.getElementById(`f-${name}`) || this.hidden(this.rowKeyed(key), column);
  },

  place(row) {
    return row && (units(this.hidden(row, 'at').value) || 0n);
  },

  number(row) {
    return row.cells[0].querySelector('b').textContent;
  },

  title(row) {
    return this.naming ? this.field(row, this.naming).value.trim() : '';
  },

  // How a message speaks of a row, or of what stands in it.
  spoken(row, what) {
    return fill(what ? this.words.cell : this.words.rowName, this.number(row), what);
  },
};
