import type { Language } from '@/locales';
import { rules } from '@/utils/etiquette';

/** Why each rule of manners speaks, by its id: brought when it is wanted, since the rules are large. */
export function ruleReasons(language: Language): ReadonlyMap<string, string> {
  return new Map(rules.map((rule) => [rule.id, rule.why[language]]));
}
