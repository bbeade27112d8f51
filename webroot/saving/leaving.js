// What leads away from the page waits until all is saved.

const MOST_WHEN_LEAVING = 60000;

export const leaving = {
  async flush() {
    do await this.send(); while (!this.retrying && !this.out && !this.closed && this.ready().length);
  },

  leave() {
    if (this.out || this.closed) return;
    let waiting = this.ready();
    while (waiting.length) {
      const batch = this.batch(waiting);
      const body = this.body(batch);
      if (body.length < MOST_WHEN_LEAVING) this.fetch(body).catch(() => {});
      waiting = waiting.filter((each) => !batch.cells.includes(each));
    }
  },

  warn(event) {
    if (!this.bridge.broken || !this.unsent.size) return;
    event.preventDefault();
    event.returnValue = '';
  },

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
  },

  submitted(event) {
    const { target, submitter } = event;
    if (!event.defaultPrevented) this.before(event, () => target.requestSubmit(submitter));
  },

  followed(event) {
    const link = event.target.closest('a[href]');
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !plain || link.target || link.getAttribute('href').startsWith('#') || link.hasAttribute('download')) return;
    this.before(event, () => location.assign(link.href));
  },
};
