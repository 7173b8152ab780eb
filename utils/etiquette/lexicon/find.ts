import { isMasked, type Paragraph, readParagraph, speaks } from '../draft/paragraph';
import type { Found } from '../rule';
import { fixOf } from './fix';
import type { LexicalRule } from './lexicon';
import { type Matcher, matcherOf, matches } from './match';
import { type Excuse, excuseOf } from './unless';

interface Compiled {
  readonly rule: LexicalRule;
  /** Its place among the rules: of two that find as much, the earlier one speaks. */
  readonly nth: number;
  /** Whether its phrases are the rule's unsure ones. */
  readonly unsure: boolean;
  /** Compiled when the phrases first find something. */
  excuse: Excuse | undefined;
}

export interface Lexicon {
  readonly lang: 'ru' | 'en' | 'any';
  readonly rules: readonly LexicalRule[];
  /** Compiled at the first text. */
  matcher: Matcher<Compiled> | undefined;
}

/** A finding of the lexicon with the rule that found it. */
export interface LexicalFound {
  readonly rule: LexicalRule;
  readonly found: Found;
}

/** The rules of a language with one matcher over them. */
export function lexiconOf(lang: Lexicon['lang'], rules: readonly LexicalRule[]): Lexicon {
  return { lang, rules, matcher: undefined };
}

const compiled = (rules: readonly LexicalRule[]): Matcher<Compiled> =>
  matcherOf(
    rules.flatMap((rule, nth) =>
      [rule.phrases, rule.unsure ?? []].map((phrases, at) => [{ rule, nth, unsure: at > 0, excuse: undefined }, phrases] as const),
    ),
  );

/** «Calm Down Already» amid a sentence is what something is called. */
const isTitle = (shown: string): boolean => /^(?:[A-ZА-ЯЁ][a-zа-яё'’]+[ -]?){2,}$/u.test(shown);

/** What the lexicon finds in a paragraph; of phrases of one rule that overlap, the longest. Quotations, links and code are left alone. */
export function findLexical(lexicon: Lexicon, paragraph: Paragraph): readonly LexicalFound[] {
  if (lexicon.lang !== 'any' && !speaks(paragraph, [lexicon.lang])) return [];
  const found: LexicalFound[] = [];
  const matcher = (lexicon.matcher ??= compiled(lexicon.rules));
  for (const sentence of paragraph.sentences) {
    const hits = matches(matcher, paragraph, sentence).toSorted(
      (a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first || a.owner.nth - b.owner.nth,
    );
    const taken: typeof hits = [];
    for (const hit of hits) {
      const { rule, unsure } = hit.owner;
      const besides = (other: typeof hit): boolean => other.owner.rule === rule && hit.first < other.last && other.first < hit.last;
      const excuse = (hit.owner.excuse ??= excuseOf(rule.unless));
      if (taken.some(besides)) continue;
      const start = paragraph.tokens[hit.first]?.start ?? 0;
      const end = paragraph.tokens[hit.last - 1]?.end ?? 0;
      if (isMasked(paragraph, start, end) || excuse(paragraph, sentence, hit)) continue;
      const shown = paragraph.text.slice(start, end);
      if (hit.first > sentence.first && isTitle(shown)) continue;
      taken.push(hit);
      const message = { ru: rule.message.ru.replaceAll('{}', shown), en: rule.message.en.replaceAll('{}', shown) };
      const told = { start, end, message, fixes: fixOf(paragraph, hit, sentence, rule.instead) };
      // A sure phrase in a longer one vouches for it.
      found.push({ rule, found: unsure && !hits.some((other) => !other.owner.unsure && besides(other)) ? { ...told, unsure } : told });
    }
  }
  return found;
}

const letters = new WeakMap<LexicalRule, Matcher<LexicalRule>>();

/** Whether the letter that is answered lets the phrase pass: «ничего страшного» to a customer who apologised. */
export function letterAllows(rule: LexicalRule, letter: string): boolean {
  if (rule.unless?.letter === undefined || letter === '') return false;
  const matcher = letters.get(rule) ?? matcherOf([[rule, rule.unless.letter]]);
  letters.set(rule, matcher);
  const paragraph = readParagraph(letter);
  return paragraph.sentences.some((sentence) => matches(matcher, paragraph, sentence).length > 0);
}
