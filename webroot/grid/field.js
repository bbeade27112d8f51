// What stands in a field of the table.

export const read = (field) => (field.type === 'checkbox' ? (field.checked ? 'yes' : '') : field.value);
export const isText = (field) => field.tagName === 'TEXTAREA' || field.type === 'text';
