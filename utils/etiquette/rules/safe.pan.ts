import { luhn } from '../../text';
import { at, each, instead } from '../found';
import { defineRule } from '../rule';

const number = /(?<![A-Za-zА-Яа-яЁё\d#№-])(?:\d[ \u00a0-]?){12,18}\d(?![A-Za-zА-Яа-яЁё\d])/gu;
const others =
  /(?:заказ[a-zа-яё]*|отправлени[a-zа-яё]|трек[a-zа-яё]*(?:-номер[a-zа-яё]*)?|уин|уип|кбк|сч[её]т[a-zа-яё]*|квитанци[a-zа-яё]|полис[a-zа-яё]*|imei|iccid|штрих-?код[a-zа-яё]*|order|tracking|parcel|invoice|barcode|account)\s*[№#:]?\s*(?:номер\s*)?$/iu;

export default defineRule({
  id: 'safe.pan',
  severity: 'block',
  scope: 'paragraph',
  check: ({ text }) =>
    each(text, number, ([shown], start, end) => {
      const digits = shown.replaceAll(/\D/gu, '');
      if (!/^[2-6]/u.test(digits) || /^(\d)\1+$/u.test(digits) || !luhn(digits) || others.test(text.slice(Math.max(0, start - 30), start)))
        return undefined;
      const hidden = `•••• ${digits.slice(-4)}`;
      return at(start, end, 'Номер карты целиком', 'A full card number', instead(start, end, hidden));
    }),
  bad: [
    { text: 'Карта 4012 8888 8888 1881 разблокирована.' },
    { text: 'Деньги вернутся на 5105 1051 0510 5100.' },
    { text: 'Your card 4111 1111 1111 1111 is active.' },
  ],
  good: [
    { text: 'Карта •••• 1881 разблокирована.' },
    { text: 'Заказ 4111111111111111 отправлен.' },
    { text: 'Телефон 8 800 555-35-35, счёт 40817810099910004312.' },
  ],
});
