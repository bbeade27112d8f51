// Files are sent one by one while the page is used: dropped or chosen, with progress, to be cancelled or tried again.

const AT_ONCE = 2;
const MEGABYTE = 1024 * 1024;
const queue = [];
let going = 0;

const fill = (words, value) => words.replace('{0}', value);

const element = (name, text, place) => {
  const made = document.createElement(name);
  made.textContent = text;
  if (place) place.append(' ', made);
  return made;
};

const button = (text, place, deed) => {
  const made = element('button', text, place);
  made.type = 'button';
  made.className = 'quiet';
  made.addEventListener('click', deed);
  return made;
};

/* the same sending keeps its key, so that a try whose answer was lost is not carried out twice */

const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (each) => each.toString(16).padStart(2, '0'))
  .join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

const next = () => {
  while (going < AT_ONCE && queue.length) {
    going += 1;
    queue.shift().send();
  }
};

class Sending {
  constructor(box, file) {
    this.box = box;
    this.words = box.closest('[data-cancel]').dataset;
    this.file = file;
    this.key = newKey();
    this.place = box.dataset.place || box.elements.place.value;
    this.line = element('li', '', null);
    box.querySelector('.files').append(this.line);
    const most = Number(this.words.most);
    if (file.folder) this.refused(this.words.folder, false);
    else if (file.size > most) this.refused(fill(this.words.large, most / MEGABYTE), false);
    else this.wait();
  }

  draw(...parts) {
    this.line.replaceChildren(element('span', this.file.name, null), ...parts);
    this.line.firstChild.className = 'data';
  }

  wait() {
    this.box.pending = (this.box.pending || 0) + 1;
    this.bar = document.createElement('progress');
    this.bar.setAttribute('aria-label', this.file.name);
    this.bar.value = 0;
    this.told = element('span', this.words.waits, null);
    this.told.className = 'note';
    this.draw(' ', this.bar, ' ', this.told);
    button(this.words.cancel, this.line, () => this.cancel());
    queue.push(this);
    next();
  }

  send() {
    const form = new FormData();
    form.append('csrf', document.querySelector('input[name=csrf]').value);
    form.append('key', this.key);
    form.append('name', this.file.name);
    form.append(`file.${this.place}`, this.file);
    const request = new XMLHttpRequest();
    this.request = request;
    request.open('POST', this.box.dataset.evidence);
    request.setRequestHeader('Accept', 'application/json');
    request.upload.onprogress = ({ loaded, total }) => {
      this.bar.value = loaded / total;
      this.told.textContent = `${Math.floor((loaded * 100) / total)}%`;
    };
    request.onload = () => this.answered(request);
    request.onerror = () => this.refused(this.words.lost, true);
    request.onloadend = () => {
      going -= 1;
      next();
    };
    request.send(form);
  }

  answered({ status, responseText }) {
    let answer = {};
    try {
      answer = JSON.parse(responseText);
    } catch (page) {
      answer = { words: this.words.out };
    }
    const file = (answer.files || [])[0];
    if (file && !file.refused) this.arrived(file);
    else this.refused(file ? file.refused : answer.words, status === 503 || status === 408);
  }

  arrived({ name, href, about }) {
    const link = element('a', name, null);
    link.href = href;
    link.className = 'data';
    const note = element('span', about, null);
    note.className = 'note';
    this.line.replaceChildren(link, ' ', note);
    this.box.querySelector('[role=status]').textContent = fill(this.words.done, name);
    this.over(true);
  }

  refused(words, again) {
    const said = element('span', words, null);
    said.className = 'complaint';
    said.setAttribute('role', 'alert');
    this.draw(' ', said);
    if (again) {
      button(this.words.again, this.line, () => this.wait());
    }
    button(this.words.hide, this.line, () => this.line.remove());
    this.box.refused = true;
    this.over(false);
  }

  cancel() {
    const at = queue.indexOf(this);
    if (at >= 0) queue.splice(at, 1);
    else this.request.abort();
    this.line.remove();
    this.box.querySelector('a.button, input[type=file]').focus();
    this.over(false);
  }

  over(arrived) {
    this.box.pending = Math.max(0, (this.box.pending || 0) - 1);
    this.box.arrived = this.box.arrived || arrived;
    const { pending, refused, dataset } = this.box;
    if (dataset.reload && this.box.arrived && !pending && !refused) setTimeout(() => window.location.reload());
  }
}

/* a folder looks like a file that cannot be read; only its entry tells */

const dropped = ({ items, files }) => {
  const entries = Array.from(items).filter(({ kind }) => kind === 'file').map((item) => item.webkitGetAsEntry());
  return Array.from(files).map((file, at) => (entries[at] && entries[at].isDirectory ? { name: file.name, folder: true } : file));
};

const take = (box, files) => Array.from(files).forEach((file) => new Sending(box, file));

const chooser = (box) => {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx,.ofd';
  input.addEventListener('change', () => {
    take(box, input.files);
    input.value = '';
  });
  return input;
};

const open = (box) => {
  box.addEventListener('dragover', (event) => {
    event.preventDefault();
    box.classList.add('over');
  });
  box.addEventListener('dragleave', () => box.classList.remove('over'));
  box.addEventListener('drop', (event) => {
    event.preventDefault();
    box.classList.remove('over');
    take(box, dropped(event.dataTransfer));
  });
  if (box.tagName === 'FORM') {
    box.querySelector('[data-drop]').hidden = false;
    box.addEventListener('submit', (event) => {
      event.preventDefault();
      event.stopPropagation();
      take(box, box.elements.file.files);
      box.elements.file.value = '';
    });
  } else {
    const input = chooser(box);
    box.querySelector('a.button').addEventListener('click', (event) => {
      event.preventDefault();
      input.click();
    });
  }
};

window.addEventListener('beforeunload', (event) => {
  if (going) {
    event.preventDefault();
    event.returnValue = '';
  }
});

document.querySelectorAll('[data-evidence]').forEach(open);
