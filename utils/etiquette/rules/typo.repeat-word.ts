import { isMasked } from '../draft/paragraph';
import { at, without } from '../found';
import { defineRule } from '../rule';

const twice = new Set('да нет ну очень еле чуть вот так то давно много долго никогда ха хи that had bye no very so knock'.split(' '));

export default defineRule({
  id: 'typo.repeat-word',
  severity: 'warn',
  scope: 'paragraph',
  check: (paragraph) =>
    paragraph.tokens.flatMap((token, place) => {
      const before = paragraph.tokens[place - 1];
      if (!before || token.kind !== 'word' || token.norm !== before.norm || twice.has(token.norm) || /\d/u.test(token.norm)) return [];
      if (!/^[ \u00a0]$/u.test(paragraph.text.slice(before.end, token.start))) return [];
      const first = paragraph.text.charAt(token.start);
      if (first !== first.toLowerCase() || isMasked(paragraph, before.start, token.end)) return [];
      const shown = paragraph.text.slice(token.start, token.end);
      return [at(before.start, token.end, `«${shown}» написано дважды`, `“${shown}” is written twice`, without(before.end, token.end))];
    }),
  bad: [{ text: 'Проверить его его можно в приложении.' }, { text: 'Деньги в в пути.' }, { text: 'Here is the the manual.' }],
  good: [
    { text: 'Да да, всё верно.' },
    { text: 'Очень очень жаль.' },
    { text: 'Остров Бора Бора и Нью Йорк.' },
    { text: 'He said that that was fine.' },
  ],
});
