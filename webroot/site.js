// What a page can do without, and is better with: nothing here is needed to finish any work.

const focusOnComplaints = () => {
  const complaints = document.querySelector('.complaints');
  if (complaints) complaints.focus();
};

// A link of the summary goes to its field and shows the label above it.
const followComplaint = (event) => {
  const link = event.target.closest('.complaints a[href^="#"]');
  const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!field) return;
  event.preventDefault();
  (field.closest('.field') || field).scrollIntoView();
  field.focus({ preventScroll: true });
};

// The server answers a resend with the same receipt; this only spares the second request.
const sendOnce = (event) => {
  const form = event.target;
  if (form.method !== 'post') return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  if (event.submitter) event.submitter.setAttribute('aria-disabled', 'true');
  setTimeout(mayBeSentAgain, 10000);
};

const mayBeSentAgain = () => {
  for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent;
  for (const button of document.querySelectorAll('[aria-disabled]')) button.removeAttribute('aria-disabled');
};

// Counts code points, as the server does; a line break is one.
const count = (area) => {
  const line = document.getElementById(`l-${area.name}`);
  const left = Number(area.dataset.limit) - Array.from(area.value).length;
  line.textContent = (left < 0 ? line.dataset.over : line.dataset.left).replace('{0}', Math.abs(left));
  line.classList.toggle('over', left < 0);
};

const showPassword = (button) => {
  const input = document.getElementById(button.getAttribute('aria-controls'));
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown = input.type === 'text';
    input.type = shown ? 'password' : 'text';
    button.textContent = shown ? button.dataset.show : button.dataset.hide;
    button.setAttribute('aria-pressed', String(!shown));
  });
  if (input.form) input.form.addEventListener('submit', () => { input.type = 'password'; });
};

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// Nothing of this person stays in the browser, also where it heeds no Clear-Site-Data.
const forget = ({ target }) => {
  if (target.getAttribute('action') === '/sign-out') indexedDB.deleteDatabase('jiheng');
};

// Who only reads or thinks is told in time that the session ends, and when it did; every tab of the session counts.
const keepWatch = (stay) => {
  const { soon, out } = stay.dataset;
  const idle = Number(stay.dataset.idle);
  const calm = 1000 * Math.max(idle - 360, idle / 2);
  const minutes = Math.max(1, Math.min(5, Math.floor(idle / 120)));
  const banner = stay.firstElementChild;
  const words = stay.querySelector('p');
  const button = stay.querySelector('button');
  const tabs = new BroadcastChannel('jiheng');
  let last;
  let timer;
  let from;
  const hide = () => {
    const held = banner.contains(document.activeElement);
    banner.hidden = true;
    if (held) (from && from.isConnected ? from : document.getElementById('main')).focus();
  };
  const show = (text, asks) => {
    if (banner.hidden || words.textContent !== text) words.textContent = text;
    if (!asks && document.activeElement === button) document.getElementById('main').focus();
    button.hidden = !asks;
    banner.hidden = false;
  };
  const look = () => {
    clearTimeout(timer);
    const spent = Date.now() - last;
    if (spent < calm) hide();
    else if (spent < 1000 * idle) show(soon.replace('{0}', minutes), true);
    else show(out, false);
    const next = [calm, 1000 * idle].find((each) => each > spent);
    if (next) timer = setTimeout(look, next - spent);
  };
  const heard = () => {
    last = Date.now();
    look();
  };
  const told = () => {
    tabs.postMessage('heard');
    heard();
  };
  const ask = async () => {
    const answer = await fetch('/me');
    if (answer.ok && !answer.redirected) told();
    else if (answer.ok) show(out, false);
  };
  tabs.onmessage = heard;
  document.addEventListener('heard', told);
  document.addEventListener('visibilitychange', look);
  button.addEventListener('focus', ({ relatedTarget }) => { from = relatedTarget; });
  button.addEventListener('click', () => ask().catch(() => {}));
  told();
};
const stay = document.querySelector('.stay');
if (stay && document.querySelector('main form[method=post]')) keepWatch(stay);

// On a computer that others use too, nothing unsaved need stay in the browser.
const bridge = document.querySelector('[data-bridge]');
if (bridge) {
  const box = bridge.querySelector('input');
  bridge.hidden = false;
  box.checked = !/(^|; )bridge=off(;|$)/.test(document.cookie);
  box.addEventListener('change', () => {
    document.cookie = `bridge=${box.checked ? 'on' : 'off'}; path=/; max-age=31536000; samesite=lax`;
    if (!box.checked) indexedDB.deleteDatabase('jiheng');
  });
}

for (const area of document.querySelectorAll('textarea[data-limit]')) {
  area.addEventListener('input', () => count(area));
  count(area);
}
document.querySelectorAll('button[data-show]').forEach(showPassword);
// What is chosen for one of several ways chooses that way too.
const chooseWay = ({ target }) => {
  const part = target.closest('[data-chooses]');
  const way = part && document.getElementById(part.dataset.chooses);
  if (way && target.value) way.checked = true;
};

document.addEventListener('change', chooseWay);
document.addEventListener('click', followComplaint);
document.addEventListener('submit', sendOnce);
document.addEventListener('submit', forget);
window.addEventListener('pageshow', mayBeSentAgain);
focusOnComplaints();

// The foot covers no field.
addEventListener('focusin', ({ target }) => {
  const foot = document.querySelector('.foot:not(:focus-within)');
  const at = (box) => box.getBoundingClientRect();
  if (foot) scrollBy(0, Math.max(0, at(target).bottom - at(foot).top + 8));
});
