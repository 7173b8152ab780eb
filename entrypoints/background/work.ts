import { browser } from '#imports';
import { cases, contacts, figures, pushing, rest, search, settings, wordings } from '@/platform';
import { onMessage } from '@/platform/messages';

const alarm = 'push';

/** Tries what waits, and comes back in a minute while anything does. */
async function push(): Promise<void> {
  await pushing.run();
  const { waiting } = await pushing.counts();
  if (waiting > 0) await browser.alarms.create(alarm, { periodInMinutes: 1 });
  else await browser.alarms.clear(alarm);
}

/** What the operator does, as far as it is counted: work on tickets, breaks, records and their push. */
export function keepRecords(): void {
  onMessage('ticketOpened', async ({ data: ticket, sender }) => {
    await Promise.all([figures.touch(ticket.key, sender.tab?.id), rest.touch(Date.now())]);
  });
  onMessage('draftChecked', async ({ data: { findings }, sender }) => {
    const warnings = findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule);
    await Promise.all([figures.warned(sender.tab?.id ?? -1, [...new Set(warnings)]), rest.touch(Date.now())]);
  });

  onMessage('replySent', async ({ data: { contact, ticket, customer, edited, rewritten, inserted } }) => {
    await contacts.add(contact, customer);
    const { templates, id, sentAt } = contact;
    await figures.sent(ticket, { id, at: sentAt, templates: templates.length, edited, code: '' });
    for (const template of rewritten) await search.revise(ticket, template, 'edit').catch(() => undefined);
    await wordings.count(inserted, contact.reply);
    const { profile } = await settings.get();
    const now = new Date();
    await Promise.all([contacts.forget(profile.keepDays, now.toISOString()), cases.forget(now), figures.forget(profile.keepDays, now)]);
    await push();
  });

  browser.tabs.onRemoved.addListener((tabId) => void figures.left(tabId));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void push();
  });
  browser.runtime.onStartup.addListener(() => void push());
}
