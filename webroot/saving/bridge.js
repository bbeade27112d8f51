// What was typed and not yet acknowledged, in this browser, for one person and one form.

const A_DAY = 24 * 3600 * 1000;

export class Bridge {
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
