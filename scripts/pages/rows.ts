import type { Page } from '@playwright/test';
import type { Told, View } from '../../tests/pages/views.ts';
import type { Wrong } from '../../tests/pages/wrong.ts';
import type { Choice } from '../../hosts/guess/chosen/choice.ts';
import type { Packed } from '../../hosts/guess/judge/packed.ts';
import type { Row } from './boosting.ts';
import type { Seen } from './seen.ts';
import { openingPages, type ViewOf } from './views.ts';

/** What of a page may be the ticket's number, and what the customer's name. */
export interface Choices {
  readonly number: readonly Choice[];
  readonly name: readonly Choice[];
}

/** What scripts/pages/seen.ts answers in a page. */
interface Asked {
  seen(): readonly Seen[];
  classes(): readonly string[];
  choices(): Choices;
  bring(view: View): Promise<void>;
  wrong(view: View): readonly Wrong[];
}
declare const otklikPages: Asked;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Which candidates are messages: those with the words that page.json names, and the least around them. What holds such words
 * and a little more is none where one of these is there; elsewhere it is doubtful and left out.
 */
export function rowsOf(seen: readonly Seen[], messages: readonly Told[]): readonly Row[] {
  const wholes = seen.map(({ text }) => plain(text));
  const tolds = messages.map(({ starts, ends }) => [plain(starts), plain(ends)] as const);
  const isOf = (whole: string) => tolds.findIndex(([start, end]) => whole.startsWith(start) && whole.endsWith(end));
  const isNear = (whole: string) =>
    tolds.findIndex(([start, end]) => {
      const [at, last] = [whole.indexOf(start), whole.lastIndexOf(end) + end.length];
      return at >= 0 && at < 60 && last > at && whole.length - last < 90 && whole.length < 2 * (last - at) + 60;
    });
  const of = wholes.map(isOf);
  const least = messages.map((_, message) => Math.min(...seen.filter((__, at) => of[at] === message).map(({ text }) => text.length)));
  return seen.flatMap(({ text, signs }, at): readonly Row[] => {
    const own = of[at] ?? -1;
    if (own >= 0 && text.length <= 1.02 * (least[own] ?? 0)) return [{ signs, yes: true }];
    const near = own >= 0 ? own : isNear(wholes[at] ?? '');
    return near >= 0 && least[near] === Infinity ? [] : [{ signs, yes: false }];
  });
}

/** A view with what its makers call its parts. */
export interface Made extends ViewOf {
  readonly classes: ReadonlySet<string>;
}

/** What its makers call the parts of an opened page. */
export const classesIn = async (page: Page): Promise<ReadonlySet<string>> => new Set(await page.evaluate(() => otklikPages.classes()));

/** A view as the judge is fitted to it. */
export interface Shown extends Made {
  readonly rows: readonly Row[];
}

/** Brings the parts of the project into a page and the page into the state of a view. */
export async function brought(page: Page, code: string, view: View): Promise<void> {
  await page.evaluate(code);
  await page.evaluate((one) => otklikPages.bring(one), view);
}

/** What of an opened page may be the number and the name. */
export const choicesIn = (page: Page): Promise<Choices> => page.evaluate(() => otklikPages.choices());

/** What every view shows, in it and in its frames. */
export async function shownOn(views: readonly ViewOf[], code: string): Promise<readonly Shown[]> {
  const opening = await openingPages();
  const shown: Shown[] = [];
  for (const one of views) {
    const messages = one.view.notYet?.messages ?? one.view.messages;
    if (messages === undefined) continue;
    const page = await opening.open(one);
    await brought(page, code, one.view);
    const rows: Row[] = [];
    for (const frame of page.frames()) {
      if (frame !== page.mainFrame()) await frame.evaluate(code);
      rows.push(...rowsOf(await frame.evaluate(() => otklikPages.seen()), messages));
    }
    shown.push({ ...one, rows, classes: await classesIn(page) });
  }
  await opening.close();
  return shown;
}

/**
 * What is read wrongly in each view.
 * @param judgeOf the trees that a view is read with
 */
export async function wrongOn(
  views: readonly ViewOf[],
  code: string,
  judgeOf: (one: ViewOf) => Packed | undefined,
): Promise<ReadonlyMap<ViewOf, readonly Wrong[]>> {
  const opening = await openingPages();
  const found = new Map<ViewOf, readonly Wrong[]>();
  for (const one of views) {
    const page = await opening.open(one);
    await page.evaluate((judge) => Object.assign(globalThis, { otklikJudge: judge }), judgeOf(one));
    await brought(page, code, one.view);
    found.set(one, await page.evaluate((view) => otklikPages.wrong(view), one.view));
  }
  await opening.close();
  return found;
}
