import { amountsIn } from './amounts';
import { contactsIn } from './contacts';
import { datesIn } from './dates';
import type { Fact } from './fact';
import { numbersIn } from './numbers';
import { productsIn } from './products';

export type { Fact, FactKind } from './fact';

/** Where two facts claim the same place, the one found by stronger evidence stays: the order here. */
export function factsIn(text: string, today?: string): Fact[] {
  // Most letters name nothing: the expressions run only over what can hold a fact.
  const figures = /\d/u.test(text)
    ? [...contactsIn(text), ...numbersIn(text), ...amountsIn(text)]
    : text.includes('@')
      ? contactsIn(text)
      : [];
  const all = [...figures, ...datesIn(text, today), ...productsIn(text)];
  const kept: Fact[] = [];
  for (const fact of all) {
    if (!kept.some((other) => fact.start < other.end && other.start < fact.end)) kept.push(fact);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
