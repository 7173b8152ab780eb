import type { Severity, Words } from './finding';
import { logicRules } from './check';
import { lexica } from './lexicon/lexica';
import { reasonOf } from './reasons';

/** A rule as lists and switches show it; an id may have words in both languages and logic besides. */
export interface RuleCard {
  readonly id: string;
  readonly severity: Severity | 'off';
  readonly why: Words;
  readonly langs: readonly ('ru' | 'en')[];
}

const both: RuleCard['langs'] = ['ru', 'en'];

function cards(): readonly RuleCard[] {
  const byId = new Map<string, RuleCard>();
  const add = (card: RuleCard): void => {
    const before = byId.get(card.id);
    byId.set(card.id, before ? { ...before, langs: [...new Set([...before.langs, ...card.langs])] } : card);
  };
  for (const { id, severity, langs = both } of logicRules) add({ id, severity, why: reasonOf(id), langs });
  for (const lexicon of lexica) {
    const langs = lexicon.lang === 'any' ? both : [lexicon.lang];
    for (const { id, severity } of lexicon.rules) add({ id, severity, why: reasonOf(id), langs });
  }
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** All rules of the product by id. */
export const rules: readonly RuleCard[] = /* @__PURE__ */ cards();
