// Saves what is typed, cell by cell, while it is typed. What cannot be sent waits in this browser, and only that.

import { asking } from './saving/asking.js';
import { away } from './saving/away.js';
import { Bridge } from './saving/bridge.js';
import { fieldsOf, PREFIX, read } from './saving/cell.js';
import { hearing } from './saving/hearing.js';
import { leaving } from './saving/leaving.js';
import { sending } from './saving/sending.js';
import { telling } from './saving/telling.js';
import { typing } from './saving/typing.js';

class Saver {
  constructor(form) {
    this.form = form;
    this.account = document.body.dataset.account;
    this.bridge = new Bridge(this.account, form.dataset.saves);
    this.box = form.querySelector('[data-words]') || document.querySelector('[data-words]');
    this.words = this.box.dataset;
    this.saved = this.words.at;
    this.known = new Map();
    this.unsent = new Map();
    this.tries = 0;
    form.autocomplete = 'off';
    for (const field of form.elements) {
      if (field.name.startsWith(PREFIX)) this.known.set(this.cellOf(field), read(fieldsOf(form, this.cellOf(field))));
    }
    this.box.hidden = false;
    this.listen();
    this.show();
    this.putBack();
  }

  listen() {
    const hear = (name, deed) => this.form.addEventListener(name, deed.bind(this));
    hear('input', this.typed);
    hear('change', this.left);
    hear('grid:changed', ({ detail }) => this.lookAt(detail.names));
    hear('compositionstart', ({ target }) => { this.composing = target; });
    hear('compositionend', ({ target }) => {
      this.composing = null;
      this.typed({ target });
      this.show();
    });
    window.addEventListener('online', () => this.now());
    window.addEventListener('offline', () => this.unsent.size && this.trouble('offline', 1));
    window.addEventListener('focus', () => this.comeBack());
    document.addEventListener('visibilitychange', () => (document.hidden ? this.now() : this.comeBack()));
    window.addEventListener('pagehide', () => this.leave());
    window.addEventListener('beforeunload', (event) => this.warn(event));
    window.addEventListener('submit', (event) => this.submitted(event), true);
    window.addEventListener('click', (event) => this.followed(event), true);
    this.box.querySelector('.asks button').addEventListener('click', () => this.choose());
  }

  cellOf(field) {
    return field.name.slice(PREFIX.length);
  }

  seen() {
    return Number(this.form.elements.seen.value);
  }
}

Object.assign(Saver.prototype, asking, away, hearing, leaving, sending, telling, typing);

for (const form of document.querySelectorAll('form[data-saves]')) new Saver(form);

// A text is seen whole while it is written, as far as the screen reaches.
const grow = (area) => {
  if (area.scrollHeight > area.clientHeight) area.style.height = `${Math.min(area.scrollHeight + 2, 640)}px`;
};

for (const area of document.querySelectorAll('.field > textarea')) {
  area.addEventListener('input', () => grow(area));
  grow(area);
}
