// Decimals as whole numbers of 10^-24: places of rows and points are compared and added without rounding.
const PLACES = 24;
const ONE = 10n ** BigInt(PLACES);

export const units = (text) => {
  const number = /^(-?)(\d{1,15})(?:\.(\d{1,24}))?$/.exec(text);
  return number && BigInt(number[1] + number[2] + (number[3] || '').padEnd(PLACES, '0'));
};

export const decimal = (amount) => {
  const digits = String(amount < 0n ? -amount : amount).padStart(PLACES + 1, '0');
  const after = digits.slice(-PLACES).replace(/0+$/, '');
  return (amount < 0n ? '-' : '') + digits.slice(0, -PLACES) + (after && `.${after}`);
};

// The shortest decimal between two places, in the middle of those as short; null where there is no room.
export const between = (before, after) => {
  if (after === undefined) return before === undefined ? ONE : (before / ONE + 1n) * ONE;
  const low = before === undefined ? (after > 0n ? 0n : after - ONE) : before;
  for (let unit = ONE; unit > 0n; unit /= 10n) {
    const first = (low / unit + 1n) * unit;
    const last = ((after - 1n) / unit) * unit;
    if (first <= last && first > low) return first + ((last - first) / unit / 2n) * unit;
  }
  return null;
};
