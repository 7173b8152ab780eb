import { britishAddresses, englishAddresses, europeanAddresses, longest, russianAddresses } from '../addresses';
import { defineRecognizer } from '../recognizer';

export default defineRecognizer({
  type: 'ADDRESS',
  find: (reading) =>
    longest([...russianAddresses(reading), ...englishAddresses(reading), ...britishAddresses(reading), ...europeanAddresses(reading)]),
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
    ['post them to Lindenallee 23, 50968 Köln, Germany and charge', 'Lindenallee 23, 50968 Köln, Germany'],
    ["She's at Calle Somera 14, 3º izda., 48005 Bilbao, and hears", 'Calle Somera 14, 3º izda., 48005 Bilbao'],
    ['privately, Prinsengracht 611-II, 1016 HT Amsterdam. He', 'Prinsengracht 611-II, 1016 HT Amsterdam'],
    ['to 14 rue de Rivoli, 75004 Paris please', '14 rue de Rivoli, 75004 Paris'],
    ['3 Back Lane, Clitheroe, Lancs, BB7 1AH, d.o.b.', '3 Back Lane, Clitheroe, Lancs, BB7 1AH'],
    ['Same place, 8 Acacia Rd, Rondebosch, Cape Town 7700.', '8 Acacia Rd, Rondebosch, Cape Town 7700'],
    ['Адрес: 628403, ХМАО, Сургут, пр. Комсомольский, 44/1, кв. 93.', '628403, ХМАО, Сургут, пр. Комсомольский, 44/1, кв. 93'],
    ['Поездка до Дубнинской, 12к1. В сумке', 'Дубнинской, 12к1'],
    ['везите в деревню Ключи, Заречная 3, там собака', 'деревню Ключи, Заречная 3'],
    ['Мы из дома 12 по ул. Грибоедова, кв. 3. Купили', 'дома 12 по ул. Грибоедова, кв. 3'],
    ['143900, г.о. Балашиха, ул. Свердлова, д. 2 «Б», кв. 6', '143900, г.о. Балашиха, ул. Свердлова, д. 2 «Б», кв. 6'],
    ['диктую: улица Речников, дом двадцать три, квартира сто пять. Плита', 'улица Речников, дом двадцать три, квартира сто пять'],
    ['Мурманск, ул. Софьи Перовской 11 — 40. Телефон', 'Мурманск, ул. Софьи Перовской 11 — 40'],
    ['Раменское, Красноармейская 4а, кв 17, второй подъезд?', 'Раменское, Красноармейская 4а, кв 17, второй подъезд'],
    ['уехали на дачу, снт ромашка-2, участок 118, дома', 'снт ромашка-2, участок 118'],
    ['Ship it to 221B Baker Street, London NW1 6XE, please', '221B Baker Street, London NW1 6XE'],
    ['I live at 34 Main Ave, Apt 2, Boston, MA 02108.', '34 Main Ave, Apt 2, Boston, MA 02108'],
  ],
  ignored: [
    'Магазин на улице Ленина закрыт',
    'до встречи в Сосновой, 12 мая, в 10/15',
    'Her Gesellschaft 5 and the Via app 3 times',
    'дома две собаки, улица одна',
    'Заказ в г. о. области, 15',
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
