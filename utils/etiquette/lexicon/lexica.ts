import type { Profile } from '../../standards';
import { ownRuleProblems } from '../own-rule-faults';
import { english } from './compiled/en';
import { russian } from './compiled/ru';
import { type Lexicon, lexiconOf } from './find';
import type { LexicalRule } from './lexicon';
import { type PackedRule, unpacked } from './packed';

/** The product's own rules of a language; their phrases are unpacked when they are first asked for. */
const readies = (lang: 'ru' | 'en', packed: readonly PackedRule[]): Lexicon =>
  lexiconOf(
    lang,
    packed.map((rule) => unpacked(rule, lang)),
  );

/** The product's own lexica. */
export const lexica: readonly Lexicon[] = [readies('ru', russian), readies('en', english)];

const own = new WeakMap<Profile, Lexicon>();

/** The rules that a company wrote itself, its jargon and the promises it forbids. */
export function ownLexicon(profile: Profile): Lexicon {
  const before = own.get(profile);
  if (before) return before;
  const made = lexiconOf('any', rulesOf(profile));
  own.set(profile, made);
  return made;
}

function rulesOf(profile: Profile): readonly LexicalRule[] {
  const jargon = Object.entries(profile.jargon).map(([word, instead]) => `${word} -> ${instead}`);
  // One with a mistake is told where it is written; the others work.
  const sound = (profile.ownRules ?? []).filter((rule) => ownRuleProblems(rule).length === 0);
  const rules: LexicalRule[] = sound.map((rule) => ({
    id: rule.id,
    severity: rule.severity ?? 'warn',
    message: { ru: rule.message, en: rule.message },
    phrases: rule.phrases.map((phrase) => (rule.instead === undefined ? phrase : `${phrase} -> ${rule.instead}`)),
  }));
  if (jargon.length > 0) {
    rules.push({
      id: 'plain.jargon',
      severity: 'warn',
      message: { ru: '«{}» — слово для своих.', en: '“{}” is a word for insiders.' },
      phrases: jargon,
    });
  }
  if (profile.forbiddenPromises.length > 0) {
    rules.push({
      id: 'promise.forbidden',
      severity: 'block',
      message: { ru: 'Этого обещать нельзя: «{}».', en: 'Not to be promised: “{}”.' },
      phrases: profile.forbiddenPromises,
    });
  }
  return rules;
}
