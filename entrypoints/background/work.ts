import { browser } from '#imports';
import { cases, contacts, figures, handed, openTickets, pushing, rest, search, settings, wordings } from '@/platform';
import { onSendingLeft, type SentReply } from '@/platform/desk/sending-line';
import { onMessage } from '@/platform/messages';

const alarm = 'push';

/** Tries what waits, and comes back in a minute while anything does. */
async function push(): Promise<void> {
  await pushing.run();
  const { waiting } = await pushing.counts();
  if (waiting > 0) await browser.alarms.create(alarm, { periodInMinutes: 1 });
  else await browser.alarms.clear(alarm);
}

/** What is older than the profile's term goes: with every reply, and where none is sent with every start of the browser. */
async function forget(): Promise<void> {
  const { profile } = await settings.get();
  const now = new Date();
  await Promise.all([
    contacts.forget(profile.keepDays, now.toISOString()),
    cases.forget(now),
    handed.forget(profile.keepDays, now),
    figures.forget(profile.keepDays, now),
  ]);
}

/** What a reply that went out adds to the figures, to what is learnt and to the sentences of templates; old records go. */
async function count({ contact, ticket, edited, rewritten, inserted }: SentReply): Promise<void> {
  const { templates, id, sentAt } = contact;
  await figures.sent(ticket, { id, at: sentAt, templates: templates.length, edited, code: '' });
  for (const template of rewritten) await search.revise(ticket, template, 'edit').catch(() => undefined);
  await wordings.count(inserted, contact.reply);
  await forget();
}

/** What the operator does, as far as it is counted: work on tickets, breaks, records and their push. */
export function keepRecords(): void {
  onMessage('ticketOpened', async ({ data: ticket, sender }) => {
    await Promise.all([figures.touch(ticket.key, sender.tab?.id), rest.touch(Date.now()), openTickets.keep(ticket)]);
  });
  onMessage('draftChecked', async ({ data: { findings }, sender }) => {
    const warnings = findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule);
    await Promise.all([figures.warned(sender.tab?.id ?? -1, [...new Set(warnings)]), rest.touch(Date.now())]);
  });

  async function record(sent: SentReply): Promise<void> {
    await contacts.add(sent.contact, sent.customer);
    // The record is kept: what is only counted may fail without the desk taking it for lost.
    await count(sent).catch((fault: unknown) => console.error('Otklik: a recorded reply was not counted', fault));
    await push();
  }
  onMessage('replySent', ({ data }) => record(data));
  onSendingLeft((sent) => void record(sent).catch((fault: unknown) => console.error('Otklik: a contact was not recorded', fault)));

  // A run that is at it has read its line already: another one follows it.
  onMessage('pushWanted', () => void pushing.run().then(push));

  browser.tabs.onRemoved.addListener((tabId) => void figures.left(tabId));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void push();
  });
  browser.runtime.onStartup.addListener(() => void forget().then(push));
}
