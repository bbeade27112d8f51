// Keeps the figures of an open page as they are on the server.

import { Exchange } from './live/exchange.js';
import { Parts } from './live/parts.js';
import { Telling } from './live/telling.js';

const PAUSED = 'live-paused';

class Board {
  constructor(box, bar) {
    this.topic = box.dataset.live;
    this.turn = Number(box.dataset.turn);
    this.opened = Date.now();
    this.parts = new Parts(box);
    this.telling = new Telling(bar);
    this.button = bar.querySelector('[data-live-pause]');
    this.paused = sessionStorage.getItem(PAUSED) === this.topic;
    this.connect(bar.dataset.worker);
    this.button.addEventListener('click', () => this.pause(!this.paused));
    addEventListener('online', () => this.send('look'));
    addEventListener('pagehide', () => this.send('follow', []));
    addEventListener('pageshow', ({ persisted }) => persisted && this.come());
    document.addEventListener('visibilitychange', () => this.come());
    this.pause(this.paused);
  }

  // Without workers that tabs can share, each tab in sight is told by itself.
  connect(script) {
    const hear = (kind, value) => this.hear(kind, value);
    const alone = () => {
      const exchange = new Exchange();
      this.send = (deed, value) => exchange[deed](hear, value);
    };
    try {
      const worker = new SharedWorker(script, { type: 'module' });
      worker.onerror = () => {
        alone();
        this.follow();
      };
      worker.port.onmessage = ({ data }) => hear(...data);
      this.send = (deed, value) => worker.port.postMessage([deed, value]);
    } catch (unknown) {
      alone();
    }
  }

  follow() {
    this.send('follow', this.paused || document.hidden ? [] : [this.topic]);
  }

  come() {
    this.follow();
    if (!document.hidden) this.send('look');
  }

  pause(paused) {
    this.paused = paused;
    this.button.setAttribute('aria-pressed', String(paused));
    if (paused) {
      sessionStorage.setItem(PAUSED, this.topic);
      this.parts.stop();
      this.telling.state('paused', this.seen || this.opened);
    } else {
      sessionStorage.removeItem(PAUSED);
    }
    this.follow();
  }

  hear(kind, value) {
    if (kind === 'ping') this.send('here');
    else if (!this.paused && kind === 'figures') this.show(value);
    else if (!this.paused) this.say(kind, value);
  }

  say(kind, since) {
    this.seen = Math.max(this.opened, since);
    this.telling.state(kind, this.seen);
    if (kind === 'ended' || kind === 'gone') this.parts.stop();
  }

  show(news) {
    const figures = { at: news.at, revision: String(news.revision), ...news.figures };
    let changed = false;
    for (const figure of document.querySelectorAll('[data-figure]')) {
      const text = figures[figure.dataset.figure];
      if (text !== undefined && figure.textContent !== text) {
        figure.textContent = text;
        changed = true;
      }
    }
    if (changed && news.turn !== this.turn) this.telling.changed(news.at);
    if (this.day && this.day !== news.day) this.parts.age();
    this.day = news.day;
    this.turn = news.turn;
    this.parts.refresh(news.turn, news.pace);
  }
}

const box = document.querySelector('[data-live]');
const bar = document.querySelector('[data-worker]');
if (box && bar) new Board(box, bar);
