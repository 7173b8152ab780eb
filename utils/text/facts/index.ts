import { amountsIn } from './amounts';
import { codesIn } from './codes';
import { contactsIn } from './contacts';
import { datesIn } from './dates';
import type { Fact } from './fact';
import { productsOf } from './judged';
import { type Mention, mentionsIn } from './mentions';
import { monthsIn } from './months';
import { numbersIn } from './numbers';
import { periodsIn } from './periods';
import { spelledAmountsIn, spelledDaysIn } from './spelled';
import { taggedProductsIn } from './tagger';
import { amountsBeside, unsaidAmountsIn } from './unsaid';
import { weekdaysIn } from './weekdays';

export type { Fact, FactKind } from './fact';

/** Where two facts claim the same place, the one found by stronger evidence stays: the order here. */
function kept(all: readonly Fact[]): Fact[] {
  const found: Fact[] = [];
  for (const fact of all) if (!found.some((other) => fact.start < other.end && other.start < fact.end)) found.push(fact);
  return found;
}

/** What rules find: facts of other kinds, all that may be a product, and what of it they and their judge take for one. */
export function rulesIn(
  text: string,
  today?: string,
): { readonly others: readonly Fact[]; readonly mentions: readonly Mention[]; readonly goods: readonly Fact[] } {
  // Most letters name nothing: the expressions run only over what can hold a fact.
  const figures = /\d/u.test(text)
    ? [...numbersIn(text), ...contactsIn(text), ...amountsIn(text)]
    : text.includes('@')
      ? contactsIn(text)
      : [];
  const dates = [
    ...datesIn(text, today),
    ...spelledDaysIn(text, today),
    ...(today === undefined ? [] : [...weekdaysIn(text, today), ...periodsIn(text, today)]),
    ...monthsIn(text),
  ];
  const mentions = mentionsIn(text);
  const goods = productsOf(text, mentions);
  const spelled = [...spelledAmountsIn(text), ...unsaidAmountsIn(text)];
  const sums = [...figures.filter(({ kind }) => kind === 'amount'), ...spelled];
  const unsaid = [...spelled, ...amountsBeside(text, sums)];
  const named = goods.filter(({ shown }) => /\d/u.test(shown) && !/^\p{Lu}{2} \d+$/u.test(shown));
  const codes = /\d/u.test(text) ? codesIn(text, [...figures, ...dates, ...unsaid, ...named]) : [];
  const others = kept([...figures, ...dates, ...unsaid, ...codes]);
  return { others, mentions, goods: kept([...others, ...goods]).filter(({ kind }) => kind === 'product') };
}

/** Facts of a letter in the order of their places. @param today ISO date from which days are counted */
export function factsIn(text: string, today?: string): Fact[] {
  const { others, mentions, goods } = rulesIn(text, today);
  return kept([...others, ...taggedProductsIn(text, others, mentions, goods)]).toSorted((a, b) => a.start - b.start);
}
