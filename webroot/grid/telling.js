// What the table tells of its deeds, and asks before the largest of them.

import { fill } from '../words.js';

const DOUBTS_TOLD = 12;

export const telling = {
  say(words, lines = []) {
    const status = this.root.querySelector('[role=status]');
    status.textContent = words;
    if (!lines.length) return;
    const list = document.createElement('ul');
    for (const line of lines) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `#${line.field.id}`;
      link.textContent = line.words;
      item.append(link);
      list.append(item);
    }
    status.append(list);
  },

  report(rows, columns, doubts, added, cut) {
    const words = [fill(this.words.pasted, rows, columns)];
    if (added) words.push(fill(this.words.added, added));
    if (doubts.length) words.push(fill(this.words.doubts, doubts.length));
    const lines = doubts.slice(0, DOUBTS_TOLD).map(({ field, row, column, doubt }) => {
      const cell = this.spoken(row, this.head(column).textContent);
      return { field, words: fill(this.words.colon, cell, doubt) };
    });
    this.say(words.join(''), lines);
    const more = doubts.length - lines.length;
    if (more) this.addLine(fill(this.words.more, more));
    if (cut) this.addLine(fill(this.words.cut, this.most, cut));
  },

  addLine(words) {
    const line = document.createElement('p');
    line.textContent = words;
    this.root.querySelector('[role=status]').append(line);
  },

  ask(rows, agreed) {
    this.say(fill(this.words.ask, rows));
    const status = this.root.querySelector('[role=status]');
    const answer = (words, deed) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = words;
      button.addEventListener('click', () => {
        this.say('');
        deed();
      });
      status.append(' ', button);
      return button;
    };
    const yes = answer(this.words.askYes, agreed);
    answer(this.words.askNo, () => {});
    yes.focus();
  },
};
