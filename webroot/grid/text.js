// How texts are compared and counted.

export const plain = (text) => text.normalize('NFKC').replace(/\s/g, '');
// People leave out the word 指标, which ends most names of types: 经济效益 is 经济效益指标.
export const same = (one, other) => plain(one).replace(/指标$/, '') === plain(other).replace(/指标$/, '');
export const length = (text) => Array.from(text).length;
