import { isMasked } from '../draft/paragraph';
import { veiledIn } from '../features/veiled';
import { at } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'tone.profanity',
  severity: 'block',
  scope: 'paragraph',
  check: (paragraph) =>
    veiledIn(paragraph.text)
      .filter(({ start, end }) => !isMasked(paragraph, start, end, ['link', 'code', 'placeholder']))
      .map(({ start, end }) => {
        const shown = paragraph.text.slice(start, end);
        return at(start, end, `«${shown}» — брань с закрытыми буквами.`, `“${shown}” is swearing with letters hidden.`);
      }),
  bad: [
    { text: 'Ни х*я там не сломано.' },
    { text: 'Бл@дь, опять сервер упал.' },
    { text: 'Вот же с у к а, опять сбой.' },
    { text: "There's f*** all wrong with it." },
    { text: 'Sh!t, the server is down again.' },
  ],
  good: [
    { text: 'Наберите *100# и нажмите вызов.' },
    { text: 'Считаем так: a*b, где a — число гостей.' },
    { text: 'Пункт *Важно* читайте первым.' },
    { text: 'Напишите на s@shop.example.' },
    { text: 'Ф. И. О. укажите полностью.' },
    { text: 'The price is 5*3 = 15.' },
  ],
});
