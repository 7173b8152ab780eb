import { browser } from '#imports';
import { company } from './company';
import { hostFiles } from './host-files';
import { patternOf } from './pattern';

/** What stands between the tab in front and a working desk. */
export type SiteState = 'granted' | 'not-granted' | 'reload' | 'impossible';

async function granted(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(https?|\*):/.test(origin));
}

async function register(id: string, matches: readonly string[]): Promise<void> {
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (there.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    js: ['door.js'],
    matches: [...matches],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (there.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Registers the desk for exactly the sites that are granted now, and for those of the company: at every start, and
 * whenever a grant or the policy changes. An update of the extension drops what was registered, so nothing is taken for
 * given. The operator's own sites do not wait for the policy: browsers may take seconds to read theirs.
 */
export async function registerDesk(): Promise<void> {
  await register('desk', await granted());
  void company.sites().then((sites) => register('company', sites));
}

/**
 * Puts a desk into the tabs that were open before the site was granted or the extension was updated.
 * Its gate listens later than one that was there from the start: `sites.current` says `reload` for such a tab.
 */
export async function seatDesks(): Promise<void> {
  const matches = [...(await granted())];
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  const late = () => void ((globalThis as { otklikLate?: boolean }).otklikLate = true);
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      const target = { tabId: id as number, allFrames: true };
      await browser.scripting.executeScript({ target, func: late });
      await browser.scripting.executeScript({ target, files: ['/door.js'] });
    }),
  );
}

async function front(): Promise<{ tabId: number; address: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? undefined : { tabId: tab.id, address: tab.url ?? '' };
}

/** Whether a desk sits in the tab, and whether it was there from the page's start. */
async function seated(tabId: number): Promise<'from-start' | 'late' | 'none'> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => (globalThis as { otklikDesk?: 'from-start' | 'late' }).otklikDesk ?? 'none',
    });
    return (answer?.result as 'from-start' | 'late' | undefined) ?? 'none';
  } catch {
    return 'none';
  }
}

/** Has the desk brought into a frame where so far only the door stands. */
async function wake(tabId: number, frameId: number): Promise<void> {
  const func = () => (globalThis as { otklikWake?: () => Promise<void> }).otklikWake?.();
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func }).catch(() => undefined);
}

export const sites = {
  granted,
  /** Sites that the company set by policy, and whether the browser lets us into each. */
  async ofCompany(): Promise<readonly { readonly pattern: string; readonly open: boolean }[]> {
    const patterns = await company.sites();
    return Promise.all(patterns.map(async (pattern) => ({ pattern, open: await browser.permissions.contains({ origins: [pattern] }) })));
  },
  /** Asks the operator for all of these at once; must be called in a click. */
  requestAll: (patterns: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: [...patterns] }),
  wake,
  isGranted: (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [patternOf(origin)] }),
  /** Asks the operator for a site; must be called in a click. */
  async request(origin: string): Promise<boolean> {
    return browser.permissions.request({ origins: [patternOf(origin)] });
  },
  async release(origin: string): Promise<void> {
    await browser.permissions.remove({ origins: [origin.endsWith('/*') ? origin : patternOf(origin)] });
  },
  /** Id of the tab in front, if there is one: one question to the browser, where `current` asks three. */
  inFront: async (): Promise<number | undefined> => (await front())?.tabId,
  /** The tab in front. `origin` is empty where the browser does not tell it. */
  async current(): Promise<{ tabId: number; origin: string; state: SiteState }> {
    const tab = await front();
    if (tab === undefined) return { tabId: -1, origin: '', state: 'impossible' };
    const url = URL.canParse(tab.address) ? new URL(tab.address) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol))
      return { tabId: tab.tabId, origin: '', state: tab.address === '' ? 'not-granted' : 'impossible' };
    if (!(await browser.permissions.contains({ origins: [patternOf(url.origin)] })))
      return { tabId: tab.tabId, origin: url.origin, state: 'not-granted' };
    return { tabId: tab.tabId, origin: url.origin, state: (await seated(tab.tabId)) === 'from-start' ? 'granted' : 'reload' };
  },
  hostFiles: hostFiles.list,
  saveHostFile: hostFiles.save,
  removeHostFile: hostFiles.remove,
};
