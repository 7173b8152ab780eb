import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ticketOf } from '../../tests/ticket';
import { leftTickets } from './left-tickets';
import { lines } from '../desk/lines';
import { isOurPage } from '../ours';

beforeEach(() => fakeBrowser.reset());

const ticket = (key: string, text = 'Где заказ?') => ticketOf(text, key);

describe('what is kept of a tab', () => {
  it('of frames that tell in the same moment none is lost', async () => {
    await Promise.all(['a', 'b', 'c'].map((token) => lines.opened(1, token)));
    expect([...(await lines.of(1))].toSorted()).toEqual(['a', 'b', 'c']);
    await Promise.all(['a', 'b', 'c'].map((key) => leftTickets.keep(1, ticket(key))));
    expect((await leftTickets.of(1)).map(({ key }) => key).toSorted()).toEqual(['a', 'b', 'c']);
  });
  it('the newest ticket comes first, once, and stays however long its letters are', async () => {
    for (const key of ['a', 'b', 'a']) await leftTickets.keep(1, ticket(key));
    expect((await leftTickets.of(1)).map(({ key }) => key)).toEqual(['a', 'b']);
    await leftTickets.keep(1, ticket('long', 'я'.repeat(300_000)));
    expect((await leftTickets.of(1)).map(({ key }) => key)).toEqual(['long']);
    await leftTickets.keep(1, ticket('next'));
    expect((await leftTickets.of(1)).map(({ key }) => key)).toEqual(['next']);
  });
  it('goes with the tab', async () => {
    await Promise.all([lines.opened(1, 'a'), leftTickets.keep(1, ticket('a')), lines.opened(2, 'b')]);
    await Promise.all([lines.forget(1), leftTickets.forget(1)]);
    expect([await lines.of(1), await leftTickets.of(1), await lines.of(2)]).toEqual([[], [], ['b']]);
  });
});

it.each([
  ['chrome-extension://test-extension-id/palette.html', true],
  ['https://mail.example.ru/', false],
  ['https://mail.example.ru/?chrome-extension://test-extension-id/', false],
  [undefined, false],
])('a page of ours: %s', (url, ours) => expect(isOurPage({ url })).toBe(ours));
