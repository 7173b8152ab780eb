import type { CardWords } from '@/locales/card';
import { type IgnoreReason, ignoreReasons, type IgnoreScope } from '@/utils/etiquette';
import type { CardItem } from './item';
import { button, make, radios } from './make';

export interface Acts {
  fix(nth: number): void;
  better(nth: number): void;
  ignore(scope: IgnoreScope, reason: IgnoreReason): void;
  turn(to: 'front' | 'ignore'): void;
  close(): void;
}

export interface Place {
  /** From 1. */
  readonly nth: number;
  readonly of: number;
  /** The key that brings the next one, as it is written. */
  readonly key: string;
}

/** What is to be filled in, as a person reads it. */
const shown = (phrase: string): string => phrase.replaceAll(/\{\{([^{}]*)\}\}/gu, '[$1]');

/** What is wrong, why, and what can be done. */
export function front(page: Document, words: CardWords, item: CardItem, place: Place, acts: Acts): readonly Node[] {
  const cross = button(page, 'cross', '×', acts.close);
  cross.setAttribute('aria-label', words.close);
  const head = make(page, 'span', '', words.looks[item.look]);
  head.id = 'head';
  const what = make(page, 'p', 'what', item.message);
  what.id = 'what';
  const why = make(page, 'p', 'why', item.look === 'stop' || item.why === '' ? item.why : words.why(item.why));
  why.id = 'why';
  const fixes = item.fixes.map(({ label }, nth) => button(page, nth === 0 ? 'main' : '', label, () => acts.fix(nth)));
  const better = item.better.map(({ phrase }, nth) => button(page, 'phrase', shown(phrase), () => acts.better(nth)));
  const rest = [
    ...(item.scopes.length > 0 ? [button(page, 'bare', words.ignore, () => acts.turn('ignore'))] : []),
    ...(item.locked ? [make(page, 'span', 'why', words.locked)] : []),
    ...(place.of > 1 ? [make(page, 'span', 'note', words.next(place.nth, place.of, place.key))] : []),
  ];
  return [
    make(page, 'p', 'head', head, cross),
    what,
    ...(item.why === '' ? [] : [why]),
    ...(fixes.length === 0 ? [] : [make(page, 'p', 'row', ...fixes)]),
    ...(better.length === 0 ? [] : [make(page, 'p', 'lead', words.better), make(page, 'p', 'phrases', ...better)]),
    make(page, 'p', 'row', ...rest),
  ];
}

/** How far the remark is ignored, and why. */
export function ignoreForm(page: Document, words: CardWords, item: CardItem, acts: Acts): readonly Node[] {
  const scope = radios(
    page,
    words.ignoreTitle,
    'scope',
    item.scopes.map((one) => [one, words.scopes[one]] as const),
  );
  const reason = radios(
    page,
    words.reasonTitle,
    'reason',
    ignoreReasons.map((one) => [one, words.reasons[one]] as const),
  );
  const form = make(
    page,
    'form',
    '',
    scope.set,
    reason.set,
    make(
      page,
      'p',
      'row',
      Object.assign(make(page, 'button', 'main', words.ignoreNow), { type: 'submit' }),
      button(page, '', words.back, () => acts.turn('front')),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    acts.ignore(scope.chosen(), reason.chosen());
  });
  const what = make(page, 'p', 'what', item.message);
  what.id = 'what';
  return [what, form];
}
