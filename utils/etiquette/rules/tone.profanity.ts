import { isMasked } from '../draft/paragraph';
import { rudeIn } from '../features/rude';
import { veiledIn } from '../features/veiled';
import { at } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'tone.profanity',
  severity: 'block',
  scope: 'paragraph',
  check: (paragraph) => [
    ...rudeIn(paragraph).map(({ start, end }) => {
      const shown = paragraph.text.slice(start, end);
      return at(start, end, `«${shown}» — грубость.`, `“${shown}” is rude.`);
    }),
    ...veiledIn(paragraph.text)
      .filter(({ start, end }) => !isMasked(paragraph, start, end, ['link', 'code', 'placeholder']))
      .map(({ start, end }) => {
        const shown = paragraph.text.slice(start, end);
        return at(start, end, `«${shown}» — брань с закрытыми буквами.`, `“${shown}” is swearing with letters hidden.`);
      }),
  ],
  bad: [
    { text: 'Какой-то олень на складе перепутал коробки.' },
    { text: 'Монтажники — рукожопы.' },
    { text: 'Some muppet in the warehouse swapped the boxes.' },
    { text: 'Your courier is a right swine.' },
    { text: 'Ни х*я там не сломано.' },
    { text: 'Бл@дь, опять сервер упал.' },
    { text: 'Вот же с у к а, опять сбой.' },
    { text: "There's f*** all wrong with it." },
    { text: 'Sh!t, the server is down again.' },
  ],
  good: [
    { text: 'Олень на упаковке — знак заповедника. Хутор Хуторской, 8. Арсен ждёт.' },
    { text: 'Arsenal Street, 5. The donkey ride is at noon; stir until the sauce is thick.' },
    { text: 'Понимаю ваше недоумение. Алкотестер показал ноль.' },
    { text: 'Наберите *100# и нажмите вызов.' },
    { text: 'Считаем так: a*b, где a — число гостей.' },
    { text: 'Пункт *Важно* читайте первым.' },
    { text: 'Напишите на s@shop.example.' },
    { text: 'Ф. И. О. укажите полностью.' },
    { text: 'The price is 5*3 = 15.' },
  ],
});
