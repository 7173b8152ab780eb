import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsIn } from '.';

test.each([
  ['заказ № 48213', ['order 48213']],
  ['заказа 48502 нет', ['order 48502']],
  ['взяли семь тысяч рублей, a thousand and fifty pounds', ['amount 7000.00 RUB', 'amount 1050.00 GBP']],
  ['не больше двухсот сорока евро', ['amount 240.00 EUR']],
  ['сдала шестого числа, с двадцать пятого декабря', ['date 2024-03-06', 'date --12-25']],
  ['the twenty-first of May, the second of two', ['date --05-21']],
  ['двадцать восьмого ёлка опять в пути, на двадцатом этаже', ['date 2024-03-28']],
  ['с двенадцатого этажа, из двадцать второго дома', []],
  ['send him tmrw', ['date 2024-03-02']],
  ['три года назад, на майские, back in august', ['date 2021-03-02', 'date на майские', 'date --08']],
  ['стою под дверью, жду на кухне, привезите заказ', []],
  ['Купил дверь, вернуть можно?', ['product дверь']],
  ['У нас лицензия на «Классный Журнал 3.1»', ['product Классный Журнал 3.1']],
  ['в группе «Юниор 3» холодно', []],
  ['I switched from Unlimited Lite to Unlimited Max', ['product Unlimited Lite', 'product Unlimited Max']],
  ['We moved from Leeds to London', []],
  ['the Brompton you serviced, my Uncle Bob', ['product Brompton']],
  ['«Эликвис» 5 мг закончился', ['product Эликвис']],
  ['книгу по билету 20457', ['contract 20457']],
  ['лс 440128, дог. № 88/2-К', ['contract 440128', 'contract 88/2-К']],
  ['студенческий билет 21-0458, пропуск № 3381', ['contract 21-0458', 'contract 3381']],
  ['полис ОМС 7751 8308 9000 1234', ['contract 7751 8308 9000 1234']],
  ['a/c 5520178, tenancy ref TN-4471', ['contract 5520178', 'contract TN-4471']],
  ['двигатель 150 л.с. 2019 года', []],
  ['отключите пакет Спорт', ['product Спорт']],
  ['why pay for Sport Extra', ['product Sport Extra']],
  ['he asked, "Any questions?" and left', []],
  ['на странице «Оплата» опечатка', []],
  ['под номером 2024/118-ОУ заключён договор', ['contract 2024/118-ОУ']],
  ['по счёту 77120045 нет платежа', ['contract 77120045']],
  ['half a tablet of Apoquel, won’t sync on my Pixel.', ['product Apoquel', 'product Pixel']],
  ['Нужен рецепт на «Эликвис»', ['product Эликвис']],
  ['Велосипед Stels Navigator доехал целым, доставка за шесть дней', ['product Stels Navigator']],
  ['скорость вместо обещанных двухсот', []],
  ['водитель вернул мне забытый рюкзак', ['product рюкзак']],
  ['order #A-1042', ['order A-1042']],
  ['перепутали лицевые счета 4402 и 4420', ['contract 4402', 'contract 4420']],
  ['orders A-118, A-119 and five more', ['order A-118', 'order A-119']],
  ['заявление на вычет, номер 2024-77-01193', ['request 2024-77-01193']],
  ['не хватает по поставке WB-GI-902114', ['order WB-GI-902114']],
  ['привезли пятого, вернёмся седьмого.', ['date 2024-03-05', 'date 2024-03-07']],
  ['автобус маршрута 14, родила второго', []],
  ['10/10 for the cake, due on 10/10', ['date --10-10']],
  ['Вопрос #90412 открыт, room #4210', ['request 90412']],
  ['Citation PK0093381 is wrong', ['request PK0093381']],
  ['исправьте КПП в бланке, верный 770401001', []],
  ['сдал 2 февраля, 4-го забрал, живу на 5-го этажа', ['date --02-02', 'date 2024-03-04']],
  ['перенести на конец месяца', ['date на конец месяца']],
  ['долг 40 копеек, пеня 12 рублей 50 копеек', ['amount 0.40 RUB', 'amount 12.50 RUB']],
  ['договор 12-345/К', ['contract 12-345/К']],
  ['по договору номер 77', ['contract 77']],
  ['посылка RA123456789RU', ['tracking RA123456789RU']],
  ['обращение №5567', ['request 5567']],
  ['счёт-фактура № 12', ['invoice 12']],
  ['заказ на 1500 рублей', ['amount 1500.00 RUB']],
  ['заказ 15 марта', ['date --03-15']],
  ['12.03.2024 и 2024-03-13', ['date 2024-03-12', 'date 2024-03-13']],
  ['March 5, 2024', ['date 2024-03-05']],
  ['с 31.02.2024', []],
  ['версия 4.2 и пункт 10.1', []],
  ['1 500,50 руб., $49.99 и 2,5 тыс. руб.', ['amount 1500.50 RUB', 'amount 49.99 USD', 'amount 2500.00 RUB']],
  ['8 (912) 345-67-89, a@b.ru', ['phone +79123456789', 'email a@b.ru']],
  ['купил ноутбук Lenovo IdeaPad 3', ['product Lenovo IdeaPad 3']],
  ['подключили тариф «Дом 500»', ['product Дом 500']],
  ['вчера списали', ['date 2024-02-29']],
  ['заказ 2 штуки, заказ 2024 года', []],
  ['привезите до пятницы', ['date 2024-03-08']],
  ['мастер был в среду', ['date 2024-02-28']],
  ['I was there last Tuesday, ten days ago', ['date 2024-02-27', 'date 2024-02-20']],
  ['every Friday, по пятницам, Black Friday', []],
  ['Friday, 9 June', ['date --06-09']],
  ['anything on the 23rd?', ['date 2024-03-23']],
  ['at 11 p.m. we left', []],
  ['Карта клуба А-2290. Подтвердите', ['contract А-2290']],
  ['The contract is EW-91134', ['contract EW-91134']],
  ['На счёте 40817810500001234567', ['contract 40817810500001234567']],
  ['купили Makita DF333, бронь QX7LPM', ['product Makita DF333', 'order QX7LPM']],
  ['Показания: 00452 холодная', []],
  ['We booked the Romance Package', ['product Romance Package']],
  ['она ответила «Вопрос рассматривается»', []],
  ['заказала льняную скатерть', ['product льняную скатерть']],
  ['We hired the marquee and it leaked', ['product marquee']],
  ['I want to rent the carpet cleaner', ['product carpet cleaner']],
  ['Please repair my accordion', ['product accordion']],
  ['The oak bookcase, order HT-5521, came bare', ['product oak bookcase', 'order HT-5521']],
  ['Шлифовка полов, заказ К-7712, не закончена', ['product шлифовка полов', 'order К-7712']],
  ['Нужны огнетушители порошковые, двадцать штук', ['product огнетушители порошковые']],
  ['for our son, order DX-330198', ['order DX-330198']],
  ['Счёт 40702-810-5531', ['contract 40702-810-5531']],
  ['По заказу № 42100000', ['order 42100000']],
  ['По договору 2021/14-К за 2023/24 год', ['contract 2021/14-К']],
  ['Return for QK-44-918', ['order QK-44-918']],
  ['Street watch here, the Gazette rings me', []],
  ['покупали в марте, Марта Петровна', ['date --03']],
  ['акт за октябрь 2023 года', ['date 2023-10']],
  ['May I ask? We may march in mid-July', ['date --07']],
  ['live at 21 March Road, come at 2.15', []],
  ['I bought it in 2021, last month it broke', ['date 2021', 'date last month']],
  ['в этом году, осенью и на прошлой неделе', ['date на прошлой неделе']],
  ['через две недели, within 5 working days', ['date 2024-03-15']],
  ['сдох через неделю, this week, in the spring', []],
  ['Заплатила полторы тысячи за доставку, списали 890 вместо 300', ['amount 1500.00 RUB', 'amount 890.00 RUB', 'amount 300.00 RUB']],
  [
    'Аванс 30 тысяч внесла, ремонт 15 тр., матрас за 52 000 через полгода',
    ['amount 30000.00 RUB', 'amount 15000.00 RUB', 'product матрас', 'amount 52000.00 RUB'],
  ],
  ['90 тысяч подписчиков за деньги, холодная 318, свет 11 460, номер 5 200', []],
  ['rent 1.150 €, a couple hundred bucks, 190 zł', ['amount 1150.00 EUR', 'amount 200.00 USD', 'amount 190.00 PLN']],
  ['с карты *8812, account ends 4471, my card (21170004418)', ['contract 8812', 'contract 4471', 'contract 21170004418']],
  ['customer number is 850 114 2277, табельный 00841', ['contract 8501142277', 'contract 00841']],
  ['from Saturday 9th or Sunday the 17th', ['date 2024-03-09', 'date 2024-03-17']],
  ['где забрать зак 5520913', ['order 5520913']],
  ['box came broken. JD0146003920118842.', ['tracking JD0146003920118842']],
  ['Paid out in four days, my son is in Year 4', []],
  ['до конца месяца, до Нового года', ['date до конца месяца', 'date до нового года']],
  ['пособие пришло, 9 227 р. вместо 21 400.', ['amount 9227.00 RUB', 'amount 21400.00 RUB']],
  ['заплатили за пробег 45 000 км, на счётчике 12 345', []],
  ['лицевой 660 14 208, бронь ЖД 40 118 77', ['contract 66014208', 'order ЖД4011877']],
  ['the parcel you lost is PF 3301 7749', ['tracking PF 3301 7749']],
  ['взяли 4 500, билет за 7к', ['amount 4500.00 RUB', 'amount 7000.00 RUB']],
  ['Оплатил 3 500 человек, верните 2 билета', []],
  ['заказ 315. Заявка 1904, on #10552', ['order 315', 'request 1904', 'order 10552']],
  ['Job no. W-3390, meter reading: 24417', ['order W-3390']],
  ['£39.99 for Premium Sports, £25 for Thomas', ['amount 39.99 GBP', 'product Premium Sports', 'amount 25.00 GBP']],
  ['тариф с «Домашний» на «Максимум»', ['product Домашний', 'product Максимум']],
  ['после обновления «МояКасса 8», CloudNest пуст', ['product МояКасса 8', 'product CloudNest']],
  ['I write on LinkedIn, the WhatsApp chat', []],
  ['машина киа рио', ['product киа рио']],
  ['Ваш слесарь пришёл, потрогал батарею', []],
  ['hire the upstairs room', []],
  ['акт за первый квартал, сверка Q3', ['date за первый квартал', 'date q3']],
  ['а в приложении пусто, счёт Д-118802', ['contract Д-118802']],
  ['Оплатили счёт № 33, поручение ВВ-447190', ['invoice 33', 'order ВВ-447190']],
  ['mix-up with SO-55190, where is MW-118-30?', ['order SO-55190', 'order MW-118-30']],
  ["It's order WB 70118, policy KLM 4419 003, acc 55120034", ['order WB70118', 'contract KLM4419003', 'contract 55120034']],
  ['бронь Z4ПРТА, а машина К331ОР', ['order Z4ПРТА']],
  ['the hall is ours for the choir, ROOM-4470', ['order ROOM-4470']],
  ['Копим на учёбу по плану. Номер РД-30718, спасибо.', ['contract РД-30718']],
  ['Насос НГ-40 и масло для ТО-60', []],
  ['Пенсия не пришла. Номер дела 207-118340.', ['contract 207-118340']],
  ['send the invoice for 100-48823', ['order 100-48823']],
  ['Reference on the letter is CL/5590/W', ['contract CL/5590/W']],
  ['move it from wed to thu, точно 30го?', ['date 2024-03-06', 'date 2024-03-07', 'date 2024-03-30']],
  ["вы заморозили 230000, last month's statement", ['amount 230000.00 RUB']],
  ['Верните 2 490 р. за термопот Kitfort', ['amount 2490.00 RUB', 'product Kitfort']],
  ['Путёвка П-20931. Талон А-118', ['order П-20931', 'order А-118']],
  ['Читательский билет № ЧБ-1182, медкарта 77120', ['contract ЧБ-1182', 'contract 77120']],
  ['Дело № 2-1442/2024; consignment 4471-AB-2', ['request 2-1442/2024', 'tracking 4471-AB-2']],
  ['договор подряда ДП-12/24, meter 118822', ['contract ДП-12/24']],
  ['в пт придёт мастер, сегодня уже среда', ['date 2024-03-08', 'date 2024-03-01', 'date 2024-03-06']],
  ['on Weds he came, a fortnight ago, in July 2025', ['date 2024-02-28', 'date 2024-02-16', 'date 2025-07']],
  ['на той неделе, полгода назад', ['date 2024-02-23', 'date 2023-09-01']],
  ['20 quid, a tenner, two grand, AUD 50', ['amount 20.00 GBP', 'amount 10.00 GBP', 'amount 2000.00 GBP', 'amount 50.00 AUD']],
  ['12 т.р. и полмиллиона рублей, в одной рубашке', ['amount 12000.00 RUB', 'amount 500000.00 RUB']],
  ['Продавец, кабинет ИП-509331. Seller ID SEL-90412', ['contract ИП-509331', 'contract SEL-90412']],
  ['You cancelled my flight. Reference LM44TZ.', ['order LM44TZ']],
  ['reading for account 5500-7719-03 is 48127', ['contract 5500-7719-03']],
  ['i took the amoxicillin you gave me', ['product amoxicillin']],
])('%j', (text, expected) => {
  const found = factsIn(text, '2024-03-01');
  expect(found.map(({ kind, value }) => `${kind} ${value}`)).toEqual(expected);
  for (const { start, end, shown } of found) expect(text.slice(start, end)).toBe(shown);
});

