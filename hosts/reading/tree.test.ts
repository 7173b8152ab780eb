import { afterEach, expect, it } from 'vitest';
import { comesBefore } from './tree';

afterEach(() => document.body.replaceChildren());

/** An element with an open root that holds this. */
function rooted(html: string): { readonly host: HTMLElement; readonly inside: HTMLElement } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return { host, inside: root.querySelector<HTMLElement>('p')! };
}

it('of texts in roots of their own the upper one comes first, in whatever order they were made', () => {
  const rows = Array.from({ length: 40 }, () => rooted('<section><p>text</p></section>'));
  for (const { host } of rows.toReversed()) document.body.prepend(host);
  const inside = rows.map((row) => row.inside).toReversed();
  const shown = [...document.body.children].map((host) => inside.find((one) => host.shadowRoot?.contains(one)));
  expect(inside.toSorted((one, other) => (comesBefore(one, other) ? -1 : 1))).toEqual(shown);
  for (const [at, one] of shown.entries()) expect(shown.slice(at + 1).every((other) => !comesBefore(other!, one!))).toBe(true);
});

it('what encloses comes before what is inside; a root stands where its host does, a slot shows what was put into it', () => {
  const { host, inside } = rooted('<p>over</p><slot></slot><footer><p id="last">under</p></footer>');
  const given = host.appendChild(document.createElement('b'));
  const after = document.createElement('i');
  document.body.append(host, after);
  const last = host.shadowRoot!.querySelector('#last')!;
  expect(comesBefore(host, inside)).toBe(true);
  expect(comesBefore(inside, host)).toBe(false);
  expect([comesBefore(inside, given), comesBefore(given, last), comesBefore(last, after)]).toEqual([true, true, true]);
  expect([comesBefore(given, inside), comesBefore(last, given), comesBefore(after, last)]).toEqual([false, false, false]);
});
