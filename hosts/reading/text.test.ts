import { afterEach, expect, it, vi } from 'vitest';
import { whileStill } from './asked-once';
import { textOf } from './text';

afterEach(() => document.body.replaceChildren());

it('however often a page is read while it stands still, the style of an element is asked for once', () => {
  document.body.innerHTML = '<section><div><b>Ann Bell</b><i>Agent</i></div><p>The parcel <b>came</b>.</p></section>';
  const asked = vi.spyOn(window, 'getComputedStyle');
  const read = whileStill(() => [document.body, ...document.body.querySelectorAll('section, div, p')].map(textOf));
  const elements = asked.mock.calls.map(([element]) => element);
  asked.mockRestore();
  expect(read[1]).toBe('Ann BellAgent\n\nThe parcel came.');
  expect(elements.length).toBeGreaterThan(0);
  expect(elements).toHaveLength(new Set(elements).size);
});
