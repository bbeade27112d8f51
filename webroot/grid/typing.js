// What follows in the table from what is typed into one of its cells.

import { fill } from '../words.js';
import { read } from './field.js';
import { length } from './text.js';

export const typing = {
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
    requestAnimationFrame(() => field === document.activeElement && field.scrollIntoView({ block: 'nearest' }));
  },

  typedIn({ target }) {
    const field = this.fieldAt(target);
    if (field) this.mirror(field, !this.busy);
    if (this.busy) return;
    if (!field) {
      this.arrange();
      return;
    }
    this.unpick();
    this.recountFor(field);
    this.tell([field.name]);
  },

  // Another script has put a text into a field: the table shows it, and tells nobody.
  shownAnew({ target }) {
    if (target === this.current) this.before = read(target);
    this.mirror(target);
    this.recountFor(target);
  },

  recountFor(field) {
    if ((this.sums && this.sums.dataset.sum === this.columnOf(field)) || field.type === 'checkbox') this.recount();
  },

  mirror(field, typed = false) {
    const column = this.columnOf(field);
    this.fit(field, typed);
    if (!this.columns.includes(column)) this.countLeft(field, column);
    if (field.type === 'checkbox') this.ticked(field);
    if (this.naming === column) this.rename(this.rowOf(field));
  },

  // Every change of what a cell shows lays out the table anew: while one types, its cell only grows; it shrinks when left.
  fit(field, typed = false) {
    const { dataset } = field.parentNode;
    if (!('text' in dataset) || dataset.text === field.value) return;
    if (!typed || field.scrollHeight > field.clientHeight) dataset.text = field.value;
  },

  changed() {
    this.chosen = false;
    this.commit();
  },

  ticked(field) {
    if ('out' in this.head(this.columnOf(field)).dataset) this.rowOf(field).classList.toggle('out', field.checked);
  },

  countLeft(field, column) {
    const panel = field.closest('details');
    panel.querySelector('summary').classList.toggle('written', Array.from(panel.querySelectorAll('textarea')).some((each) => each.value));
    if (panel.open) this.grow(field);
    const line = field.parentNode.querySelector('.left');
    if (!line) return;
    const left = Number(this.head(column).dataset.limit) - length(field.value);
    line.textContent = fill(left < 0 ? this.words.leftOver : this.words.left, Math.abs(left));
    line.classList.toggle('over', left < 0);
  },

  grow(field) {
    field.style.height = '';
    if (field.scrollHeight > field.clientHeight) field.style.height = `${field.scrollHeight + 2}px`;
  },
};
