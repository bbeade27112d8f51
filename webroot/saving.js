// Saves what is typed, cell by cell, while it is typed. What cannot be sent waits in this browser, and only that.

const PREFIX = 'c.';
const QUIET = 800;
const LONGEST = 2400;
const PATIENCE = 20000;
const SLOWEST = 15000;
const MOST_CELLS = 400;
const MOST_SIGNS = 400000;
const MOST_WHEN_LEAVING = 60000;
const A_DAY = 24 * 3600 * 1000;
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uFFFD/g;

const fill = (words, ...values) => words.replace(/\{(\d)\}/g, (place, number) => (number in values ? values[number] : place));

const rowOf = (cell) => cell.split('.').slice(0, 2).join('.');

/* the fields of one cell: a check box stands with the hidden field that says it is empty */

const fieldsOf = (form, cell) => {
  const found = form.elements.namedItem(PREFIX + cell);
  if (!found) return [];
  return found instanceof RadioNodeList ? Array.from(found) : [found];
};

const isTick = (field) => field.type === 'checkbox' || field.type === 'radio';

const read = (fields) => {
  for (const field of fields) {
    if (!isTick(field) || field.checked) return field.value;
  }
  return '';
};

const write = (fields, value) => {
  const ticks = fields.some(isTick);
  for (const field of fields) {
    if (isTick(field)) field.checked = field.value === value;
    else if (!ticks) {
      if (field.tagName === 'SELECT' && !Array.from(field.options).some((each) => each.value === value)) field.add(new Option(value, value));
      field.value = value;
    }
  }
  if (fields.length) fields[0].dispatchEvent(new Event('input', { bubbles: true }));
};

/* what was typed and not yet acknowledged, in this browser, for one person and one form */

class Bridge {
  constructor(account, form) {
    this.path = [account, form];
    this.broken = false;
  }

  open() {
    if (/(^|; )bridge=off(;|$)/.test(document.cookie)) return Promise.reject(new Error('switched off'));
    this.opened = this.opened || new Promise((done, fail) => {
      const asked = indexedDB.open('jiheng', 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore('unsent');
      asked.onerror = () => fail(asked.error);
      asked.onsuccess = () => {
        const db = asked.result;
        const leave = () => {
          db.close();
          this.opened = null;
        };
        db.onversionchange = leave;
        db.onclose = leave;
        done(db);
      };
    });
    return this.opened;
  }

  async work(deed) {
    try {
      const db = await this.open();
      await new Promise((done, fail) => {
        const change = db.transaction('unsent', 'readwrite');
        deed(change.objectStore('unsent'));
        change.oncomplete = done;
        change.onerror = change.onabort = () => fail(change.error);
      });
      this.broken = false;
    } catch (failure) {
      this.broken = true;
      this.opened = null;
    }
  }

  key(cell) {
    return [...this.path, cell];
  }

  keep(cells) {
    return this.work((store) => {
      for (const [cell, { value, seen }] of cells) store.put({ value, seen, at: Date.now() }, this.key(cell));
    });
  }

  // Another window of the same person may have put something newer there.
  drop(cell, value) {
    return this.work((store) => {
      const asked = store.get(this.key(cell));
      asked.onsuccess = () => {
        if (asked.result && asked.result.value === value) store.delete(this.key(cell));
      };
    });
  }

  async all() {
    const cells = [];
    await this.work((store) => {
      store.openCursor().onsuccess = ({ target: { result: cursor } }) => {
        if (!cursor) return;
        const [account, form, cell] = cursor.key;
        if (Date.now() - cursor.value.at > A_DAY) cursor.delete();
        else if (account === this.path[0] && form === this.path[1]) cells.push([cell, cursor.value]);
        cursor.continue();
      };
    });
    return cells;
  }
}

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
    hear('change', this.typed);
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

  /* typing */

  typed({ target, toldLater }) {
    if (!toldLater && target.name && target.form === this.form) this.lookAt([target.name]);
  }

