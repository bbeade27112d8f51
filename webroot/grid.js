// A table edited like a spreadsheet. Every deed - a paste, a new row, a move, a deletion - is a list of cells with what
// stood there and what stands there now, so that one undo takes back the whole of it and the page saves it by cell.

import { buttons } from './grid/buttons.js';
import { copying } from './grid/copying.js';
import { deeds } from './grid/deeds.js';
import { tall } from './grid/door.js';
import { keys } from './grid/keys.js';
import { pasting } from './grid/pasting.js';
import { places } from './grid/places.js';
import { rows } from './grid/rows.js';
import { selecting } from './grid/selecting.js';
import { sums } from './grid/sums.js';
import { telling } from './grid/telling.js';
import { typing } from './grid/typing.js';

const MOST_ROWS = 200;

class Grid {
  constructor(root) {
    this.root = root;
    this.name = root.dataset.grid;
    this.words = root.dataset;
    this.typed = root.dataset.typed.split(' ');
    this.columns = this.typed.filter((column) => this.head(column).tagName === 'TH');
    this.first = this.columns[0];
    this.last = this.columns[this.columns.length - 1];
    this.sums = root.querySelector('th[data-sum]');
    this.naming = this.typed.find((column) => this.head(column).classList.contains('pin'));
    this.fixed = !root.querySelector('template');
    this.most = this.fixed ? this.rows().length : MOST_ROWS;
    this.done = [];
    this.undone = [];
    this.listen();
    this.dress();
  }

  listen() {
    const hear = (name, deed) => this.root.addEventListener(name, deed.bind(this));
    hear('keydown', this.pressed);
    hear('input', this.typedIn);
    hear('grid:show', this.shownAnew);
    hear('change', this.changed);
    hear('focusin', this.entered);
    hear('focusout', this.commit);
    hear('mousedown', this.pointed);
    hear('click', this.clicked);
    hear('paste', this.pasted);
    hear('copy', this.copied);
    hear('cut', this.copied);
    window.addEventListener('beforeprint', () => this.current && this.fit(this.current));
  }

  dress() {
    for (const part of this.root.querySelectorAll('[data-do=copy], [data-keys]')) part.hidden = false;
    this.root.querySelectorAll('tr[data-row]').forEach((row) => tall.observe(row));
  }
}

Object.assign(Grid.prototype, buttons, copying, deeds, keys, pasting, places, rows, selecting, sums, telling, typing);

for (const root of document.querySelectorAll('.grid[data-typed]')) new Grid(root);
