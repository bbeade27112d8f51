// One connection for all topics that are wanted: kept, opened again when it is lost, and what comes on it passed on.

const LOOK = 5000;
const MUTE = 10000;
const OVERDUE = 45000;
const LONGEST = 10000;
const WORRY = 3000;
const ASKING = 30000;

const spread = (millis) => millis * (0.5 + Math.random() / 2);

export class Line {
  constructor(tell) {
    this.tell = tell;
    this.topics = [];
    this.retry = 1500;
    this.tries = 0;
    this.mute = 0;
    this.last = Date.now();
    setInterval(() => this.look(false), LOOK);
  }

  want(topics) {
    this.topics = topics;
    this.stop();
    if (topics.length) this.open();
  }

  isIdle() {
    return !this.call && !this.timer;
  }

  stop() {
    clearTimeout(this.timer);
    clearTimeout(this.worry);
    this.timer = this.worry = 0;
    if (this.call) this.call.abort();
    this.call = null;
  }

  ask(topics, way = '') {
    const headers = { 'X-Unattended': 'yes' };
    const path = `/live?${way}${topics.map((topic) => `on=${topic}`).join('&')}`;
    return fetch(path, { headers, cache: 'no-store', redirect: 'manual', signal: this.call.signal });
  }

  async open() {
    clearTimeout(this.timer);
    const call = new AbortController();
    this.timer = 0;
    this.call = call;
    this.since = Date.now();
    this.heard = this.sure = this.lost = false;
    try {
      const answer = this.mute > 1 ? { status: 503 } : await this.ask(this.topics);
      if (answer.ok) await this.read(answer.body, call);
      else await this.refused(answer, call);
    } catch (lost) {
      if (call === this.call) this.tries += 1;
    }
    if (call === this.call) this.again();
  }

  again(wait = spread(this.tries ? Math.min(LONGEST, 1000 * 2 ** this.tries) : this.retry), worried = true) {
    this.call = null;
    if (worried && !this.worry) this.worry = setTimeout(() => this.tell('broken', this.last), WORRY);
    if (!this.timer) this.timer = setTimeout(() => this.open(), wait);
  }

  async read(body, call) {
    const reader = body.getReader();
    const decoder = new TextDecoder();
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done || call !== this.call) return;
      const came = Date.now();
      const events = (text + decoder.decode(value, { stream: true })).split('\n\n');
      text = events.pop();
      events.forEach((event) => this.take(event));
      this.hear(came);
    }
  }

  // That something comes is a sign of life; that the figures are all there are was said before.
  hear(came) {
    this.mute = 0;
    this.heard = true;
    this.since = came;
    if (!this.sure) return;
    clearTimeout(this.worry);
    this.worry = 0;
    this.last = came;
    this.tell('live', came);
  }

  take(event) {
    const said = {};
    for (const line of event.split('\n')) {
      const colon = line.indexOf(':');
      said[line.slice(0, colon)] = line.slice(colon + 1).trim();
    }
    if (said.retry) this.retry = Number(said.retry);
    if (said.event === 'figures') {
      this.tries = 0;
      this.sure = !this.lost;
      this.tell('figures', JSON.parse(said.data));
    } else if (said.event === 'live') {
      this.sure = true;
      this.lost = false;
    } else if (said.event === 'broken') {
      this.lose(Date.now() - 1000 * said.data);
    }
  }

  // The server itself does not know by now what is new.
  lose(since) {
    this.sure = false;
    this.lost = true;
    this.last = Math.min(this.last, since);
    this.tell('broken', this.last);
  }

  async refused(answer, call) {
    if (answer.type === 'opaqueredirect') this.end('ended');
    else if (answer.status === 403 || answer.status === 404) await this.sift(call);
    else if (answer.status === 503) await this.once(call);
    else throw answer;
  }

  end(how, topic) {
    const { last } = this;
    this.stop();
    this.tell(how, how === 'gone' ? topic : last);
  }

  // Where a stream is not to be had, or does not come through what lies between, the figures are asked for.
  async once(call) {
    const answer = await this.ask(this.topics, 'once=yes&');
    if (!answer.ok) throw answer;
    const text = await answer.text();
    if (call !== this.call) return;
    this.last = Date.now();
    text.split('\n\n').forEach((event) => this.take(event));
    clearTimeout(this.worry);
    this.worry = 0;
    this.mute -= this.mute > 1 ? 0.1 : 0;
    this.tell('asking', this.last);
    this.again(ASKING + spread(ASKING / 2), false);
  }

  async sift(call) {
    const gone = [];
    for (const topic of this.topics) {
      const answer = this.topics.length === 1 ? { ok: false } : await this.ask([topic], 'once=yes&');
      if (call !== this.call) return;
      if (!answer.ok) gone.push(topic);
    }
    gone.forEach((topic) => this.end('gone', topic));
  }

  // Whoever comes back, from sleep or from another window, does not wait for the next try.
  look(now) {
    const silent = Date.now() - this.since;
    if (this.call && silent > (this.heard ? (now ? OVERDUE / 2 : OVERDUE) : MUTE)) {
      if (!this.heard) this.mute += 1;
      this.call.abort();
      this.call = null;
      this.again(0);
    } else if (now && this.timer && this.mute < 2) {
      this.open();
    }
  }
}
