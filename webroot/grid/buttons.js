// The buttons of the table and of its rows.

export const buttons = {
  clicked(event) {
    const link = event.target.closest('[role=status] a');
    const button = event.target.closest('button');
    if (link) {
      event.preventDefault();
      this.reveal(document.getElementById(link.hash.slice(1)));
    } else if (button && button.name === 'act') {
      const [verb, , key] = button.value.split(':');
      if (verb === 'restore') return;
      event.preventDefault();
      this.act(verb, key, button);
    } else if (button && button.dataset.do) {
      this[button.dataset.do]();
    }
  },

  act(verb, key, button) {
    const row = this.rowKeyed(key);
    switch (verb) {
      case 'up': this.shift(row, -1); break;
      case 'down': this.shift(row, 1); break;
      case 'copy': this.duplicate(row); break;
      case 'remove': this.remove(row); break;
      default: this.add(this.bodyOf(key));
    }
    if (verb === 'up' || verb === 'down') button.focus();
  },

  bodyOf(group) {
    return Array.from(this.root.querySelectorAll('tbody')).find((body) => body.dataset.group === group);
  },

  reveal(field) {
    const panel = field.closest('details');
    if (panel) panel.open = true;
    this.go(field);
  },
};
