import { browser } from '#imports';
import { type Break, breakDue, type BreakRule, russianNorm } from '@/utils/figures';
import { settings } from '../settings';

const inMemory = 'break';
const laterMs = 15 * 60_000;

interface Kept {
  readonly state?: Break;
  readonly due?: boolean;
  readonly notBefore?: number;
}

const kept = async (): Promise<Kept> => ((await browser.storage.session.get(inMemory))[inMemory] as Kept | undefined) ?? {};
const put = (value: Kept): Promise<void> => browser.storage.session.set({ [inMemory]: value });

/** Breaks in work at a screen, counted from what the operator does; in the browser's memory only. */
export const rest = {
  /** The operator did something. */
  async touch(now: number): Promise<void> {
    const { breaks } = (await settings.get()).profile;
    if (breaks === false) return;
    const { state, notBefore = 0 } = await kept();
    const next = breakDue(state, now, breaks ?? russianNorm);
    // What was put off by a clock that was ahead counts no longer.
    const quiet = now < notBefore && notBefore - now <= laterMs;
    await put({ state: next.state, due: next.due && !quiet, notBefore });
  },
  /** Calls back with the rule when a break is due and with nothing once it was taken or put off; returns what ends it. */
  onDue(due: (rule: BreakRule | undefined) => void): () => void {
    const tell = async ({ due: now = false }: Kept) => {
      const { breaks } = (await settings.get()).profile;
      due(now && breaks !== false ? (breaks ?? russianNorm) : undefined);
    };
    const listen = (changes: Record<string, { newValue?: unknown }>) => {
      const change = changes[inMemory];
      if (change) void tell((change.newValue as Kept | undefined) ?? {});
    };
    void kept().then(tell);
    browser.storage.session.onChanged.addListener(listen);
    return () => browser.storage.session.onChanged.removeListener(listen);
  },
  async later(): Promise<void> {
    const now = await kept();
    await put({ ...now, due: false, notBefore: Date.now() + laterMs });
  },
};
