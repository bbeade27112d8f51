// The state of saving in words.

import { fill } from '../words.js';

export const telling = {
  news(words, reload = false) {
    this.box.querySelector('[data-news]').textContent = words;
    const link = this.box.querySelector('[data-reload]');
    link.hidden = !reload;
    link.href = location.pathname + location.search;
  },

  state() {
    const { words } = this;
    const refused = Array.from(this.unsent.values()).filter((edit) => edit.refused === edit.value).length;
    const asked = this.asked().length;
    if (this.closed) return ['closed', this.closed];
    if (this.out) return ['out', words.out, words.in, '/sign-in'];
    if (this.problem && this.unsent.size) return [this.problem, this.bridge.broken ? words.loose : words[this.problem]];
    if (asked) return ['asked', fill(words.asked, asked), words.decide, '#asks'];
    if (this.sending || this.ready().length || this.composing) return ['busy', words.busy];
    if (refused) return ['refused', fill(words.refused, this.saved, refused)];
    return ['saved', fill(words.saved, this.saved)];
  },

  show() {
    const [kind, words, offer, href] = this.state();
    const way = this.box.querySelector('[data-way]');
    this.box.dataset.state = kind;
    for (const place of [this.box.querySelector('[data-state]'), ...document.querySelectorAll('[data-saving]')]) {
      if (place.textContent !== words) place.textContent = words;
    }
    way.hidden = !href;
    if (!href) return;
    way.textContent = offer;
    way.href = href;
    if (kind === 'out') way.target = '_blank';
    else way.removeAttribute('target');
  },
};