  // The cells of one deed are kept in one piece, and the page says so once.
  lookAt(names) {
    const edits = names.map((name) => this.look(name)).filter((edit) => edit);
    if (!edits.length) return;
    this.bridge.keep(edits);
    if (edits.some(([, edit]) => edit.asked)) this.showAsked();
    this.wait();
  }

  look(name) {
    if (!name.startsWith(PREFIX) || (this.composing && this.composing.name === name)) return null;
    const cell = name.slice(PREFIX.length);
    const fields = fieldsOf(this.form, cell);
    return fields.length ? this.edit(cell, read(fields)) : null;
  }

  // An edit belongs to the revision at which it began, however long it takes.
  edit(cell, value) {
    const before = this.unsent.get(cell);
    const known = this.known.get(cell) || '';
    if (before ? before.value === value : known === value) return null;
    if (before && value === known && !before.bound) {
      this.unsent.delete(cell);
      this.bridge.drop(cell, before.value);
      this.show();
      return null;
    }
    const edit = { ...(before || { seen: this.seen(), since: Date.now() }), value };
    this.unsent.set(cell, edit);
    return [cell, edit];
  }

  wait() {
    this.show();
    if (this.retrying || this.out) return;
    clearTimeout(this.timer);
    const ready = this.ready();
    if (!ready.length) return;
    const first = Math.min(...ready.map(([, edit]) => edit.since));
    this.timer = setTimeout(() => this.send(), Math.max(0, Math.min(QUIET, first + LONGEST - Date.now())));
  }

  /* sending: one request at a time, the oldest edits first */

