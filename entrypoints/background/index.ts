import { browser, defineBackground } from '#imports';
import {
  backups,
  bringSearch,
  company,
  isOurPage,
  leftTickets,
  letterMarks,
  library,
  lines,
  partsFor,
  recover,
  registerDesk,
  render,
  search,
  seatDesks,
  settings,
  sites,
  ticketValues,
} from '@/platform';
import { onMessage, sendMessage } from '@/platform/messages';
import { keepRecords } from './work';

/** Firefox's own name for the side panel, which the common types do not know. */
const { sidebarAction } = browser as unknown as { readonly sidebarAction?: { toggle(): Promise<void> } };

interface Sender {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

type Brought = '/desk.js' | '/checks.js' | '/page-world.js' | '/pointing.js' | '/reasons.js';

/** Brings a script of ours into the frame that asked for it. */
async function bring(file: Brought, { tab, frameId }: Sender, world: 'ISOLATED' | 'MAIN' = 'ISOLATED'): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false;
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [file], world, injectImmediately: true });
  return true;
}

/** Keeps no state: it may be ended at any moment and is started by the next event. */
export default defineBackground(() => {
  async function sitesChanged(): Promise<void> {
    await registerDesk();
    await seatDesks();
  }

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void sitesChanged();
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
  browser.runtime.onStartup.addListener(() => {
    void registerDesk();
    void recover().then(() => backups.makeIfDue());
  });
  browser.permissions.onAdded.addListener(() => void sitesChanged());
  browser.permissions.onRemoved.addListener(() => void registerDesk());
  company.watch(() => void sitesChanged());

  // The toolbar button opens the side panel; in Firefox that is the sidebar, which needs the click itself.
  if (browser.sidePanel) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void sidebarAction?.toggle());

  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open-palette' || tab?.id === undefined) return;
    const at = { tabId: tab.id, frameId: 0 };
    void sites.wake(at.tabId, at.frameId).then(() => sendMessage('togglePalette', undefined, at));
  });

  onMessage('deskWanted', ({ sender }) => bring('/desk.js', sender));
  onMessage('replyBoxFocused', async ({ sender }) => {
    // The search is wanted soon: its page and its indexes come meanwhile.
    void bringSearch()
      .then(() => search.warmUp())
      .catch(() => undefined);
    await Promise.all([bring('/checks.js', sender), bring('/page-world.js', sender, 'MAIN')]);
    return true;
  });
  onMessage('pickerWanted', ({ sender }) => bring('/pointing.js', sender));
  onMessage('reasonsWanted', ({ sender }) => bring('/reasons.js', sender));
  onMessage('buttonHidden', ({ data: origin }) => settings.change(({ hiddenOn }) => ({ hiddenOn: [...new Set([...hiddenOn, origin])] })));
  onMessage('isGranted', ({ data: origin }) => sites.isGranted(origin));

  onMessage('ticketLeft', async ({ data: ticket, sender }) => {
    if (sender.tab?.id !== undefined) await leftTickets.keep(sender.tab.id, ticket);
  });
  onMessage('recallTicket', async ({ data: key, sender }) => {
    if (sender.tab?.id === undefined) return undefined;
    return (await leftTickets.of(sender.tab.id)).find((ticket) => ticket.key === key);
  });
  onMessage('lineOpened', async ({ data: token, sender }) => {
    if (sender.tab?.id !== undefined) await lines.opened(sender.tab.id, token);
  });
  onMessage('isLine', async ({ data: token, sender }) => sender.tab?.id !== undefined && (await lines.of(sender.tab.id)).includes(token));
  onMessage('marksOfLetter', ({ data: ticket }) => letterMarks.of(ticket));
  onMessage('valuesOfTicket', ({ data: ticket, sender }) => {
    if (!isOurPage(sender)) throw new Error('values of a ticket are told to pages of ours alone');
    return ticketValues.bring(ticket);
  });
  onMessage('keepTicketValues', ({ data: { ticket, values } }) => ticketValues.keep(ticket, values));
  browser.tabs.onRemoved.addListener((tabId) => {
    void leftTickets.forget(tabId);
    void lines.forget(tabId);
  });

  onMessage('expandShortcut', async ({ data: { template: id, ticket, draft } }) => {
    const template = await library.template(id);
    if (template === undefined) return undefined;
    await ticketValues.bring(ticket.key);
    const { html, text, stops, missing, problems } = await render(template, ticket, {}, await partsFor(draft));
    return missing.length + problems.length > 0 ? undefined : { html, text, stops };
  });

  onMessage('bringSearch', () => bringSearch());
  onMessage('lendLibrary', ({ sender }) => {
    if (!isOurPage(sender)) throw new Error('the library is lent to pages of ours alone');
    return library.lend();
  });
  onMessage('templateUsed', ({ data: id }) => library.used(id));

  keepRecords();
});
