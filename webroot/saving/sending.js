// One request at a time, the oldest edits first; what fails is tried again.

import { PREFIX } from './cell.js';

const PATIENCE = 20000;
const SLOWEST = 15000;
const MOST_CELLS = 400;
const MOST_SIGNS = 400000;
const MOST_WHEN_LEAVING = 60000;
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uFFFD/g;

export const sending = {
  ready() {
    return Array.from(this.unsent).filter(([cell, edit]) => !edit.asked && edit.refused !== edit.value && !(this.composing && this.cellOf(this.composing) === cell));
  },

  batch(waiting = this.ready()) {
    const ready = waiting.sort(([, one], [, other]) => one.seen - other.seen || Number(!!one.restore) - Number(!!other.restore));
    if (!ready.length) return null;
    const [, { seen, restore }] = ready[0];
    let signs = 0;
    const cells = ready
      .filter(([, edit]) => edit.seen === seen && !edit.restore === !restore)
      .filter(([, { value }], index) => (signs += value.length * 9 + 80) <= MOST_SIGNS || index === 0)
      .slice(0, MOST_CELLS);
    return { seen, restore, cells };
  },

  body({ seen, restore, cells }) {
    const body = new URLSearchParams({ csrf: this.form.elements.csrf.value, seen });
    if (restore) body.set('restore', 'yes');
    for (const [cell, { value }] of cells) body.set(PREFIX + cell, value.replace(LONE, ''));
    return body.toString();
  },

  fetch(body, signal) {
    return fetch(this.form.dataset.saves, {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
      keepalive: body.length < MOST_WHEN_LEAVING,
      body,
      signal,
    });
  },

  send() {
    if (!this.sending) {
      this.retrying = false;
      const batch = !this.closed && !this.out && this.batch();
      if (!batch) return Promise.resolve();
      const begun = Date.now();
      this.sending = this.post(batch).finally(() => {
        this.sending = null;
        this.show();
        if (this.retrying) return;
        if (this.ready().some(([, edit]) => edit.since < begun)) this.send();
        else this.wait();
      });
      this.show();
    }
    return this.sending;
  },

  async post(batch) {
    clearTimeout(this.timer);
    for (const [, edit] of batch.cells) edit.bound = true;
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE);
    let answer;
    let said;
    try {
      answer = await this.fetch(this.body(batch), patience.signal);
      const json = (answer.headers.get('Content-Type') || '').startsWith('application/json');
      said = json ? await answer.json() : null;
    } catch (cut) {
      this.trouble('offline');
      return;
    } finally {
      clearTimeout(timer);
    }
    this.heard(answer, said, batch);
  },

  heard(answer, said, batch) {
    if (answer.status >= 500 || answer.status === 408 || answer.status === 429) {
      this.trouble('failing', Number(answer.headers.get('Retry-After')) * 1000);
    } else if (said && answer.ok) {
      this.acknowledged(said, batch);
    } else if (said) {
      this.closed = said.words;
    } else if (answer.ok || answer.status === 422) {
      this.signedOut();
    } else {
      this.closed = this.words.denied;
    }
  },

  // Later and later, and not everybody at the same moment.
  trouble(kind, least = 0) {
    if (this.closed || this.out) return;
    this.problem = kind;
    this.retrying = true;
    const pause = Math.min(SLOWEST, 1000 * 2 ** this.tries) * (0.75 + Math.random() / 2);
    this.tries += 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), Math.max(pause, least));
    this.show();
  },

  now() {
    if (this.out) this.comeBack();
    else this.send();
  },
};
