import type { Page } from '@playwright/test';
import { ms } from './in-browser.ts';
import { percentile } from './measure.ts';

type Steps = Record<string, number>;
type Traced = typeof globalThis & { steps: Steps };

/** Runs in the panel before anything of it does: notes when each question goes out and comes back, the first of its kind. */
function noteSteps(): void {
  const here = globalThis as Traced;
  here.steps = {};
  const note = (step: string): void => {
    here.steps[step] ??= performance.now();
  };
  type Message = { readonly type?: string; readonly data?: { readonly do?: string } };
  type Send = (...given: unknown[]) => unknown;
  const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: Send }; tabs: { sendMessage: Send } } };
  for (const api of [chrome.runtime, chrome.tabs]) {
    const send = api.sendMessage.bind(api);
    api.sendMessage = (...given) => {
      const { type = '', data } = (given.find((each) => typeof each === 'object') ?? {}) as Message;
      const name = `${type}${data?.do ? ` ${data.do}` : ''}`;
      note(`${name}: asked`);
      const back = given.at(-1);
      const noted = (answer: unknown): unknown => {
        if (answer) note(`${name}: answered`);
        return (back as (answer: unknown) => unknown)(answer);
      };
      return send(...(typeof back === 'function' ? [...given.slice(0, -1), noted] : given));
    };
  }
  document.addEventListener('DOMContentLoaded', () => note('scripts run'));
  new MutationObserver(() => {
    if (document.querySelector('.panel__tabs')) note('frame drawn');
    if (document.querySelector('.summary-beside')) note('summary of the letter drawn');
    if (document.querySelector('.reply-row')) note('first row drawn');
  }).observe(document, { childList: true, subtree: true });
}

/** Notes the steps of every opening of the panel; `say` prints their medians in order. */
export async function traceOf(panel: Page, wanted: boolean) {
  const openings: Steps[] = [];
  if (wanted) await panel.addInitScript(noteSteps);
  return {
    async take(): Promise<void> {
      if (wanted) openings.push(await panel.evaluate(() => (globalThis as Traced).steps));
    },
    say(): void {
      const names = [...new Set(openings.flatMap((steps) => Object.keys(steps)))];
      const median = (name: string): number =>
        percentile(
          openings.map((steps) => steps[name] ?? Number.NaN).filter((at) => at > 0),
          50,
        );
      for (const name of names.toSorted((a, b) => median(a) - median(b))) console.log(`  ${name.padEnd(34)} ${ms(median(name))}`);
    },
  };
}
