// What is typed becomes an edit that waits to be saved.

import { fieldsOf, PREFIX, read } from './cell.js';

const QUIET = 800;

// A short entry is a figure as a rule, whose score is awaited.
const SHORT = 16;
const BRIEF = 250;

const LONGEST = 2400;

export const typing = {
  typed({ target, toldLater }) {
    if (!toldLater && target.name && target.form === this.form) this.lookAt([target.name]);
  },

  // A cell that is left is told at once, since its scores are looked for.
  left(event) {
    this.typed(event);
    if (!event.toldLater) this.wait(0);
  },

  // The cells of one deed are kept in one piece, and the page says so once.
  lookAt(names) {
    const edits = names.map((name) => this.look(name)).filter((edit) => edit);
    if (!edits.length) return;
    this.bridge.keep(edits);
    if (edits.some(([, edit]) => edit.asked)) this.showAsked();
    this.wait(edits.every(([, { value }]) => value.length <= SHORT) ? BRIEF : QUIET);
  },

  look(name) {
    if (!name.startsWith(PREFIX) || (this.composing && this.composing.name === name)) return null;
    const cell = name.slice(PREFIX.length);
    const fields = fieldsOf(this.form, cell);
    return fields.length ? this.edit(cell, read(fields)) : null;
  },

  // An edit belongs to the revision at which it began, however long it takes.
  edit(cell, value) {
    const before = this.unsent.get(cell);
    const known = this.known.get(cell) || '';
    if (before ? before.value === value : known === value) return null;
    if (before && value === known && !before.bound) {
      this.unsent.delete(cell);
      this.bridge.drop(cell, before.value);
      this.show();
      return null;
    }
    const edit = { ...(before || { seen: this.seen(), since: Date.now() }), value };
    this.unsent.set(cell, edit);
    return [cell, edit];
  },

  wait(quiet = QUIET) {
    this.show();
    if (this.retrying || this.out) return;
    clearTimeout(this.timer);
    const ready = this.ready();
    if (!ready.length) return;
    const first = Math.min(...ready.map(([, edit]) => edit.since));
    this.timer = setTimeout(() => this.send(), Math.max(0, Math.min(quiet, first + LONGEST - Date.now())));
  },
};
