import { placesOf } from '../features/count';
import { at } from '../found';
import { leaveOut } from '../lexicon/fix';
import type { Fix } from '../finding';
import { defineRule } from '../rule';

const regret =
  /(?<![a-zа-яё])(?:к (?:нашему |большому |моему )?(?:[a-zа-яё]+ )?сожалению|увы|с сожалением|с прискорбием|unfortunately|regrettably|sadly|alas|i'm afraid|i am afraid|we're afraid|much to (?:our|my) regret|with regret|we regret)(?![a-zа-яё])/giu;

export default defineRule({
  id: 'tone.regret-overuse',
  severity: 'warn',
  check: ({ paragraphs, text }) => {
    const all = placesOf(paragraphs, regret);
    return all.length < 2
      ? []
      : all.map(({ start, end }) => {
          const shown = text.slice(start, end);
          const edit = leaveOut(text, start, end);
          const fix: Fix | undefined = edit && { label: { ru: `Убрать «${shown}»`, en: `Leave out “${shown}”` }, edits: [edit] };
          return at(start, end, `«${shown}»: хватит одного на письмо`, `“${shown}”: one a letter is enough`, fix);
        });
  },
  bad: [
    { text: 'К сожалению, товар закончился. К сожалению, поставки не будет.' },
    { text: 'Увы, тариф закрыт. К сожалению, вернуть его нельзя.' },
    { text: 'Unfortunately, you missed it. Unfortunately, it is sold out.' },
  ],
  good: [
    { text: 'К сожалению, товар закончился.' },
    { text: 'К сожалению, товар закончился. Сожалеем, что так вышло.' },
    { text: 'Unfortunately, it is sold out.' },
  ],
});
