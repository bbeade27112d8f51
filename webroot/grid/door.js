// The door to the panel of a row stands beside the first line of the row, however many lines the row has.
export const tall = new ResizeObserver((changed) => changed.forEach(({ target }) => {
  target.nextElementSibling?.style.setProperty('--tall', `${target.offsetHeight}px`);
}));
