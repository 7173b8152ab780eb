import { amountsIn } from './amounts';
import { codesIn } from './codes';
import { contactsIn } from './contacts';
import { datesIn } from './dates';
import type { Fact } from './fact';
import { productsIn } from './judged';
import { monthsIn } from './months';
import { numbersIn } from './numbers';
import { periodsIn } from './periods';
import { spelledAmountsIn, spelledDaysIn } from './spelled';
import { amountsBeside, unsaidAmountsIn } from './unsaid';
import { weekdaysIn } from './weekdays';

export type { Fact, FactKind } from './fact';

/** Where two facts claim the same place, the one found by stronger evidence stays: the order here. */
export function factsIn(text: string, today?: string): Fact[] {
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
  const goods = productsIn(text);
  const spelled = [...spelledAmountsIn(text), ...unsaidAmountsIn(text)];
  const sums = [...figures.filter(({ kind }) => kind === 'amount'), ...spelled];
  const unsaid = [...spelled, ...amountsBeside(text, sums)];
  const codes = /\d/u.test(text)
    ? codesIn(text, [...figures, ...dates, ...unsaid, ...goods.filter(({ shown }) => /\d/u.test(shown) && !/^\p{Lu}{2} \d+$/u.test(shown))])
    : [];
  const all = [...figures, ...dates, ...unsaid, ...codes, ...goods];
  const kept: Fact[] = [];
  for (const fact of all) {
    if (!kept.some((other) => fact.start < other.end && other.start < fact.end)) kept.push(fact);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
