import { vyIn } from '../features/vy';
import { at, instead } from '../found';
import { defineRule } from '../rule';

/** «Благодарим Вас»: the formula shows which letter is meant. */
const formal = /(?:благодар|прос|сообща|информиру)[а-я]+ $/iu;

export default defineRule({
  id: 'addr.vy-mixed',
  severity: 'warn',
  langs: ['ru'],
  check: (draft) => {
    const all = vyIn(draft);
    const firstUpper = all.findIndex(({ upper }) => upper);
    if (draft.profile.vy !== 'consistent' || firstUpper < 0 || all.every(({ upper }) => upper)) return [];
    const capitals = all.filter((each) => each.upper);
    const lowerAfter = all.slice(firstUpper).filter((each) => !each.upper);
    // One capital among many small letters is the odd one, or one outside a formula; else those that come after the first capital.
    const odd =
      lowerAfter.length === 0 ||
      (capitals.length === 1 && all.length > 2 && (all.length > 3 || !formal.test(draft.text.slice(0, capitals[0]?.start))))
        ? capitals
        : lowerAfter;
    return odd.map(({ start, end, word, upper }) => {
      const other = upper ? word.toLowerCase() : `В${word.slice(1)}`;
      // The fix is sure only where it makes the letter of one kind.
      const settles = odd.length === 1 && all.every((each) => each.start === start || each.upper !== upper);
      return at(
        start,
        end,
        `То «Вы», то «вы»: здесь «${word}»`,
        `Both “Вы” and “вы”: here “${word}”`,
        settles ? instead(start, end, other) : undefined,
      );
    });
  },
  bad: [
    { text: 'Благодарим Вас за обращение, а если у вас останутся вопросы, пишите.' },
    { text: 'Вернули деньги на ваш счёт. Благодарим Вас за терпение.' },
    { text: 'Просим Вас прислать фото, чтобы мы вернули вам деньги.' },
  ],
  good: [
    { text: 'Вы пишете, что у вас нет связи.' },
    { text: 'Благодарим Вас за обращение и ждём Ваш ответ.' },
    { text: 'Вы написали: «Благодарю Вас». Рады, что вам помогли.' },
    { text: 'У вас два варианта:\n- Вы приезжаете сами,\n- мы привозим вам заказ.' },
  ],
});
