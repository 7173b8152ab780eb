import { at } from '../found';
import { defineRule } from '../rule';

const longest = 32;

export default defineRule({
  id: 'struct.long-sentence',
  severity: 'hint',
  scope: 'paragraph',
  check: ({ text, tokens, sentences }) =>
    sentences.flatMap(({ start, end, first, last }) => {
      const said = text.slice(start, end);
      const words = tokens.slice(first, last).filter(({ kind }) => kind === 'word').length;
      const isList = (said.match(/;/gu)?.length ?? 0) >= 2 || said.includes('\n');
      return words > longest && !isList
        ? [at(start, end, `${words} слов в предложении: разбейте его`, `${words} words in a sentence: split it`)]
        : [];
    }),
  bad: [
    { text: `Если ${'очень '.repeat(34)}долго ждать, напишите.` },
    { text: `Проверьте ${'ещё раз '.repeat(18)}номер.` },
    { text: `Please ${'very '.repeat(34)}carefully check it.` },
  ],
  good: [
    { text: 'Проверьте номер.' },
    { text: 'Проверьте номер. '.repeat(20) },
    { text: `Нужны: ${'копия паспорта и справки; '.repeat(12)}заявление.` },
  ],
});