describe('what is said in many ways', () => {
  const months = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
  const short = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }), way: fc.nat() });

  test('reads a day however it is written', () =>
    fc.assert(
      fc.property(day, ({ day: number, month, way }) => {
        const [ru = '', en = ''] = [months[month - 1], short[month - 1]];
        const ways = [
          `Приходил ${number} ${ru}, и всё.`,
          `Приходил ${number}-го ${ru} 2025 года, и всё.`,
          `Приходил ${two(number)}.${two(month)}.2025 и ушёл.`,
          `He came ${number} ${en} and left.`,
          `He came ${en} ${number}, 2025, and left.`,
          `He came 2025-${two(month)}-${two(number)} and left.`,
        ];
        const found = factsIn(ways[way % ways.length] ?? '', '2026-11-25').filter(({ kind }) => kind === 'date');
        expect(found.map(({ value }) => value.slice(-5))).toEqual([`${two(month)}-${two(number)}`]);
      }),
    ));

  test('reads a sum however it is written', () =>
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999_999 }), fc.nat(), (sum, way) => {
        const spaced = String(sum).replaceAll(/\B(?=(\d{3})+$)/gu, ' ');
        const comma = spaced.replaceAll(' ', ',');
        const ways = [
          [`Списали ${sum} руб., верните.`, 'RUB'],
          [`Списали ${spaced} ₽ за связь.`, 'RUB'],
          [`Списали ${spaced},00 рублей за связь.`, 'RUB'],
          [`You took £${comma} from me.`, 'GBP'],
          [`You took ${comma}.00 USD from me.`, 'USD'],
          [`You took €${sum} from me.`, 'EUR'],
        ] as const;
        const [text, code] = ways[way % ways.length] ?? ways[0];
        const found = factsIn(text, '2026-11-25').filter(({ kind }) => kind === 'amount');
        expect(found.map(({ value }) => value)).toEqual([`${sum}.00 ${code}`]);
      }),
    ));

  test('reads the kind of a number by its label', () =>
    fc.assert(
      fc.property(fc.integer({ min: 30_000, max: 99_999_999 }), fc.nat(), fc.constantFrom('', 'А-', 'WB-'), (number, way, letters) => {
        const ways = [
          ['По заказу №', 'order'],
          ['Бронь № ', 'order'],
          ['По договору № ', 'contract'],
          ['Обращение № ', 'request'],
          ['Order #', 'order'],
          ['Booking reference ', 'order'],
          ['Policy number ', 'contract'],
          ['Seller ID ', 'contract'],
          ['Ticket #', 'request'],
        ] as const;
        const [label, kind] = ways[way % ways.length] ?? ways[0];
        const found = factsIn(`${label}${letters}${number}. Please answer.`, '2026-11-25');
        expect(found.map((one) => `${one.kind} ${one.value}`)).toEqual([`${kind} ${letters}${number}`]);
      }),
    ));
});

test('a day that this month has not is of the next one that has it', () => {
  expect(factsIn("I'd like it ended on the 31st, please.", '2026-11-25').map(({ value }) => value)).toEqual(['2026-12-31']);
  expect(factsIn('заберу тридцать первого, не раньше', '2026-11-25').map(({ value }) => value)).toEqual(['2026-12-31']);
});
