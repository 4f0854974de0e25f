/**
 * The script of the preview page. Values come as JSON and go into the page as text; the regulation is markup that the
 * HTML writer has escaped, put into a frame that runs nothing.
 */
export const CLIENT = `'use strict';
const at = (id) => document.getElementById(id);
const frame = at('frame');
const asked = new URLSearchParams(location.search);
let asking = 0;

function put(parent, tag, words, name) {
  const node = document.createElement(tag);
  if (name) node.className = name;
  node.textContent = words;
  parent.append(node);
  return node;
}

function link(parent, words, href) {
  const node = put(parent, 'a', words, 'place');
  node.href = href;
}

function query() {
  const parts = new URLSearchParams();
  for (const name of ['show', 'on']) if (asked.get(name)) parts.set(name, asked.get(name));
  return parts;
}

async function load(why) {
  const mine = ++asking;
  let view;
  try {
    const answer = await fetch('/view?' + query());
    if (!answer.ok) throw new Error(String(answer.status));
    view = await answer.json();
  } catch {
    lost();
    return;
  }
  if (mine !== asking) return;
  history.replaceState(null, '', '?' + query());
  show(view, why);
}

function show(view, why) {
  document.title = view.title;
  at('title').textContent = view.title;
  at('about').textContent = view.about;
  choices(view);
  at('stale').hidden = !view.stale;
  at('nothing').hidden = view.html !== null;
  frame.hidden = view.html === null;
  if (view.html !== null) paper(view.html, why === 'choice');
  problems(view.problems);
  changes(view.changes);
  source(view.roots);
  const errors = view.problems.filter((one) => one.severity === 'error').length;
  const time = new Date().toLocaleTimeString('vi-VN');
  at('status').className = '';
  at('status').textContent = (why === 'saved' ? 'Đã đọc lại lúc ' : 'Đọc lúc ') + time + ': ' +
    errors + ' lỗi, ' + (view.problems.length - errors) + ' cảnh báo, ' + view.changes.length + ' chỗ vừa đổi';
  document.body.dataset.ready = String(Number(document.body.dataset.ready || 0) + 1);
}

function choices(view) {
  const select = at('show');
  select.replaceChildren();
  const group = (label) => {
    const node = document.createElement('optgroup');
    node.label = label;
    select.append(node);
    return node;
  };
  const option = (parent, value, words) => {
    const node = put(parent, 'option', words);
    node.value = value;
    node.selected = value === view.selected;
  };
  const branches = group('Chi bộ');
  for (const { path, name } of view.branches) option(branches, 'b:' + path, (name || path) + ' (' + path + ')');
  const models = group('Mẫu còn để trống');
  for (const { type, name } of view.models) option(models, 'm:' + type, 'Mẫu chi bộ ' + name);
  at('own-day').hidden = !asked.get('on');
  at('on').value = asked.get('on') || '';
}

/** The first thing with an id that is on the screen, and how far from the top it is. */
function anchor(inner) {
  for (const node of inner.querySelectorAll('main [id], .sheet')) {
    const box = node.getBoundingClientRect();
    if (node.id && box.bottom > 0 && node.children.length < 30 && box.top > -box.height) {
      if (box.top >= -200) return { id: node.id, top: box.top };
    }
  }
  return null;
}

function paper(html, fromTop) {
  const inner = frame.contentDocument;
  const view = frame.contentWindow;
  // The frame's own parser: what it reads is held to the frame's policy, which allows the style of the paper.
  const fresh = new view.DOMParser().parseFromString(html, 'text/html');
  const place = { x: view.scrollX, y: view.scrollY, anchor: fromTop ? null : anchor(inner) };
  const open = inner.querySelector('details')?.open;
  inner.documentElement.style.scrollBehavior = 'auto';
  inner.head.replaceChildren(...[...fresh.head.children].map((node) => inner.importNode(node, true)));
  inner.body.replaceChildren(...[...fresh.body.childNodes].map((node) => inner.importNode(node, true)));
  if (open) inner.querySelector('details').open = true;
  hideMarks();
  view.scrollTo(place.x, fromTop ? 0 : place.y);
  const again = place.anchor && inner.getElementById(place.anchor.id);
  if (again) view.scrollBy(0, again.getBoundingClientRect().top - place.anchor.top);
}

function hideMarks() {
  frame.contentDocument.documentElement.classList.toggle('without-changes', !at('marks').checked);
}

function problems(list) {
  const ul = at('problems');
  ul.replaceChildren();
  if (list.length === 0) put(ul, 'li', 'Không có.', 'none');
  for (const one of list) {
    const li = put(ul, 'li', '', one.severity);
    put(li, 'span', one.severity === 'error' ? 'Lỗi' : 'Cảnh báo', 'kind');
    put(li, 'span', ' ' + one.code, 'code');
    put(li, 'p', one.message);
    if (one.hint) put(li, 'p', 'Gợi ý: ' + one.hint, 'hint');
    if (one.clause) put(li, 'p', 'Điều khoản: ' + one.clause, 'hint');
    const place = put(li, 'p', '');
    if (one.href) link(place, one.place, one.href);
    else put(place, 'span', one.place, 'place');
  }
}

function changes(list) {
  const ul = at('changes');
  ul.replaceChildren();
  if (list.length === 0) put(ul, 'li', 'Không có.', 'none');
  for (const one of list) {
    const li = put(ul, 'li', '');
    if (one.id === null) put(li, 'span', one.label);
    else {
      const button = put(li, 'button', one.label, 'link');
      button.type = 'button';
      button.addEventListener('click', () => {
        frame.contentDocument.getElementById(one.id)?.scrollIntoView({ block: 'center' });
      });
    }
    if (one.gone !== null) put(li, 'p', one.gone, 'gone');
  }
}

function source(roots) {
  frame.contentDocument.onclick = (event) => {
    const block = event.target.closest('[data-source]');
    if (block === null) return;
    const written = block.dataset.source;
    const inModels = written.startsWith('templates/');
    const path = inModels ? roots.templates + written.slice('templates'.length) : roots.files + '/' + written;
    const value = event.target.closest('[data-path]');
    const p = at('source');
    p.textContent = '';
    link(p, written, 'vscode://file/' + encodeURI(path.replaceAll('\\\\', '/').replace(/^\\//, '')));
    if (value !== null) put(p, 'span', ' (trường ' + value.dataset.path + ')');
  };
}

function lost() {
  at('status').className = 'lost';
  at('status').textContent = 'Mất liên lạc với lệnh quyche preview; chạy lại lệnh để xem tiếp.';
}

at('choice').addEventListener('submit', (event) => event.preventDefault());
at('show').addEventListener('change', () => { asked.set('show', at('show').value); load('choice'); });
at('on').addEventListener('change', () => { asked.set('on', at('on').value); load('day'); });
at('own-day').addEventListener('click', () => { asked.delete('on'); load('day'); at('on').focus(); });
at('marks').addEventListener('change', hideMarks);

const events = new EventSource('/events');
let connected = false;
events.addEventListener('open', () => { if (connected) load('saved'); connected = true; });
events.addEventListener('saved', () => load('saved'));
events.addEventListener('error', lost);

if (frame.contentDocument?.readyState === 'complete' && frame.contentDocument.URL.endsWith('/frame')) load('start');
else frame.addEventListener('load', () => load('start'), { once: true });
`;
