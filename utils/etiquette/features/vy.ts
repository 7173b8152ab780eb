import type { Draft } from '../draft/draft';
import { isMasked } from '../draft/paragraph';
import type { Span } from '../../text';
import { isSentenceStart } from './place';

export interface Vy extends Span {
  readonly upper: boolean;
  readonly word: string;
}

const forms = /^(?:вы|вас|вам|вами|ваш|ваша|ваше|ваши|вашего|вашей|вашему|вашем|вашим|ваших|вашими|вашу|вашею)$/u;

/** «Вы» and «ваш» in all their forms where the capital is a choice: not at the beginning of a sentence, not in quotations. */
export function vyIn({ paragraphs, text }: Draft): readonly Vy[] {
  return paragraphs.flatMap(({ start: from, paragraph }) =>
    paragraph.tokens.flatMap((token) => {
      if (!forms.test(token.norm) || isMasked(paragraph, token.start, token.end)) return [];
      const start = from + token.start;
      const end = from + token.end;
      const word = text.slice(start, end);
      if (isSentenceStart(text, start) || (word.length > 1 && word === word.toUpperCase())) return [];
      return [{ start, end, word, upper: word.charAt(0) === 'В' }];
    }),
  );
}
