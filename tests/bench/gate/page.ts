/** Ways in which tools send; every page empties its box when it has sent, as they do, and sends nothing empty. */
export const ways = [
  'fetch',
  'xhr',
  'form',
  'form.submit()',
  'requestSubmit()',
  'pointerdown',
  'mousedown',
  'role=button',
  'key',
  'own capture',
] as const;
export type Way = (typeof ways)[number];

const posted = (text: string) => `
  const text = box.value;
  if (text === '') return;
  box.value = '';
  ${text}`;

const scripts: Readonly<Record<Way, string>> = {
  fetch: `button.addEventListener('click', () => {${posted("fetch('/send', { method: 'POST', body: text });")}});`,
  xhr: `button.addEventListener('click', () => {${posted("const x = new XMLHttpRequest(); x.open('POST', '/send'); x.send(text);")}});`,
  form: '',
  'form.submit()': `button.type = 'button'; button.addEventListener('click', () => { if (box.value !== '') { form.submit(); setTimeout(() => (box.value = '')); } });`,
  'requestSubmit()': `button.type = 'button'; button.addEventListener('click', () => { if (box.value !== '') form.requestSubmit(); });`,
  pointerdown: `button.addEventListener('pointerdown', () => {${posted("fetch('/send', { method: 'POST', body: text });")}});`,
  mousedown: `button.addEventListener('mousedown', () => {${posted("fetch('/send', { method: 'POST', body: text });")}});`,
  'role=button': `button.addEventListener('click', () => {${posted("fetch('/send', { method: 'POST', body: text });")}});`,
  key: `box.addEventListener('keydown', (event) => { if (event.key !== 'Enter' || !event.ctrlKey) return; ${posted("fetch('/send', { method: 'POST', body: text });")}});`,
  'own capture': `addEventListener('click', (event) => { if (!event.composedPath().includes(button)) return; ${posted("fetch('/send', { method: 'POST', body: text });")}}, true);`,
};

const isForm = (way: Way) => way === 'form' || way === 'form.submit()' || way === 'requestSubmit()';

/** A page of a made-up tool that sends in this way. */
export function pageOf(way: Way): string {
  const button =
    way === 'role=button'
      ? '<div class="send" role="button" tabindex="0" aria-label="Отправить"><svg width="16" height="16"><path d="M0 0h16v16z"/></svg></div>'
      : `<button class="send" ${isForm(way) ? '' : 'type="button"'}>Отправить</button>`;
  // Without it the second press of a double click would post an empty form, in a browser without us as well.
  const box = `<textarea name="text" aria-label="Ответ" rows="6" cols="60"${way === 'form' ? ' required' : ''}></textarea>`;
  const form = isForm(way)
    ? `<form method="post" action="/send" target="away">${box}${button}</form><iframe name="away" hidden></iframe>`
    : `<div class="compose">${box}${button}</div>`;
  const empties =
    way === 'form' || way === 'requestSubmit()' ? `form.addEventListener('submit', () => setTimeout(() => (box.value = '')));` : '';
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Обращение 17</title></head><body>
<h1>Где заказ?</h1><p>От: Анна Ким &lt;kim@mail.example&gt;</p><p>Здравствуйте! Подскажите, где мой заказ 8812?</p>${form}
<script>const box = document.querySelector('textarea'); const button = document.querySelector('.send'); const form = document.querySelector('form');
${empties}${scripts[way]}</script></body></html>`;
}
