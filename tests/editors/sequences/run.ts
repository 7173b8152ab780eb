import type { BrowserName } from '../browsers.ts';
import { openPage, within } from '../cells.ts';
import type { Case } from '../contract/case.ts';
import type { Worker } from '../pool.ts';
import { draftOf, type Story } from './story.ts';
import { asHtml, plainLines } from './texts.ts';
import once from './once.json' with { type: 'json' };

/** How many sequences go through one mounted editor, the later ones in the draft that the earlier have left. */
const perMount = 8;

export interface Told {
  readonly kind: string;
  readonly browser: BrowserName;
  readonly went: number;
  readonly slips: readonly { readonly seed: number; readonly told: string }[];
}

/** Mounts the editor with the story's draft and has it told in the page. */
async function play({ tab, plain, pause }: Case, seed: number, count: number): Promise<Story> {
  const draft = draftOf(seed);
  await tab.mount(plain ? plainLines(draft) : asHtml(draft), 'page');
  for (let tries = 0; tries < 5; tries++) {
    await tab.click();
    await new Promise((resolve) => setTimeout(resolve, 30));
    if ((await tab.order('find')) !== null) return tab.order<Story>('story', { plain, pause }, 'atOnce', seed, count);
  }
  return { went: 0, slip: 'no editor' };
}

/** Seeds that showed a fault once are told again in every run, before the others. */
const showedOnce: Readonly<Record<string, readonly number[]>> = once;

/** So many random sequences in one kind of editor; the seed of a slip tells the same story again. */
export async function runSequences(
  hands: Worker,
  origin: string,
  kind: string,
  browser: BrowserName,
  total: number,
  firstSeed: number,
): Promise<Told> {
  const slips: { seed: number; told: string }[] = [];
  let went = 0;
  let run: Case | undefined;
  const again = showedOnce[kind] ?? [];
  const all = total + again.length * perMount;
  for (let mount = 0; went + slips.length < all && slips.length < 40; mount++) {
    const seed = again[mount] ?? firstSeed + mount - again.length;
    try {
      run ??= await within(20_000, openPage(await hands.tab(), origin, kind, 'page'));
      const story = await within(60_000, play(run, seed, Math.min(perMount, all - went - slips.length)));
      went += story.went;
      if (story.slip) slips.push({ seed, told: story.slip });
    } catch (error) {
      run = undefined;
      slips.push({ seed, told: String(error) });
      await hands.lose();
    }
  }
  return { kind, browser, went, slips };
}

/** The table of sequences; gives the number of those that did not go as predicted. */
export function reportSequences(all: readonly Told[]): number {
  if (all.length === 0) return 0;
  console.log(`\nsequences           chromium       firefox`);
  for (const kind of [...new Set(all.map((one) => one.kind))].toSorted()) {
    const row = (['chromium', 'firefox'] as const).map((browser) => {
      const told = all.find((one) => one.kind === kind && one.browser === browser);
      return (told ? `${told.went}/${told.went + told.slips.length}` : '–').padEnd(15);
    });
    console.log(kind.padEnd(20) + row.join(''));
  }
  for (const { kind, browser, slips } of all)
    for (const { seed, told } of slips) console.log(`\nSLIP ${kind} ${browser} seed ${seed}\n     ${told.slice(0, 1800)}`);
  const went = all.reduce((sum, one) => sum + one.went, 0);
  const slipped = all.reduce((sum, { slips }) => sum + slips.length, 0);
  console.log(`\nsequences: ${went} of ${went + slipped} as predicted, ${slipped} not`);
  return slipped;
}
