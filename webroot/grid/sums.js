// Sums in view; the server's word stands as soon as the cells are saved.

import { fill } from '../words.js';
import { decimal, units } from './decimal.js';
import { plain } from './text.js';

export const sums = {
  points(text) {
    const tidy = plain(text).replace(/,/g, '');
    return tidy === '' ? 0n : units(tidy);
  },

  recount() {
    if (!this.sums) return;
    let total = 0n;
    for (const body of this.root.querySelectorAll('tbody')) {
      let sum = 0n;
      for (const row of this.rows(body)) {
        const points = row.classList.contains('out') ? 0n : this.points(this.field(row, this.sums.dataset.sum).value);
        sum = sum === null || points === null ? null : sum + points;
      }
      total = total === null || sum === null ? null : total + sum;
      this.fact(body, 'sub', sum);
    }
    const foot = this.root.querySelector('tfoot tr');
    if (foot) this.fact(foot, 'sum', total);
  },

  fact({ dataset: { fact, wanted } }, kind, sum) {
    if (!fact) return;
    const written = sum === null ? '—' : decimal(sum);
    const missing = wanted && sum !== null ? units(wanted) - sum : 0n;
    const how = !wanted ? '' : missing > 0n ? 'Under' : missing < 0n ? 'Over' : 'Even';
    const words = fill(this.words[kind + how], written, wanted, decimal(missing < 0n ? -missing : missing));
    for (const output of document.querySelectorAll(`output[data-fact="${fact}"]`)) {
      if (output.textContent !== words) output.textContent = words;
    }
  },
};
