import { englishAddresses, russianAddresses } from '../addresses';
import { defineRecognizer } from '../recognizer';

export default defineRecognizer({
  type: 'ADDRESS',
  find: (reading) => [...russianAddresses(reading), ...englishAddresses(reading)],
  found: [
    [
      'Адрес: 630099, Новосибирская обл., г. Бердск, ул. Ленина, д. 5, корп. 2, кв. 17',
      '630099, Новосибирская обл., г. Бердск, ул. Ленина, д. 5, корп. 2, кв. 17',
    ],
    ['Живу в доме на ул. Мира 15-40, звоните', 'ул. Мира 15-40'],
    [
      'привезите на Ленинский проспект, 12к3, подъезд 2, этаж 5, домофон 45К1234.',
      'Ленинский проспект, 12к3, подъезд 2, этаж 5, домофон 45К1234',
    ],
    ['адрес доставки г саратов ул 8 марта д 5 кв 12 спасибо', 'г саратов ул 8 марта д 5 кв 12'],
    ['Адрес: Пермь, Советская 32-98. Жду', 'Пермь, Советская 32-98'],
    ['дер. Малые Вязёмы, д. 7', 'дер. Малые Вязёмы, д. 7'],
    ['Ship it to 221B Baker Street, London NW1 6XE, please', '221B Baker Street, London NW1 6XE'],
    ['I live at 34 Main Ave, Apt 2, Boston, MA 02108.', '34 Main Ave, Apt 2, Boston, MA 02108'],
  ],
  ignored: [
    'Магазин на улице Ленина закрыт',
    'г. Москва, заказ 15',
    'дом 5 лет стоит',
    'на проспекте 2 часа стояли',
    'Проспект Мира 2 года назад перекрыли',
    'дождался 3 курьера за 2 дня',
    'It took 5 more business days on the way',
    'I have 2 close friends',
    'Пункт выдачи, Казань',
  ],
});
