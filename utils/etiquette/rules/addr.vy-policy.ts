import { vyIn } from '../features/vy';
import { at, instead } from '../found';
import { defineRule } from '../rule';

const several = /(?:уважаемые|дорогие|коллеги|друзья)/iu;

export default defineRule({
  id: 'addr.vy-policy',
  severity: 'hint',
  langs: ['ru'],
  check: (draft) => {
    const toMany = several.test(draft.shadow.slice(draft.form.opening.start, draft.form.opening.end));
    const wanted = toMany ? 'lower' : draft.profile.vy;
    if (wanted === 'consistent') return [];
    return vyIn(draft)
      .filter(({ upper }) => upper === (wanted === 'lower'))
      .map(({ start, end, word, upper }) => {
        const right = upper ? word.toLowerCase() : `В${word.slice(1)}`;
        return at(start, end, `Здесь пишут «${right}»`, `“${right}” is the rule here`, instead(start, end, right));
      });
  },
  bad: [
    { text: 'Ждём Вас завтра.', profile: { vy: 'lower' } },
    { text: 'Ждём вас завтра.', profile: { vy: 'upper' } },
    { text: 'Уважаемые коллеги! Ждём Вас завтра.' },
  ],
  good: [
    { text: 'Ждём Вас завтра.' },
    { text: 'Ждём вас завтра.', profile: { vy: 'lower' } },
    { text: 'Вы пишете о задержке.', profile: { vy: 'lower' } },
  ],
});
