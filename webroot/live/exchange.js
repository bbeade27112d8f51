// What all tabs of a browser follow, brought together on one line.

import { Line } from './line.js';

const PING = 15000;
const MISSED = 4;
const MOST = 16;
const SOON = 50;
const LATER = 30000;
const LAST = 5000;

export class Exchange {
  constructor() {
    this.tabs = new Map();
    this.newest = new Map();
    this.state = null;
    this.line = new Line((kind, value) => this.pass(kind, value));
    setInterval(() => this.ping(), PING);
  }

  follow(tell, topics) {
    this.tabs.set(tell, { topics, missed: 0 });
    if (this.state && topics.length) tell(...this.state);
    for (const topic of topics) {
      if (this.newest.has(topic)) tell('figures', this.newest.get(topic));
    }
    this.settle(this.state && this.state[0] === 'ended');
  }

  here(tell) {
    const tab = this.tabs.get(tell);
    if (tab) tab.missed = 0;
  }

  look(tell) {
    this.here(tell);
    this.line.look(true);
  }

  ping() {
    for (const [tell, tab] of this.tabs) {
      tab.missed += 1;
      if (tab.missed > MISSED) this.tabs.delete(tell);
      else tell('ping');
    }
    this.settle();
  }

  wanted() {
    return [...new Set([...this.tabs.values()].flatMap(({ topics }) => topics))].slice(-MOST);
  }

  // A line that tells too much is not opened anew at once, for who leaves a page mostly comes to the next.
  settle(over) {
    const wanted = this.wanted();
    const soon = over || this.line.isIdle() || wanted.some((topic) => !this.line.topics.includes(topic));
    if (!over && `${wanted}` === `${this.line.topics}`) return;
    const due = Date.now() + (wanted.length ? (soon ? SOON : LATER) : LAST);
    if (this.timer && this.due <= due) return;
    clearTimeout(this.timer);
    this.due = due;
    this.timer = setTimeout(() => this.change(), due - Date.now());
  }

  change() {
    this.timer = 0;
    const wanted = this.wanted();
    for (const topic of this.newest.keys()) {
      if (!wanted.includes(topic)) this.newest.delete(topic);
    }
    this.line.want(wanted);
  }

  pass(kind, value) {
    if (kind === 'figures') this.keep(value);
    else if (kind !== 'gone') this.state = [kind, value];
    if (kind === 'ended') this.newest.clear();
    for (const [tell, tab] of this.tabs) {
      if (kind === 'gone') this.part(tell, tab, value);
      else if (kind === 'figures' ? tab.topics.includes(value.on) : tab.topics.length) tell(kind, value);
    }
    if (kind === 'gone') this.settle();
  }

  // What is told are the figures that changed.
  keep(news) {
    const { figures } = this.newest.get(news.on) || {};
    this.newest.set(news.on, { ...news, figures: { ...figures, ...news.figures } });
  }

  part(tell, tab, topic) {
    if (!tab.topics.includes(topic)) return;
    tab.topics = tab.topics.filter((other) => other !== topic);
    tell('gone', this.line.last);
  }
}
