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
      // «за вас за вас»: two words at once.
      const pair = [3, 2, 1].map((back) => paragraph.tokens[place - back]);
      const [one, two, three] = pair;
      if (one && two && three && one.norm === three.norm && two.norm === token.norm && one.norm !== two.norm) {
        const said = paragraph.text.slice(one.start, token.end);
        if (
          /^[а-яёa-z]+(?: [а-яёa-z]+){3}$/iu.test(said) &&
          !isMasked(paragraph, one.start, token.end) &&
          !/^(?:шаг|раз|день|час|step|day|side|one|back)/iu.test(said)
        )
          return [at(one.start, token.end, `«${said}»: написано дважды`, `“${said}” is written twice`, without(two.end, token.end))];
      }
      if (!before || token.kind !== 'word' || token.norm !== before.norm || twice.has(token.norm) || /\d/u.test(token.norm)) return [];
      if (!/^[ \u00a0]$/u.test(paragraph.text.slice(before.end, token.start))) return [];
      const first = paragraph.text.charAt(token.start);
      if (first !== first.toLowerCase() || isMasked(paragraph, before.start, token.end)) return [];
      const shown = paragraph.text.slice(token.start, token.end);
      return [at(before.start, token.end, `«${shown}» написано дважды`, `“${shown}” is written twice`, without(before.end, token.end))];
    }),
  bad: [
    { text: 'Я введу его за вас за вас.' },
    { text: 'Проверить его его можно в приложении.' },
    { text: 'Деньги в в пути.' },
    { text: 'Here is the the manual.' },
  ],
  good: [
    { text: 'Да да, всё верно.' },
    { text: 'Очень очень жаль.' },
    { text: 'Остров Бора Бора и Нью Йорк.' },
    { text: 'He said that that was fine.' },
  ],
});
