import { afterEach, expect, test } from 'vitest';
import { closePages, openPage } from '../tests/pages/open';
import { generic, hostFor, hosts, readHostFile, type HostFile } from '.';

afterEach(closePages);

test('every host has the name of its file, and its own pages', () => {
  const names = Object.keys(import.meta.glob('./*.ts')).map((path) => path.slice(2, -3));
  expect(hosts.map(({ id }) => id)).toEqual(names.filter((name) => !/test$|^(index|host|generic)$/.test(name)));
  const saved = Object.keys(import.meta.glob('../tests/pages/*/*.html'));
  for (const { id } of hosts) expect(saved.some((path) => path.includes(`/${id}/`))).toBe(true);
});

test('named hosts come first, then files, then the generic one; no host takes the page of another', async () => {
  const file = (mark?: string): HostFile => ({
    id: 'ours',
    title: 'Ours',
    match: { origin: location.origin, path: '/tests/*', ...(mark !== undefined && { mark }) },
    parts: {},
  });
  const roundcube = await openPage('roundcube/mail-view.html');
  expect(hostFor(roundcube, [file()]).id).toBe('roundcube');
  expect(hostFor(await openPage('request-tracker/display.html'), []).id).toBe('request-tracker');
  const zhurnal = await openPage('zhurnal/index.html');
  expect(hostFor(zhurnal, [])).toBe(generic);
  expect(hostFor(zhurnal, [file('#otvet')]).id).toBe('ours');
  expect(hostFor(zhurnal, [file('#nowhere')])).toBe(generic);
});

test('a saved file: what it points at is certain, the rest is read as anywhere', async () => {
  const page = await openPage('rezko/index.html');
  const file: HostFile = {
    id: 'rezko',
    title: 'Резко',
    match: { origin: location.origin },
    parts: {
      customerName: '.rz-user .nm',
      customerAddress: '.rz-user .ct',
      subject: '.rz-t',
      number: '.rz-id',
      send: '.rz-go',
      editor: '.rz-in',
    },
  };
  const host = hostFor(page, [file]);
  const { doubts, number, subject, customer, messages, key } = host.readTicket(page);
  expect({ doubts, number, subject, customer: customer.name, messages: messages.length, key }).toEqual({
    doubts: [],
    number: '55871',
    subject: 'Курьер не приехал',
    customer: 'Артём Белов',
    messages: 3,
    key: `rezko:${location.origin}:55871`,
  });
  const send = page.querySelector('.rz-go');
  expect(host.sendOn([send?.firstElementChild, send].filter((at) => at != null))).toMatchObject({ element: send, sure: true });
});

test('a saved file reaches into shadow roots', async () => {
  const page = await openPage('lantern/index.html');
  const host = hostFor(page, [
    {
      id: 'l',
      title: 'L',
      match: { origin: location.origin },
      parts: { editor: 'lantern-app >>> lantern-composer >>> .ed', customerName: 'lantern-app >>> .who b' },
    },
  ]);
  const box = page
    .querySelector('lantern-app')
    ?.shadowRoot?.querySelector('lantern-composer')
    ?.shadowRoot?.querySelector<HTMLElement>('.ed');
  expect(box && host.isReplyBox(box)).toBe(true);
  expect(host.readTicket(page).customer.name).toBe('Henrik Lund');
});

test.each([
  ['nothing', null, ''],
  ['a path for an origin', { match: { origin: 'https://a.example/x' } }, 'match.origin'],
  ['a script for an origin', { match: { origin: 'javascript:alert(1)' } }, 'match.origin'],
  ['a broken selector', { parts: { send: 'button[' } }, 'parts.send'],
  ['an id with spaces', { id: 'Our Desk' }, 'id'],
  ['a number for a title', { title: 5 }, 'title'],
])('a file with %s is told by its field', (_, wrong, field) => {
  const good = { id: 'desk', title: 'Desk', match: { origin: 'https://desk.example' }, parts: {} };
  expect(readHostFile(good)).toEqual({ ok: true, file: good });
  const read = readHostFile(wrong === null ? null : { ...good, ...wrong });
  expect(!read.ok && read.problems[0]?.field).toBe(field);
});