  ready() {
    return Array.from(this.unsent).filter(([cell, edit]) => !edit.asked && edit.refused !== edit.value && !(this.composing && this.cellOf(this.composing) === cell));
  }

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
  }

  body({ seen, restore, cells }) {
    const body = new URLSearchParams({ csrf: this.form.elements.csrf.value, seen });
    if (restore) body.set('restore', 'yes');
    for (const [cell, { value }] of cells) body.set(PREFIX + cell, value.replace(LONE, ''));
    return body.toString();
  }

  fetch(body, signal) {
    return fetch(this.form.dataset.saves, {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
      keepalive: body.length < MOST_WHEN_LEAVING,
      body,
      signal,
    });
  }

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
  }

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
  }

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
  }

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
  }

  now() {
    if (this.out) this.comeBack();
    else this.send();
  }

  /* what the server says */

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
  }

  tell(facts) {
    for (const output of document.querySelectorAll('output[data-fact]')) {
      const { fact } = output.dataset;
      if (fact in facts) output.textContent = facts[fact];
      if (`${fact}.tone` in facts) output.dataset.tone = facts[`${fact}.tone`];
      else if (fact in facts) delete output.dataset.tone;
    }
  }

  // The field somebody is in stays where it is while texts above it grow.
  steadily(deed) {
    const at = document.activeElement;
    const top = () => at.getBoundingClientRect().top;
    const before = top();
    deed();
    const box = at.closest('.scroll');
    if (box) box.scrollTop += top() - before;
    window.scrollBy(0, top() - before);
  }

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
  }

  // What began while this was on the way goes with what came of it, one deed in one piece, unless others are in that row.
  keepTogether({ others, seen }) {
    const changed = new Set(Object.keys(others).map(rowOf));
    for (const [cell, edit] of this.unsent) {
      if (!edit.bound && !edit.asked && !changed.has(rowOf(cell))) edit.seen = seen;
    }
  }

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
  }

  draw(cell, value) {
    if (!fieldsOf(this.form, cell).length) this.hide(cell);
    write(fieldsOf(this.form, cell), value);
  }

  // A cell of a row that this page does not show is kept in a hidden field, so that it is not mistaken for empty.
  hide(cell) {
    const row = this.form.querySelector(`[data-row="${cell.split('.')[1]}"] > :first-child`);
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = PREFIX + cell;
    (row || this.form).append(field);
  }

  mark(cell, by) {
    for (const field of fieldsOf(this.form, cell)) {
      const place = field.closest('td, .field');
      if (!place) return;
      place.classList.add('changed');
      field.title = fill(this.words.changed, by);
    }
  }

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
  }

  /* cells that two people changed */

  asked() {
    return Array.from(this.unsent).filter(([, edit]) => edit.asked);
  }

  showAsked() {
    const list = this.box.querySelector('[data-asks]');
    const asked = new Map(this.asked());
    for (const shown of Array.from(list.children)) if (!asked.has(shown.dataset.cell)) shown.remove();
    for (const [cell, edit] of asked) {
      const found = Array.from(list.children).find((each) => each.dataset.cell === cell);
      this.fillIn(found || this.asking(list, cell), cell, edit);
    }
    list.parentNode.hidden = !asked.size;
  }

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
  }

  fillIn(place, cell, { value, asked: { label, base, theirs, who, at, rowGone, deletes } }) {
    const { words } = this;
    const [mine, other] = place.querySelectorAll('label');
    place.querySelector('legend').textContent = label;
    place.querySelector('.hint').textContent = fill(deletes ? words.deleting : rowGone ? words.gone : words.stands, who, at, base || '--');
    mine.querySelector('.kept').textContent = deletes ? words.delete : value || '--';
    other.querySelector('b').textContent = rowGone ? words.leave : who;
    other.querySelector('.kept').textContent = rowGone ? '' : deletes ? words.keep : theirs || '--';
  }

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
  }

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
  }

  /* away and back */

  signedOut() {
    this.out = true;
    clearTimeout(this.timer);
    clearInterval(this.knocking);
    this.knocking = setInterval(() => this.comeBack(), SLOWEST);
  }

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
  }

  signedIn(csrf) {
    clearInterval(this.knocking);
    this.out = false;
    this.problem = null;
    for (const field of document.querySelectorAll('[name=csrf]')) field.value = csrf;
    this.send();
  }

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
  }

  /* leaving */

  async flush() {
    do await this.send(); while (!this.retrying && !this.out && !this.closed && this.ready().length);
  }

  leave() {
    if (this.out || this.closed) return;
    let waiting = this.ready();
    while (waiting.length) {
      const batch = this.batch(waiting);
      const body = this.body(batch);
      if (body.length < MOST_WHEN_LEAVING) this.fetch(body).catch(() => {});
      waiting = waiting.filter((each) => !batch.cells.includes(each));
    }
  }

  warn(event) {
    if (!this.bridge.broken || !this.unsent.size) return;
    event.preventDefault();
    event.returnValue = '';
  }

  // What leads away waits until all is saved; where that cannot be, it is said why, and the second try goes.
  async before(event, onward) {
    if (this.passing || !(this.ready().length || this.sending || this.asked().length)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const warned = this.warned && event.target !== this.form;
    await this.flush();
    // While its event is still on the way, a form cannot be sent again.
    await new Promise((done) => setTimeout(done));
    const asks = this.asked().length > 0;
    this.warned = asks || this.ready().length > 0;
    if (this.warned && !warned) {
      if (asks) this.box.querySelector('.asks').focus();
      return;
    }
    this.passing = true;
    onward();
    this.passing = false;
  }

  submitted(event) {
    const { target, submitter } = event;
    if (!event.defaultPrevented) this.before(event, () => target.requestSubmit(submitter));
  }

  followed(event) {
    const link = event.target.closest('a[href]');
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !plain || link.target || link.getAttribute('href').startsWith('#') || link.hasAttribute('download')) return;
    this.before(event, () => location.assign(link.href));
  }

  /* in words */

  news(words, reload = false) {
    this.box.querySelector('[data-news]').textContent = words;
    const link = this.box.querySelector('[data-reload]');
    link.hidden = !reload;
    link.href = location.pathname + location.search;
  }

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
  }

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
  }
}

for (const form of document.querySelectorAll('form[data-saves]')) new Saver(form);

// A text is seen whole while it is written, as far as the screen reaches.
const grow = (area) => {
  if (area.scrollHeight > area.clientHeight) area.style.height = `${Math.min(area.scrollHeight + 2, 640)}px`;
};

for (const area of document.querySelectorAll('.field > textarea')) {
  area.addEventListener('input', () => grow(area));
  grow(area);
}
