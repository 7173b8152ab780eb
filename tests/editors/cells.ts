import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName, Tab } from './browsers.ts';
import { here } from './build.ts';
import type { Case } from './contract/case.ts';
import { specialChecks } from './contract/special.ts';
import { wholeChecks } from './contract/whole.ts';
import type { Worker } from './pool.ts';

/** Which checks run where: the whole contract in the page itself, what a place can break elsewhere. */
const placements: Readonly<Record<string, readonly string[]>> = {
  page: Object.keys(wholeChecks),
  frame: ['inline', 'edits', 'start', 'marks'],
  blank: ['inline', 'edits', 'start', 'focus'],
  shadow: ['read', 'inline', 'edits', 'focus', 'marks'],
  strict: ['block', 'edits', 'start'],
};
export const placementNames = Object.keys(placements);

interface Placed {
  readonly shadow: readonly string[];
  readonly trusted: readonly string[];
  /** Editors that draw their lines anew while one types. */
  readonly redraw: readonly string[];
  readonly refusing: readonly string[];
  /** Editors whose text and caret nobody outside can reach. */
  readonly blind: readonly string[];
  /** Editors that do not start under a strict policy, with the reason. */
  readonly lax: Readonly<Record<string, string>>;
}
const places = JSON.parse(readFileSync(join(here, 'placements.json'), 'utf8')) as Placed;

export interface Job {
  readonly kind: string;
  readonly placement: string;
  readonly checks: readonly string[];
}
export interface Cell {
  readonly kind: string;
  readonly browser: BrowserName;
  readonly placement: string;
  readonly failures: readonly { readonly check: string; readonly why: string }[];
  readonly ran: readonly string[];
  readonly ms: number;
}

const checks = { ...wholeChecks, ...specialChecks };

function checksFor(kind: string, placement: string, full: boolean): readonly string[] {
  if (places.refusing.includes(kind)) return placement === 'page' ? ['refusal'] : [];
  if (places.blind.includes(kind)) return ['blind'];
  const look = places.redraw.includes(kind) ? 'looksStill' : 'looks';
  const names = (full ? placements['page'] : placements[placement]) ?? [];
  return placement === 'strict' ? names : [...names, look];
}

/** An editor that others wear, or an odd box of a page: what it is made of is looked at in both browsers already. */
const worn = (kind: string): boolean => /^(?:borne|odd)-/.test(kind);

/**
 * Every kind in every place where it can stand; `full`: the whole contract in each of them, in every browser.
 * @param turn number of the browser: unless `full` or a place is asked for, the first and the second take turns with the
 * two kinds of frames and with the strict policy, and with editors that others wear beyond the page itself
 */
export function jobs(
  kinds: readonly string[],
  full: boolean,
  place: readonly string[],
  check: readonly string[],
  turn: number,
): readonly Job[] {
  const passedOver = (kind: string, index: number): readonly string[] => {
    if (full || place.length > 0) return [];
    const first = (index + turn) % 2 === 0;
    if (first) return ['blank'];
    return worn(kind) ? ['frame', 'blank', 'strict'] : ['frame', 'strict'];
  };
  return kinds.flatMap((kind, index) =>
    placementNames
      .filter((placement) => place.length === 0 || place.includes(placement))
      .filter((placement) => !passedOver(kind, index).includes(placement))
      .filter((placement) => placement !== 'shadow' || places.shadow.includes(kind))
      .filter((placement) => placement !== 'strict' || places.lax[kind] === undefined)
      .map((placement) => ({
        kind,
        placement,
        checks: checksFor(kind, placement, full).filter((name) => check.length === 0 || check.includes(name)),
      }))
      .filter((job) => job.checks.length > 0),
  );
}

/** Whether the kind can do the whole contract. */
export const whole = (kind: string): boolean => !places.refusing.includes(kind) && !places.blind.includes(kind);

/** Opens the page of an editor and says how it must be asked. */
export async function openPage(tab: Tab, origin: string, kind: string, placement: string): Promise<Case> {
  const query = placement === 'strict' ? `?strict${places.trusted.includes(kind) ? '&trusted' : ''}` : '';
  await tab.go(`${origin}/page/${kind}${query}`);
  const { plain, pause } = await tab.page.evaluate(() => ({ plain: window.bench.plain, pause: window.bench.pause }));
  return { tab, placement: placement === 'strict' ? 'page' : placement, plain: plain === true, formats: plain === false, pause };
}

/** At most so long (ms); a browser that took longer is not asked again. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, fail) => {
    late = setTimeout(() => fail(new Error(`took over ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(late);
  }
}

/** A browser just started may not answer the first time: that says nothing about an editor. */
async function openSurely(hands: Worker, origin: string, { kind, placement }: Job): Promise<Case> {
  try {
    return await within(20_000, openPage(await hands.tab(), origin, kind, placement));
  } catch {
    await hands.lose();
    return within(40_000, openPage(await hands.tab(), origin, kind, placement));
  }
}

/** So long (ms) that no check takes it on any machine, also one that waits for every refusal: the browser has stopped answering. */
const hung = 60_000;

/** The checks of one editor in one place; the page is loaded anew after a failure, the editor mounted anew for each. */
export async function runCell(hands: Worker, origin: string, job: Job, browser: BrowserName): Promise<Cell> {
  const began = Date.now();
  const failures: { check: string; why: string }[] = [];
  let run: Case | undefined;
  for (const check of job.checks) {
    try {
      run ??= await openSurely(hands, origin, job);
      await within(hung, checks[check]?.(run) ?? Promise.resolve());
    } catch (error) {
      run = undefined;
      const why = error instanceof Error ? error.message : String(error);
      failures.push({ check, why });
      if (/took over|detached|Protocol error|closed/i.test(why)) await hands.lose();
    }
  }
  return { kind: job.kind, browser, placement: job.placement, failures, ran: job.checks, ms: Date.now() - began };
}
