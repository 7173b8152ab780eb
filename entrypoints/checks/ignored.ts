import { ignored } from '@/platform/desk';
import {
  type Finding,
  type Ignored,
  type IgnoredHere,
  ignoring,
  type IgnoreReason,
  type IgnoreScope,
  nothingIgnored,
  placeOf,
} from '@/utils/etiquette';

let always: Ignored = nothingIgnored;
let rules: readonly string[] = [];
let places: readonly string[] = [];
let turns = 0;

/** Reads what is ignored for good, and follows what is changed in the settings or in another tab. */
export function followIgnored(changed: () => void, signal: AbortSignal): void {
  const take = (now: Ignored): void => {
    always = now;
    turns += 1;
    changed();
  };
  void ignored.get().then(take);
  signal.addEventListener('abort', ignored.watch(take));
}

export const ignoredSoFar = (): Ignored => always;

/** What is ignored in the reply being written alone. */
export const here = (): IgnoredHere => ({ rules: new Set(rules), places: new Set(places) });

/** Another number whenever something else is ignored. */
export const turn = (): number => turns;

/** A new reply begins: what was ignored in the last one counts again. */
export function forgetHere(): void {
  if (rules.length + places.length > 0) turns += 1;
  rules = [];
  places = [];
}

/** Notes that the operator ignores this finding; its reason is counted without any text. */
export function ignore(finding: Finding, text: string, scope: IgnoreScope, reason: IgnoreReason): void {
  turns += 1;
  if (scope === 'once') places = [...places, placeOf(finding, text)];
  if (scope === 'reply') rules = [...rules, finding.rule];
  always = ignoring(always, finding, text, scope, reason);
  // Read again: another tab may have added to it meanwhile.
  void ignored.get().then((kept) => ignored.set(ignoring(kept, finding, text, scope, reason)));
}
