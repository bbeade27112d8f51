// Says how fresh the figures of a page are, and to those who hear the page that they changed, but seldom.

import { fill } from '../words.js';

const QUIET = 10000;

// As it is in China, wherever the browser thinks it is.
const day = (millis) => new Date(millis).toLocaleString('sv', { timeZone: 'Asia/Shanghai' });

const written = (millis) => {
  const at = day(millis);
  return at.slice(at.slice(0, 10) === day(Date.now()).slice(0, 10) ? 11 : 0, 16);
};

export class Telling {
  constructor(box) {
    this.box = box;
    this.status = box.querySelector('[data-live-status]');
    this.door = box.querySelector('a');
    this.said = box.querySelector('[aria-live]');
    this.quiet = 0;
  }

  state(kind, since) {
    const text = fill(this.status.getAttribute(`data-when-${kind}`), written(since));
    this.box.hidden = false;
    this.box.dataset.state = kind;
    if (this.status.textContent !== text) this.status.textContent = text;
    this.door.hidden = kind !== 'ended' && kind !== 'gone';
    this.door.textContent = this.door.dataset[kind] || '';
    const here = location.pathname + location.search;
    this.door.href = kind === 'ended' ? `/sign-in?to=${encodeURIComponent(here)}` : here;
  }

  changed(at) {
    if (this.waiting) return;
    this.waiting = setTimeout(() => {
      this.waiting = 0;
      this.quiet = Date.now() + QUIET;
      this.said.textContent = fill(this.said.dataset.changed, at);
    }, Math.max(0, this.quiet - Date.now()));
  }
}
