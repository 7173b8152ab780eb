import { type Edit, languageOf, sentences, type Span, tokens } from '../text';
import { defaultProfile } from '../standards';
import { readDraft } from './draft/draft';
import type { Finding } from './finding';
import { situationsFor } from './phrases';

/** A phrase that says the same in a better way, with the edits that put it in; its `{{…}}` are the operator's to fill in. */
export interface BetterWords {
  readonly phrase: string;
  readonly edits: readonly Edit[];
}

const most = 3;
const rootLength = 5;
const rootsOf = (text: string): ReadonlySet<string> =>
  new Set(
    tokens(text)
      .map(({ norm }) => norm.slice(0, rootLength))
      .filter((root) => root.length > 2),
  );

/** The sentence that a finding stands in; one that goes on over a line is not one. */
function sentenceAt(text: string, { start, end }: Span): Span | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(from).split('\n', 1)[0] ?? '';
  const found = sentences(line).find((each) => each.start + from <= start && end <= each.end + from);
  return found && { start: found.start + from, end: found.end + from };
}

/** Where a sentence that the reply lacks belongs: behind the greeting. */
function bodyStart(text: string): number {
  const { greeting } = readDraft(text, [], { channel: 'email' }, defaultProfile).form;
  const line = greeting === undefined ? '' : text.slice(greeting.start, greeting.end);
  const from = (greeting?.start ?? 0) + (sentences(line)[0]?.end ?? 0);
  return from + (/^[\s,!.]*/u.exec(text.slice(from))?.[0].length ?? 0);
}

/**
 * Phrases of the bank for what a rule has found: in place of the sentence, or behind the greeting where the finding is
 * about the whole reply. Those that share words with the sentence come first.
 */
export function betterWords(finding: Finding, text: string): readonly BetterWords[] {
  const situations = situationsFor(finding.rule);
  if (situations.length === 0) return [];
  const placed = finding.end > finding.start;
  const at = placed ? sentenceAt(text, finding) : { start: bodyStart(text), end: bodyStart(text) };
  if (at === undefined) return [];
  const sentence = text.slice(at.start, at.end);
  const lang = languageOf(placed ? sentence : text) === 'en' ? 'en' : 'ru';
  const roots = rootsOf(sentence);
  const shared = (phrase: string): number =>
    [...rootsOf(phrase.replaceAll(/\{\{[^{}]*\}\}/gu, ''))].filter((root) => roots.has(root)).length;
  return (
    situations
      .flatMap((situation) => situation[lang])
      // A phrase without an open place states facts of its own: it comes first only where the sentence speaks of them.
      .toSorted((a, b) => shared(b) - shared(a) || Number(b.includes('{{')) - Number(a.includes('{{')))
      .slice(0, most)
      .map((phrase) => ({ phrase, edits: [{ ...at, text: placed ? phrase : `${phrase} ` }] }))
  );
}
