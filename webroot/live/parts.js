// The parts of a page that are more than figures, fetched anew and put in place where nobody is at them.

export class Parts {
  constructor(box) {
    this.path = box.dataset.parts;
    this.turn = Number(box.dataset.turn);
    this.next = 0;
    this.fresh = new Map();
    this.touched = false;
    const later = () => setTimeout(() => this.place(), 0);
    for (const left of ['focusout', 'toggle', 'pointerup']) box.addEventListener(left, later, true);
    for (const touch of ['pointerdown', 'keydown', 'wheel']) {
      addEventListener(touch, () => { this.touched = true; }, { passive: true });
    }
  }

  // The more readers there are, the longer the pace, and the farther apart they come.
  refresh(turn, pace) {
    this.wanted = turn;
    if (!this.path || this.timer || turn === this.turn) return;
    const wait = Math.max(this.next - Date.now(), Math.random() * (pace - 800));
    this.timer = setTimeout(() => this.fetch(pace), wait);
  }

  // What was drawn yesterday says today of it.
  age() {
    this.turn = -1;
  }

  stop() {
    clearTimeout(this.timer);
    this.timer = 0;
    this.turn = this.fresh.size ? -1 : this.turn;
    this.fresh.clear();
  }

  // What is read from a copy of the database may be older than what was told, and is asked for again.
  async fetch(pace) {
    const { timer, wanted } = this;
    const headers = this.touched ? {} : { 'X-Unattended': 'yes' };
    this.touched = false;
    this.next = Date.now() + pace * (0.9 + Math.random() / 5);
    try {
      const answer = await fetch(this.path, { headers, cache: 'no-store', redirect: 'manual' });
      if (!answer.ok) throw answer;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (timer !== this.timer) return;
      page.querySelectorAll('[data-part]').forEach((part) => this.fresh.set(part.dataset.part, part));
      const turn = parseInt((answer.headers.get('ETag') || '').replace(/\D*/, ''), 10);
      this.turn = turn < wanted ? turn : wanted;
      this.place();
    } catch (lost) {
      this.next += 4 * pace;
    }
    if (timer !== this.timer) return;
    this.timer = 0;
    this.refresh(this.wanted, pace);
  }

  place() {
    for (const [name, fresh] of this.fresh) {
      const old = document.querySelector(`[data-part="${name}"]`);
      if (old && this.isInUse(old, fresh)) continue;
      this.fresh.delete(name);
      if (old && old.outerHTML !== fresh.outerHTML) this.change(old, fresh);
    }
  }

  isInUse(old, fresh) {
    const marked = getSelection();
    const folds = fresh.querySelectorAll('details');
    return old.contains(document.activeElement)
      || (!marked.isCollapsed && marked.containsNode(old, true))
      || [...old.querySelectorAll('details')].some(({ open }, at) => open && !(folds[at] && folds[at].open));
  }

  change(old, fresh) {
    const boxes = [...old.querySelectorAll('[tabindex]')].map((box) => [box.scrollLeft, box.scrollTop]);
    old.replaceWith(fresh);
    fresh.querySelectorAll('[tabindex]').forEach((box, at) => boxes[at] && box.scrollTo(...boxes[at]));
  }
}
