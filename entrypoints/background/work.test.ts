import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contacts } from '@/platform';
import { database } from '@/platform/database';
import { maskReply } from '@/utils/redaction';
import { keepRecords } from './work';

it('what is older than the profile says goes with the start of the browser, also where no reply is sent any more', async () => {
  const contact = {
    ticketKey: 'k',
    ticketNumber: '1',
    host: 'generic',
    subject: maskReply(''),
    customer: maskReply(''),
    reply: maskReply(''),
    templates: [],
    gate: 'clean',
  } as const;
  await contacts.add({ ...contact, id: 'old', sentAt: '2020-01-01T10:00:00.000Z' });
  await contacts.add({ ...contact, id: 'new', sentAt: new Date().toISOString() });
  // The stand-in browser has no lines between a page and the background.
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockReturnValue();
  keepRecords();
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(async () => expect(await database.sealed.toCollection().primaryKeys()).toEqual(['new']));
});
