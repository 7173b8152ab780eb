import { expect, it } from 'vitest';
import { defaultProfile } from '../standards';
import { checklist } from './index';

const context = { channel: 'email', customerMessage: 'Курьер опоздал на три часа и нагрубил. Безобразие!' } as const;
const present = (text: string) =>
  checklist(text, context, defaultProfile)
    .filter((item) => item.present)
    .map(({ id }) => id);

it('tells what of the steps a reply has', () => {
  expect(present('Здравствуйте!\n\nЗаказ доставлен.')).toEqual([]);
  expect(
    present(
      'Здравствуйте!\n\nИзвините, что курьер опоздал и нагрубил. Мы вернули 300 ₽, о разборе напишу завтра до 12:00. Спасибо, что сообщили.',
    ),
  ).toEqual(['listen', 'empathise', 'apologise', 'solve', 'date', 'thank']);
});
it('is empty when nobody complains', () => {
  expect(checklist('Заказ в пути.', { channel: 'email', customerMessage: 'Где заказ?' }, defaultProfile)).toEqual([]);
});
