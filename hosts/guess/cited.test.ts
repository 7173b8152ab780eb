import { expect, test } from 'vitest';
import { lastLetter } from '@/utils/ticket';
import { guessTicket } from './ticket';

const letter = 'Добрый день! Когда привезут мой заказ 7712? Безобразие, жду третью неделю!';

test.each(['> Без', '> Безобразие!', '> Безобразие! Где "мой" - заказ?', '> жду третью неделю\n\nПозвоним сегодня.'])(
  'the letter that is shown stays the letter while the draft cites of it: %j',
  (cited) => {
    document.body.innerHTML = `<h1>Заказ 7712</h1><p>От: Пётр Ильин &lt;ilin@mail.example&gt;</p><p>${letter}</p>
<form><textarea aria-label="Ответ" rows="8" cols="60"></textarea><button>Отправить</button></form>`;
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.value = `Пока извиняемся.\n\n${cited}`;
    expect(lastLetter(guessTicket(document))).toBe(letter);
  },
);
