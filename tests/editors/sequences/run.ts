import type { BrowserName } from '../browsers.ts';
import { openPage, within } from '../cells.ts';
import type { Case } from '../contract/case.ts';
import type { Worker } from '../pool.ts';
import type { paces } from './pace.ts';
import { draftOf, type Story, type Wait } from './story.ts';
import { asHtml, plainLines } from './texts.ts';
import once from './once.json' with { type: 'json' };

/** How many sequences go through one mounted editor at most, the later ones in the draft that the earlier have left. */
const perMount = 16;
/** One story in so many is told at the pace of a hand: editors join and part steps of undo by the time between them. */
const slowly = 8;

export interface Told {
  readonly kind: string;
  readonly browser: BrowserName;
  readonly went: number;
  readonly undos: number;
  readonly joined: readonly Seeded[];
  readonly longest: Wait;
  readonly slips: readonly Seeded[];
}

interface Seeded {
  readonly seed: number;
  readonly told: string;
}

interface Telling {
  readonly seed: number;
  readonly pace: keyof typeof paces;
  /** Told whatever number of sequences was asked for. */
  readonly again?: true;
}

/** Mounts the editor with the story's draft and has it told in the page. */
async function play({ tab, plain, pause }: Case, { seed, pace }: Telling, count: number): Promise<Story> {
  const draft = draftOf(seed);
  await tab.mount(plain ? plainLines(draft) : asHtml(draft), 'page');
  for (let tries = 0; tries < 20; tries++) {
    await tab.click();
    await new Promise((resolve) => setTimeout(resolve, 30));
    if ((await tab.order('find')) !== null) return tab.order<Story>('story', { plain, pause }, pace, seed, count);
  }
  throw new Error('no editor');
}

/** Seeds that showed a fault once, all of them in Chromium, are told again there in every run, before the others and at both paces. */
const showedOnce: Readonly<Record<string, readonly number[]>> = once;

function* tellings(kind: string, browser: BrowserName, firstSeed: number): Generator<Telling> {
  for (const seed of (browser === 'chromium' ? showedOnce[kind] : undefined) ?? [])
    yield* [{ seed, pace: 'atOnce', again: true } as const, { seed, pace: 'byHand', again: true } as const];
  for (let seed = firstSeed; ; seed++) yield { seed, pace: seed % slowly === 0 ? 'byHand' : 'atOnce' };
}

/** So many random sequences in one kind of editor; the seed of a slip tells the same story again. */
export async function runSequences(
  hands: Worker,
  origin: string,
  kind: string,
  browser: BrowserName,
  total: number,
  firstSeed: number,
): Promise<Told> {
  const slips: Seeded[] = [];
  const joined: Seeded[] = [];
  let [went, undos, told] = [0, 0, 0];
  let longest: Wait = { ms: 0, told: '' };
  let run: Case | undefined;
  for (const telling of tellings(kind, browser, firstSeed)) {
    if (told >= total || slips.length >= 40) break;
    const before = went + slips.length;
    try {
      run ??= await within(20_000, openPage(await hands.tab(), origin, kind, 'page'));
      const story = await within(60_000, play(run, telling, telling.again ? perMount : Math.min(perMount, total - told)));
      went += story.went;
      undos += story.undos;
      joined.push(...story.joined.map((undo) => ({ seed: telling.seed, told: `${telling.pace}: ${undo}` })));
      if (story.longest.ms > longest.ms) longest = story.longest;
      if (story.slip !== undefined) slips.push({ seed: telling.seed, told: `${telling.pace}: ${story.slip}` });
    } catch (error) {
      run = undefined;
      slips.push({ seed: telling.seed, told: String(error) });
      await hands.lose();
    }
    if (!telling.again) told += went + slips.length - before;
  }
  return { kind, browser, went, undos, joined, longest, slips };
}

/** The table of sequences; gives the number of those that did not go as predicted. */
export function reportSequences(all: readonly Told[]): number {
  if (all.length === 0) return 0;
  console.log(`\n${'sequences'.padEnd(20)}${'browser'.padEnd(10)}${'as predicted'.padEnd(15)}${'one step undone'.padEnd(18)}longest wait`);
  for (const { kind, browser, went, slips, undos, joined, longest } of all.toSorted((a, b) => a.kind.localeCompare(b.kind)))
    console.log(
      kind.padEnd(20) +
        browser.padEnd(10) +
        `${went}/${went + slips.length}`.padEnd(15) +
        `${undos - joined.length}/${undos}`.padEnd(18) +
        `${Math.round(longest.ms)} ms${longest.ms > 500 ? `: ${longest.told.slice(0, 300)}` : ''}`,
    );
  for (const { kind, browser, slips, joined } of all) {
    for (const { seed, told } of slips) console.log(`\nSLIP ${kind} ${browser} seed ${seed}\n     ${told.slice(0, 1800)}`);
    const [first] = joined;
    if (first) console.log(`\nJOINED ${kind} ${browser} seed ${first.seed}\n     ${first.told.slice(0, 1800)}`);
  }
  const went = all.reduce((sum, one) => sum + one.went, 0);
  const slipped = all.reduce((sum, { slips }) => sum + slips.length, 0);
  console.log(`\nsequences: ${went} of ${went + slipped} as predicted, ${slipped} not`);
  return slipped;
}
