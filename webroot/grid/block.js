// A block as Excel and WPS put it on the clipboard: tabs, line ends, quotation marks around what holds either.
export const cellsOf = (text) => {
  const lines = [[]];
  const quoted = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)/y;
  const bare = /[^\t\r\n]*/y;
  for (let at = 0; at <= text.length;) {
    quoted.lastIndex = bare.lastIndex = at;
    const found = quoted.exec(text) || bare.exec(text);
    at += found[0].length;
    lines[lines.length - 1].push(found[1] === undefined ? found[0] : found[1].replace(/""/g, '"').replace(/\r\n?/g, '\n'));
    const end = /\t|\r\n?|\n/y;
    end.lastIndex = at;
    const mark = end.exec(text);
    if (!mark) break;
    at += mark[0].length;
    if (mark[0] !== '\t') {
      if (at >= text.length) break;
      lines.push([]);
    }
  }
  return lines;
};

export const quotedCell = (text) => (/[\t\r\n"]/.test(text) ? `"${text.replace(/"/g, '""').replace(/\r?\n/g, '\n')}"` : text);
