// What the server says of a save: what was kept, what others did, and what is wrong with a cell.

import { fill } from '../words.js';
import { fieldsOf, PREFIX, rowOf, write } from './cell.js';

export const hearing = {
  acknowledged(answer, batch) {
    this.problem = null;
    this.retrying = false;
    this.tries = 0;
    this.saved = answer.saved;
    document.dispatchEvent(new Event('heard'));
    const asked = new Map(answer.conflicts.map((each) => [each.cell, each]));
    for (const [cell, sent] of batch.cells) this.settle(cell, sent, answer, asked.get(cell));
    this.takeIn(answer);
    this.keepTogether(answer);
    this.form.elements.seen.value = Math.max(this.seen(), answer.seen);
    this.steadily(() => this.tell(answer.facts));
    if (asked.size) this.showAsked();
  },

  tell(facts) {
    for (const output of document.querySelectorAll('output[data-fact]')) {
      const { fact } = output.dataset;
      if (fact in facts) output.textContent = facts[fact];
      if (`${fact}.tone` in facts) output.dataset.tone = facts[`${fact}.tone`];
      else if (fact in facts) delete output.dataset.tone;
    }
  },

  // The field somebody is in stays where it is while texts above it grow.
  steadily(deed) {
    const at = document.activeElement;
    const box = at.closest('.scroll');
    const top = () => at.getBoundingClientRect().top;
    const inside = () => (box ? top() - box.getBoundingClientRect().top : 0);
    const [before, place] = [top(), inside()];
    deed();
    if (box) box.scrollTop += inside() - place;
    window.scrollBy(0, top() - before);
  },

  settle(cell, sent, answer, conflict) {
    const edit = this.unsent.get(cell);
    const complaint = answer.complaints[cell];
    this.complain(cell, complaint);
    if (!edit) return;
    if (complaint) {
      edit.refused = sent.value;
      return;
    }
    if (conflict) {
      edit.asked = { ...conflict, seen: answer.seen };
      return;
    }
    this.known.set(cell, sent.value);
    if (edit.value === sent.value) {
      this.unsent.delete(cell);
      this.bridge.drop(cell, sent.value);
    } else {
      this.unsent.set(cell, { value: edit.value, seen: answer.seen, since: Date.now() });
      this.bridge.keep([[cell, this.unsent.get(cell)]]);
    }
  },

  // What began while this was on the way goes with what came of it, one deed in one piece, unless others are in that row.
  keepTogether({ others, seen }) {
    const changed = new Set(Object.keys(others).map(rowOf));
    for (const [cell, edit] of this.unsent) {
      if (!edit.bound && !edit.asked && !changed.has(rowOf(cell))) edit.seen = seen;
    }
  },

  // What others did goes into fields nobody is typing in; an edit that has begun is asked about when it is sent.
  takeIn({ others, by, rows, seen }) {
    let changed = 0;
    for (const [cell, value] of Object.entries(others)) {
      const edit = this.unsent.get(cell);
      if (edit) {
        edit.bound = true;
        if (edit.asked) Object.assign(edit.asked, { theirs: value, seen });
      } else if (this.composing && this.cellOf(this.composing) === cell) {
        this.unsent.set(cell, { value: this.known.get(cell) || '', seen: this.seen(), since: Date.now(), bound: true });
      } else if ((this.known.get(cell) || '') !== value) {
        this.known.set(cell, value);
        this.draw(cell, value);
        if (by) this.mark(cell, by);
        changed += 1;
      }
    }
    if (rows) this.news(this.words.rows, true);
    else if (by && changed) this.news(fill(this.words.by, by, changed));
  },

  draw(cell, value) {
    if (!fieldsOf(this.form, cell).length) this.hide(cell);
    write(fieldsOf(this.form, cell), value);
  },

  // A cell of a row that this page does not show is kept in a hidden field, so that it is not mistaken for empty.
  hide(cell) {
    const row = this.form.querySelector(`[data-row="${cell.split('.')[1]}"] > :first-child`);
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = PREFIX + cell;
    (row || this.form).append(field);
  },

  mark(cell, by) {
    for (const field of fieldsOf(this.form, cell)) {
      const place = field.closest('td, .field');
      if (!place) return;
      place.classList.add('changed');
      field.title = fill(this.words.changed, by);
    }
  },

  complain(cell, words) {
    const id = `c-${PREFIX}${cell}`;
    const [field] = fieldsOf(this.form, cell);
    let place = document.getElementById(id);
    if (!field || (!words && !place)) return;
    if (words && !place) {
      place = document.createElement('p');
      place.className = 'complaint';
      place.id = id;
      field.before(place);
    }
    if (words) place.textContent = words;
    else place.remove();
    const box = field.closest('td, .field');
    if (box) box.classList.toggle('wrong', !!words);
    const described = (field.getAttribute('aria-describedby') || '').split(' ').filter((each) => each && each !== id);
    if (words) described.unshift(id);
    if (described.length) field.setAttribute('aria-describedby', described.join(' '));
    else field.removeAttribute('aria-describedby');
    if (words) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  },
};
