// A cell by its name, and the fields that hold it: a check box stands with the hidden field that says it is empty.

export const PREFIX = 'c.';

export const rowOf = (cell) => cell.split('.').slice(0, 2).join('.');

export const fieldsOf = (form, cell) => {
  const found = form.elements.namedItem(PREFIX + cell);
  if (!found) return [];
  return found instanceof RadioNodeList ? Array.from(found) : [found];
};

const isTick = (field) => field.type === 'checkbox' || field.type === 'radio';

export const read = (fields) => {
  for (const field of fields) {
    if (!isTick(field) || field.checked) return field.value;
  }
  return '';
};

export const write = (fields, value) => {
  const ticks = fields.some(isTick);
  for (const field of fields) {
    if (isTick(field)) field.checked = field.value === value;
    else if (!ticks) {
      if (field.tagName === 'SELECT' && !Array.from(field.options).some((each) => each.value === value)) field.add(new Option(value, value));
      field.value = value;
    }
  }
  if (fields.length) fields[0].dispatchEvent(new Event('input', { bubbles: true }));
};
