import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserPath } from '../../../scripts/setup/browsers.ts';

export interface Speed {
  /** Milliseconds, 95th percentile unless told. */
  readonly keystroke2000: number;
  readonly keystroke10000: number;
  readonly full2000: number;
  readonly full10000: number;
  readonly oneParagraph: number;
  /** 100,000 characters in one paragraph, once. */
  readonly huge: number;
  /** The first check of a page, modules loaded. */
  readonly cold: number;
  /** What engine and lexica keep on the heap after the check of a draft of 2,000 characters, MB. */
  readonly heap: number;
}

/** Times the built engine in Chromium on texts of the given body of replies. */
export async function speed(file: string, body: string): Promise<Speed> {
  const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const devtools = await page.context().newCDPSession(page);
    const heapNow = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6;
    };
    const before = await heapNow();
    const address = `data:text/javascript;base64,${readFileSync(file).toString('base64')}`;
    const cold = await page.evaluate(
      async ([source, text]) => {
        const { checkDraft } = (await import(source)) as { checkDraft: (text: string, options: object) => unknown };
        const start = performance.now();
        checkDraft(text, { context: { channel: 'email', customerName: 'Анна Петровна' } });
        return performance.now() - start;
      },
      [address, body.slice(0, 2000)] as const,
    );
    const heap = (await heapNow()) - before;
    const times = await page.evaluate(
      async ([source, text]) => {
        const { checkDraft } = (await import(source)) as { checkDraft: (text: string, options: object) => unknown };
        const context = {
          channel: 'email',
          customerName: 'Анна Петровна',
          customerMessage: 'Где заказ 77001? Когда придёт?',
          attachments: 0,
          localTime: '12:00',
          localDate: '2026-03-13',
          isFirstReply: true,
        };
        const time = (draft: string): number => {
          const start = performance.now();
          checkDraft(draft, { context });
          return performance.now() - start;
        };
        const p95 = (rounds: number, draft: (round: number) => string): number => {
          const taken: number[] = [];
          for (let round = 0; round < rounds; round += 1) taken.push(time(draft(round)));
          // The first rounds warm the engine up, as a second of typing would.
          return taken.slice(10).toSorted((a, b) => a - b)[Math.floor((rounds - 10) * 0.95)] ?? Number.NaN;
        };
        // Letters typed one by one into the middle of the draft, as an operator would.
        const typed = (size: number) => (round: number) =>
          `${text.slice(0, size / 2)}${'новое слово '.repeat(9).slice(0, round)}${text.slice(size / 2, size)}`;
        // Every paragraph differs from round to round, so that none is remembered.
        const fresh = (size: number) => (round: number) => text.slice(0, size).replaceAll('\n\n', ` ${round}.\n\n`);
        const flat = (round: number) => `${text.slice(0, 10_000).replaceAll(/\s+/g, ' ')} ${round}`;
        return {
          keystroke2000: p95(100, typed(2000)),
          keystroke10000: p95(100, typed(10_000)),
          full2000: p95(60, fresh(2000)),
          full10000: p95(60, fresh(10_000)),
          oneParagraph: p95(60, flat),
          huge: time(text.replaceAll(/\s+/g, ' ').repeat(10).slice(0, 100_000)),
        };
      },
      [address, body] as const,
    );
    return { ...times, cold, heap };
  } finally {
    await browser.close();
  }
}
