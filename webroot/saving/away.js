// Away and back: signed out meanwhile, or the browser was closed before all was saved.

import { fill } from '../words.js';
import { fieldsOf } from './cell.js';

const KNOCKING = 15000;

export const away = {
  signedOut() {
    this.out = true;
    clearTimeout(this.timer);
    clearInterval(this.knocking);
    this.knocking = setInterval(() => this.comeBack(), KNOCKING);
  },

  // Somebody else at this computer gets their own page, and nothing of what was typed here.
  async comeBack() {
    if (!this.out || this.looking) return;
    this.looking = true;
    try {
      const page = new DOMParser().parseFromString(await (await fetch(location.pathname + location.search)).text(), 'text/html');
      const { account } = page.body.dataset;
      if (account && account !== this.account) location.reload();
      else if (account) this.signedIn(page.querySelector('[name=csrf]').value);
    } catch (cut) {
      // The next knock may be answered.
    } finally {
      this.looking = false;
    }
  },

  signedIn(csrf) {
    clearInterval(this.knocking);
    this.out = false;
    this.problem = null;
    for (const field of document.querySelectorAll('[name=csrf]')) field.value = csrf;
    this.send();
  },

  async putBack() {
    const kept = (await this.bridge.all()).filter(([cell]) => !this.unsent.has(cell));
    let back = 0;
    for (const [cell, { value, seen }] of kept) {
      if ((this.known.get(cell) || '') === value) {
        this.bridge.drop(cell, value);
      } else {
        this.unsent.set(cell, { value, seen, since: 0, bound: true });
        this.unshown = this.unshown || !fieldsOf(this.form, cell).length;
        this.draw(cell, value);
        back += 1;
      }
    }
    if (!back) return;
    this.news(fill(this.words.restored, back));
    await this.flush();
    if (this.unshown && !this.unsent.size) location.reload();
    else if (this.unshown) this.news(this.words.rows, true);
  },
};
