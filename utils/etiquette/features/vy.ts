import type { Draft } from '../draft/draft';
import { isMasked, perParagraph } from '../draft/paragraph';
import type { Span } from '../../text';
import { isSentenceStart } from './place';

export interface Vy extends Span {
  readonly upper: boolean;
  readonly word: string;
}

const forms = new Set('вы вас вам вами ваш ваша ваше ваши вашего вашей вашему вашем вашим ваших вашими вашу вашею'.split(' '));

const inParagraph = perParagraph((paragraph) =>
  paragraph.tokens.flatMap(({ norm, start, end }): Vy[] => {
    if (!forms.has(norm) || isMasked(paragraph, start, end)) return [];
    const word = paragraph.text.slice(start, end);
    if (isSentenceStart(paragraph.text, start) || (word.length > 1 && word === word.toUpperCase())) return [];
    return [{ start, end, word, upper: word.charAt(0) === 'В' }];
  }),
);

/** «Вы» and «ваш» in all their forms where the capital is a choice: not at the beginning of a sentence, not in quotations. */
export const vyIn = ({ paragraphs }: Draft): readonly Vy[] =>
  paragraphs.flatMap(({ start: from, paragraph }) =>
    inParagraph(paragraph).map((vy) => ({ ...vy, start: from + vy.start, end: from + vy.end })),
  );
