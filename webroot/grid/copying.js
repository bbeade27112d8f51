// Cells leave as a block that Excel and WPS take.

import { fill } from '../words.js';
import { quotedCell } from './block.js';

export const copying = {
  shown(field) {
    if (field.type === 'checkbox') return field.checked ? this.words.ticks : '';
    return field.tagName === 'SELECT' ? field.options[field.selectedIndex].text : field.value;
  },

  pickedTexts() {
    return this.block().map(({ fields }) => fields.map((field) => this.shown(field)));
  },

  written(lines) {
    return lines.map((line) => line.map(quotedCell).join('\t')).join('\r\n');
  },

  copied(event) {
    if (!this.picked || !this.fieldAt(event.target)) return;
    event.preventDefault();
    const lines = this.pickedTexts();
    event.clipboardData.setData('text/plain', this.written(lines));
    this.say(fill(this.words.copied, lines.length, lines[0].length));
    if (event.type === 'cut') this.clear();
  },

  // The selected cells, or else the whole table with the heading of each row's group before it.
  copy() {
    const lines = this.picked
      ? this.pickedTexts()
      : this.rows().map((row) => [...this.headingOf(row), ...this.typed.map((column) => this.shown(this.field(row, column)))]);
    if (!lines.length) return;
    const sheet = document.createElement('textarea');
    sheet.value = this.written(lines);
    document.body.append(sheet);
    sheet.select();
    document.execCommand('copy');
    sheet.remove();
    this.root.querySelector('[data-do=copy]').focus();
    this.say(fill(this.words.copied, lines.length, lines[0].length));
  },

  headingOf(row) {
    const heading = row.parentNode.querySelector('.group span');
    return heading ? [heading.textContent] : [];
  },
};
