import { letters } from './letters.js';

const words = {
  ru: { to: 'Кому', reply: 'Ответ', send: 'Отправить', sent: 'Отправлено. Клиент получил:', from: 'От' },
  en: { to: 'To', reply: 'Reply', send: 'Send', sent: 'Sent. The customer received:', from: 'From' },
};

const list = document.querySelector('#letters');
const main = document.querySelector('#letter');

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function paragraphs(text) {
  return text.split('\n\n').map((block) => {
    const p = element('p');
    block.split('\n').forEach((line, at) => p.append(...(at > 0 ? [element('br'), line] : [line])));
    return p;
  });
}

function open(letter) {
  const say = words[letter.lang];
  const box = element('div', {
    class: 'reply-box',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': say.reply,
  });
  box.append(element('p', {}, element('br')));
  const send = element('button', { type: 'button', class: 'primary' }, say.send);
  const reply = element(
    'section',
    { class: 'reply', lang: letter.lang },
    element('p', { class: 'to' }, `${say.to}: ${letter.from} <${letter.address}>`),
    box,
    element('div', { class: 'bar' }, send),
  );
  main.replaceChildren(
    element(
      'article',
      { class: 'message', lang: letter.lang, 'data-ticket': letter.id },
      element('h1', { class: 'subject' }, letter.subject),
      element(
        'div',
        { class: 'from' },
        `${say.from}: `,
        element('a', { href: `mailto:${letter.address}` }, letter.from),
        element('span', {}, ` <${letter.address}> · № ${letter.id} · `),
        element('time', {}, letter.at),
      ),
      element('div', { class: 'body' }, ...paragraphs(letter.text)),
    ),
    reply,
  );
  send.addEventListener('click', async () => {
    const text = box.innerText;
    await fetch('/send', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: letter.id, to: letter.address, text, html: box.innerHTML }),
    });
    reply.replaceWith(
      element(
        'section',
        { class: 'reply sent', lang: letter.lang },
        element('p', { class: 'to', role: 'status' }, say.sent),
        element('div', { class: 'received' }, ...paragraphs(text.trim())),
      ),
    );
  });
  for (const item of list.children) item.firstChild.toggleAttribute('aria-current', item.dataset.id === letter.id);
  history.replaceState(null, '', `#${letter.id}`);
}

for (const letter of letters) {
  const button = element(
    'button',
    { type: 'button', lang: letter.lang },
    element('b', {}, letter.from),
    element('span', {}, letter.subject),
    element('time', {}, letter.at),
  );
  button.addEventListener('click', () => open(letter));
  list.append(element('li', { 'data-id': letter.id }, button));
}

const asked = letters.find(({ id }) => `#${id}` === location.hash);
if (asked) open(asked);
