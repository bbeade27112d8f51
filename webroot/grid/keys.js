// What each key does; while an input method composes, every key is its own.

import { isText, read } from './field.js';

export const keys = {
  pressed(event) {
    if (event.isComposing || event.keyCode === 229) return;
    const field = this.fieldAt(event.target);
    if (!field) return;
    const control = event.ctrlKey || event.metaKey;
    const deed = control ? this.controlled(event, field) : event.altKey ? this.alternate(event, field) : this.walked(event, field);
    if (!deed) return;
    event.preventDefault();
    deed();
  },

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
  },

  alternate({ key }, field) {
    const row = this.rowOf(field);
    switch (key) {
      case 'ArrowUp': return () => this.shift(row, -1);
      case 'ArrowDown': return () => this.shift(row, 1);
      case 'Delete': return () => this.remove(row);
      case 'Enter': return field.tagName === 'TEXTAREA' && (() => document.execCommand('insertText', false, '\n'));
      default: return null;
    }
  },

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
  },

  whole(field) {
    return isText(field) && field.selectionStart === 0 && field.selectionEnd === field.value.length;
  },

  // Left and Right belong to the text until the cursor is at its edge, or all of it is selected.
  leaves(field, side, edge, extending) {
    if (!isText(field) || this.whole(field) || this.picked) return true;
    return !extending && field.selectionStart === field.selectionEnd && field[side] === edge;
  },

  corner(index) {
    const rows = this.rows();
    return index < 0 ? this.field(rows[rows.length - 1], this.last) : this.field(rows[0], this.first);
  },

  go(field) {
    field.focus();
    if (isText(field)) field.select();
  },

  beside(field, down, right) {
    const rows = this.rows();
    const row = rows[rows.indexOf(this.rowOf(field)) + down];
    const column = this.columns[this.columns.indexOf(this.columnOf(field)) + right];
    return row && column ? this.field(row, column) : null;
  },

  // At the edge of the table a text that was typed is finished all the same: it stands selected, as one arrives in a cell.
  walk(field, down, right) {
    this.go(this.beside(field, down, right) || field);
  },

  restore(field) {
    if (this.picked) this.unpick();
    else if (read(field) !== this.before) this.carryOut([this.change(field, this.before)], 'to');
  },

  fold(field) {
    field.closest('details').open = false;
    this.go(this.field(this.rowOf(field), this.first));
  },
};
