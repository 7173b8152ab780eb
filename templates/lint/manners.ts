import { checkDraft, type Finding } from '@/utils/etiquette';
import type { Problem, Template } from '@/utils/library';
import type { Tree } from '../engine';
import { otherValues, renderWith, sampleValues } from './sample';
import type { Surroundings } from './surroundings';

/** Whether a finding is about words of the author: they stand in the body as they are, and the values have no part in it. */
const wordsOf = (text: string, { rule, start, end }: Finding): string => `${rule} ${text.slice(start, end)}`;

/**
 * The manners of a template: it is filled in with two sets of samples, and what is found in both, in words that stand in
 * the body itself, is the author's own. A template is a part of a letter, so what a letter lacks as a whole is not asked for.
 */
export function lintManners(template: Template, tree: Tree, around: Surroundings): readonly Pick<Problem, 'line' | 'message'>[] {
  const [first = [], second = []] = [sampleValues(template), otherValues(template)].map((data) => {
    const { text } = renderWith(data, template, tree, around);
    return checkDraft(text, { context: { channel: 'chat' } })
      .filter(({ severity, start, end }) => severity !== 'hint' && end > start)
      .map((finding) => ({ finding, words: wordsOf(text, finding), said: text.slice(finding.start, finding.end) }));
  });
  return first.flatMap(({ finding: { rule, message }, words, said }) => {
    const at = template.body.indexOf(said);
    if (at < 0 || !second.some((other) => other.words === words)) return [];
    const line = template.body.slice(0, at).split('\n').length;
    return [{ line, message: { ru: `${rule}: ${message.ru}`, en: `${rule}: ${message.en}` } }];
  });
}
