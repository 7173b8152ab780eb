import { afterEach, expect, test } from 'vitest';
import { lastLetter } from '@/utils/ticket';
import { letters } from '../tests/pages/structures/letters';
import { talks } from '../tests/pages/structures/talks';
import { generic } from './generic';

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

test.each([...letters, ...talks])('$says', async ({ html, last, name, subject, number }) => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1000px;height:700px';
  frame.srcdoc = `<!doctype html><html><head><title>Desk</title></head><body>${html}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (page === null) throw new Error('no page');
  const ticket = generic.readTicket(page);
  const read = { last: lastLetter(ticket), name: ticket.customer.name, subject: ticket.subject, number: ticket.number };
  expect(read).toEqual({ last, name: name ?? read.name, subject: subject ?? read.subject, number: number ?? read.number });
});
