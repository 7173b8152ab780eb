import { atOnce, type Steps } from '../steps';
import type { Span } from '../text';
import { defaultProfile, type Profile } from '../standards';
import { draftSteps } from './draft/draft';
import { type Paragraph, speaks } from './draft/paragraph';
import type { CheckContext, Finding, Severity } from './finding';
import { lexica, ownLexicon } from './lexicon/lexica';
import { findLexical, letterAllows } from './lexicon/find';
import type { LexicalRule } from './lexicon/lexicon';
import type { Found, ParagraphRule, Rule } from './rule';
import { graver, kinder } from './beside';
import { doubted } from './doubted';
import { settle } from './settle';
import { withSoundFixes } from './sound';
import { milder, severityOf } from './severity';

const files = import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' });

/** The rules with logic; the lexical ones are in `lexica`. */
export const logicRules: readonly Rule[] = Object.values(files);
const inParagraphs = logicRules.filter((rule) => rule.scope === 'paragraph');
const inDrafts = logicRules.filter((rule) => rule.scope !== 'paragraph');

export interface CheckOptions {
  readonly context: CheckContext;
  readonly profile?: Profile;
  readonly quoted?: readonly Span[];
}

interface Signed {
  readonly id: string;
  readonly severity: Severity | 'off';
  /** The lexical rule it comes from. */
  readonly lexical?: LexicalRule;
  readonly found: Found;
}

const seen = new WeakMap<Profile, WeakMap<Paragraph, readonly Signed[]>>();

function applied(rule: ParagraphRule, paragraph: Paragraph, profile: Profile): readonly Signed[] {
  if (!speaks(paragraph, rule.langs)) return [];
  return rule.check(paragraph, profile).map((found) => ({ id: rule.id, severity: rule.severity, found }));
}

/** Everything that a paragraph by itself gives; kept as long as paragraph and profile are the same. */
function signedIn(paragraph: Paragraph, profile: Profile): readonly Signed[] {
  const kept = seen.get(profile) ?? new WeakMap<Paragraph, readonly Signed[]>();
  seen.set(profile, kept);
  const before = kept.get(paragraph);
  if (before) return before;
  const lexical = [...lexica, ownLexicon(profile)].flatMap((lexicon) => findLexical(lexicon, paragraph));
  const made = [
    ...lexical.map(({ rule, found }) => ({ id: rule.id, severity: rule.severity, lexical: rule, found })),
    ...inParagraphs.flatMap((rule) => applied(rule, paragraph, profile)),
  ];
  kept.set(paragraph, made);
  return made;
}

const moved = (found: Found, by: number): Found => ({
  ...found,
  start: found.start + by,
  end: found.end + by,
  fixes: found.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text })),
  })),
});

/** Whether a mark is the customer's own: what it begins with stands in the letter and is no plain word. */
function isOfLetter(shown: string, letter: string): boolean {
  const [first = ''] = shown.trim().split(/\s/u);
  const mark = first.replace(/[^\p{L}\d)\]}>]+$/u, '');
  return mark.length > 2 && /\p{Lu}{2}|[^\p{L}]/u.test(mark) && letter.includes(mark);
}

/** What is worth a look in a draft, in the order of the text. Quoted history is left alone. */
export function checkDraft(text: string, options: CheckOptions): readonly Finding[] {
  return atOnce(checkSteps(text, options));
}

/** The same, a step for each paragraph and each rule about the whole. */
export function* checkSteps(text: string, options: CheckOptions): Steps<readonly Finding[]> {
  const { found, covered } = yield* looked(text, options);
  const again = (after: string, quoted: readonly Span[]) => atOnce(looked(after, { ...options, quoted })).found;
  return withSoundFixes({ text, quoted: options.quoted ?? [], found }, covered, again);
}

interface Looked {
  readonly found: readonly Finding[];
  /** What stands where something heavier was found. */
  readonly covered: readonly Finding[];
}

function* looked(text: string, { context, profile = defaultProfile, quoted = [] }: CheckOptions): Steps<Looked> {
  const draft = yield* draftSteps(text, quoted, context, profile);
  const { opening, lastLines } = draft.form;
  const lastFrom = lastLines[0]?.start ?? 0;
  const first = draft.paragraphs[0];
  // A reply of one line greets in its first sentence.
  const firstEnd = Math.min(opening.end, (first?.start ?? 0) + (first?.paragraph.sentences[0]?.end ?? 0));
  const signed: Signed[] = [];
  const letter = (context.customerMessage ?? '').toLowerCase();
  for (const { start, paragraph } of draft.paragraphs) {
    for (const each of signedIn(paragraph, profile)) {
      const found = moved(each.found, start);
      if (each.lexical?.where === 'opening' && found.start >= firstEnd) continue;
      if (each.lexical?.where === 'closing' && found.start < lastFrom) continue;
      if (each.lexical && letterAllows(each.lexical, context.customerMessage ?? '')) continue;
      // A customer who uses the word himself knows it; one who asks what «XXX-4» means is told.
      if (each.id === 'plain.jargon' && letter.includes(text.slice(found.start, found.end).toLowerCase())) continue;
      if (/^(?:left|conf)\./u.test(each.id) && isOfLetter(text.slice(found.start, found.end), context.customerMessage ?? '')) continue;
      signed.push({ ...each, found });
    }
    yield;
  }
  for (const rule of inDrafts) {
    if (rule.langs && !rule.langs.some((lang) => lang === draft.lang)) continue;
    if (severityOf(rule.id, rule.severity, profile, context.channel) === 'off') continue;
    for (const found of rule.check(draft)) signed.push({ id: rule.id, severity: rule.severity, found });
    yield;
  }
  const all = signed.flatMap(({ id, severity: own, found }): readonly Finding[] => {
    const severity = severityOf(id, own, profile, context.channel);
    if (severity === 'off') return [];
    const clause = profile.standards?.[id];
    return [
      {
        ...found,
        rule: id,
        severity: found.severity ? milder(severity, found.severity) : severity,
        ...(clause !== undefined && { clause }),
      },
    ];
  });
  const kept = kinder(graver(settle(all), draft.paragraphs), draft.paragraphs);
  const staying = new Set(kept);
  return { found: doubted(kept, draft.paragraphs), covered: all.filter((each) => !staying.has(each)) };
}
