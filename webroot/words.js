// Sentences with places in them.

export const fill = (words, ...values) => words.replace(/\{(\d)\}/g, (place, number) => (number in values ? values[number] : place));
