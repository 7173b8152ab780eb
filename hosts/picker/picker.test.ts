import { afterEach, expect, test } from 'vitest';
import { closePages, openPage } from '../../tests/pages/open';
import { hostFromFile, pickAll, readHostFile, type HostFile } from '../saved';
import { everyPart, isSteady, pickHostFile, pickerWords, selectorFor } from '.';

afterEach(closePages);

test.each([
  'zhurnal',
  'deskline',
  'beacon',
  'vestnik',
  'chatik',
  'northstar',
  'kontora',
  'lantern',
  'rezko',
  'citadel',
  'pochta',
  'pocket',
  'otzyvy',
  'ferry',
  'priem',
  'gruppa',
])('%s: every element has a selector that finds it alone', async (name) => {
  const page = await openPage(`${name}/index.html`);
  const roots: (Document | ShadowRoot)[] = [page];
  const long: string[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>(':not(head, head *, script, style, html, body, svg *)')) {
      if (element.shadowRoot !== null) roots.push(element.shadowRoot);
      const selector = selectorFor(page, element) ?? '';
      expect(pickAll(page, selector), selector).toEqual([element]);
      expect(
        selector.split(' >>> ').every((step) => !/\d{3,}/.test(step)),
        selector,
      ).toBe(true);
      if (selector.length > 90) long.push(selector);
    }
  }
  expect(long.length).toBeLessThan(page.querySelectorAll('*').length / 4);
});

test.each([
  ['reply-box', true],
  ['ticketTitle', true],
  ['btn--primary', true],
  ['Card_root__x81', false],
  ['css-1q2w3e', false],
  ['sc-bdVaJa', false],
  ['comment_9001', false],
  ['is-active', false],
  ['jHkLmn', false],
  ['номер', true],
])('%s is a steady name: %s', (name, steady) => expect(isSteady(name)).toBe(steady));

test('the last letter of a conversation is found by what all letters share', async () => {
  const page = await openPage('rezko/index.html');
  const bodies = [...page.querySelectorAll<HTMLElement>('.rz-bubble .bd')];
  const last = bodies.at(-1);
  expect(last && selectorFor(page, last, 'last')).toBe('.bd');
});

test('the operator points, takes by mouse and by keys, skips; the file reads what was shown', async () => {
  const page = await openPage('rezko/index.html');
  const sent: string[] = [];
  page.defaultView?.addEventListener('fetch', () => sent.push('fetch'));
  const picking = pickHostFile(page, pickerWords.ru, everyPart, new AbortController().signal);
  const press = (key: string, more: KeyboardEventInit = {}) =>
    page.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more }));
  const click = (selector: string) => {
    const element = page.querySelector(selector);
    for (const type of ['pointermove', 'pointerdown', 'mousedown', 'mouseup', 'click'])
      element?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
  };
  const box = page.querySelector<HTMLTextAreaElement>('.rz-in');
  if (box) box.value = 'must stay';
  click('.rz-user .nm');
  press('Escape');
  click('.rz-id');
  click('.rz-t');
  click('.rz-bubble:last-child .bd');
  press('Enter');
  press('Enter');
  const file = await picking;
  expect(box?.value).toBe('must stay');
  expect(page.querySelector('otklik-picker')).toBeNull();
  expect(readHostFile(file)).toEqual({ ok: true, file });
  expect(file?.parts).toEqual({
    customerName: '.rz-user .nm',
    number: '.rz-id',
    subject: '.rz-t',
    message: '.bd',
    editor: '.rz-in',
    send: '.rz-go',
  });
  const ticket = hostFromFile(file as HostFile).readTicket(page);
  expect(ticket).toMatchObject({ number: '55871', subject: 'Курьер не приехал', customer: { name: 'Артём Белов' }, doubts: [] });
});

test('arrows go wider, narrower and on; Shift+Escape leaves no trace', async () => {
  const page = await openPage('zhurnal/index.html');
  const cancelled = pickHostFile(page, pickerWords.en, ['number'], new AbortController().signal);
  page.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', shiftKey: true, bubbles: true, composed: true }));
  expect(await cancelled).toBeUndefined();
  const picking = pickHostFile(page, pickerWords.en, ['number'], new AbortController().signal);
  const press = (key: string) => page.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  page.querySelector('.kartochka dd')?.dispatchEvent(new MouseEvent('pointermove', { bubbles: true, composed: true }));
  for (const key of ['ArrowUp', 'ArrowDown', 'ArrowRight', 'Tab', 'ArrowLeft', 'Enter']) press(key);
  const file = await picking;
  const [element] = pickAll(page, file?.parts.number ?? '');
  expect(element).toBe(page.querySelector('.kartochka dd'));
});

test('an abort closes it', async () => {
  const page = await openPage('zhurnal/index.html');
  const leave = new AbortController();
  const picking = pickHostFile(page, pickerWords.ru, everyPart, leave.signal);
  expect(page.querySelector('otklik-picker')?.shadowRoot).toBeNull();
  leave.abort();
  expect(await picking).toBeUndefined();
  expect(page.querySelector('otklik-picker')).toBeNull();
});
