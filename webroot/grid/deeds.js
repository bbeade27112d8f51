// Every deed is a list of cells with what stood there and what stands there now, so that it can be taken back.

import { read } from './field.js';

export const deeds = {
  change(field, to) {
    return { name: field.name, from: read(field), to };
  },

  // A deed tells of all its cells at its end, so whoever hears that need not look at each.
  put(name, value) {
    const field = this.called(name);
    if (field.type === 'checkbox') field.checked = value !== '';
    else field.value = value;
    field.dispatchEvent(Object.assign(new Event('input', { bubbles: true }), { toldLater: true }));
  },

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
  },

  step(changes) {
    this.commit();
    this.carryOut(changes, 'to');
    this.keep(changes);
  },

  keep(changes) {
    this.done.push(changes);
    this.undone.length = 0;
    this.offer();
  },

  // What was typed into a cell becomes a deed when the cell is left, or when another deed begins.
  commit() {
    const field = this.current;
    if (field) this.fit(field);
    if (!field || read(field) === this.before) return;
    this.keep([{ name: field.name, from: this.before, to: read(field) }]);
    this.before = read(field);
  },

  undo() {
    this.again(this.done, this.undone, 'from', this.words.undone);
  },

  redo() {
    this.again(this.undone, this.done, 'to', this.words.redone);
  },

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
  },

  // The eye goes to what came back.
  show(changes) {
    const fields = changes.map((each) => this.called(each.name)).map((field) => (field.type === 'hidden' ? this.field(this.rowOf(field), this.first) : field));
    const seen = fields.find((field) => field && field.offsetParent);
    if (seen) this.go(seen);
  },

  offer() {
    this.root.querySelector('[data-do=undo]').hidden = !this.done.length;
    this.root.querySelector('[data-do=redo]').hidden = !this.undone.length;
  },

  tell(names) {
    this.root.dispatchEvent(new CustomEvent('grid:changed', { bubbles: true, detail: { names } }));
  },
};
