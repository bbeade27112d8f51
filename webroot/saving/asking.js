// Cells that two people changed are shown side by side, and one of them chooses.

import { fill } from '../words.js';
import { fieldsOf } from './cell.js';

export const asking = {
  asked() {
    return Array.from(this.unsent).filter(([, edit]) => edit.asked);
  },

  showAsked() {
    const list = this.box.querySelector('[data-asks]');
    const asked = new Map(this.asked());
    for (const shown of Array.from(list.children)) if (!asked.has(shown.dataset.cell)) shown.remove();
    for (const [cell, edit] of asked) {
      const found = Array.from(list.children).find((each) => each.dataset.cell === cell);
      this.fillIn(found || this.asking(list, cell), cell, edit);
    }
    list.parentNode.hidden = !asked.size;
  },

  asking(list, cell) {
    const made = this.box.querySelector('template').content.cloneNode(true).firstElementChild;
    made.dataset.cell = cell;
    made.querySelectorAll('input').forEach((choice, index) => {
      choice.name = `ask-${cell}`;
      choice.id = `ask-${index}-${cell}`;
      choice.nextElementSibling.htmlFor = choice.id;
    });
    list.append(made);
    return made;
  },

  fillIn(place, cell, { value, asked: { label, base, theirs, who, at, rowGone, deletes } }) {
    const { words } = this;
    const [mine, other] = place.querySelectorAll('label');
    place.querySelector('legend').textContent = label;
    place.querySelector('.hint').textContent = fill(deletes ? words.deleting : rowGone ? words.gone : words.stands, who, at, base || '--');
    mine.querySelector('.kept').textContent = deletes ? words.delete : value || '--';
    other.querySelector('b').textContent = rowGone ? words.leave : who;
    other.querySelector('.kept').textContent = rowGone ? '' : deletes ? words.keep : theirs || '--';
  },

  choose() {
    const first = this.asked()[0];
    for (const place of this.box.querySelectorAll('[data-asks] > *')) {
      const { cell } = place.dataset;
      this.decide(cell, this.unsent.get(cell), place.querySelector('input:checked').value === 'mine');
    }
    this.showAsked();
    this.show();
    const [field] = first ? fieldsOf(this.form, first[0]) : [];
    if (field && field.offsetParent) field.focus();
    this.send();
  },

  decide(cell, { value, asked }, mine) {
    if (mine) {
      const edit = { value, seen: asked.seen, since: 0, bound: true, restore: asked.rowGone };
      this.unsent.set(cell, edit);
      this.bridge.keep([[cell, edit]]);
      return;
    }
    this.unsent.delete(cell);
    this.bridge.drop(cell, value);
    this.known.set(cell, asked.theirs);
    this.draw(cell, asked.theirs);
    if (asked.rowGone || asked.deletes) this.news(this.words.rows, true);
  },
};
