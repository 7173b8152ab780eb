import { at, each, instead } from '../found';
import { defineRule } from '../rule';

const nouns: readonly (readonly [one: string, few: string, many: string, accusative?: string])[] = [
  ['день', 'дня', 'дней'],
  ['час', 'часа', 'часов'],
  ['минута', 'минуты', 'минут', 'минуту'],
  ['секунда', 'секунды', 'секунд', 'секунду'],
  ['неделя', 'недели', 'недель', 'неделю'],
  ['месяц', 'месяца', 'месяцев'],
  ['год', 'года', 'лет'],
  ['рубль', 'рубля', 'рублей'],
  ['копейка', 'копейки', 'копеек', 'копейку'],
  ['раз', 'раза', 'раз'],
  ['балл', 'балла', 'баллов'],
  ['бонус', 'бонуса', 'бонусов'],
  ['заказ', 'заказа', 'заказов'],
  ['товар', 'товара', 'товаров'],
  ['заявка', 'заявки', 'заявок', 'заявку'],
  ['посылка', 'посылки', 'посылок', 'посылку'],
  ['место', 'места', 'мест'],
  ['документ', 'документа', 'документов'],
  ['штука', 'штуки', 'штук', 'штуку'],
  ['процент', 'процента', 'процентов'],
  ['километр', 'километра', 'километров'],
  ['метр', 'метра', 'метров'],
  ['коробка', 'коробки', 'коробок', 'коробку'],
  ['цифра', 'цифры', 'цифр', 'цифру'],
  ['символ', 'символа', 'символов'],
  ['страница', 'страницы', 'страниц', 'страницу'],
  ['билет', 'билета', 'билетов'],
  ['платёж', 'платежа', 'платежей'],
  ['карта', 'карты', 'карт', 'карту'],
  ['гигабайт', 'гигабайта', 'гигабайт'],
  ['отзыв', 'отзыва', 'отзывов'],
  ['вопрос', 'вопроса', 'вопросов'],
  ['пункт', 'пункта', 'пунктов'],
  ['экземпляр', 'экземпляра', 'экземпляров'],
  ['этаж', 'этажа', 'этажей'],
  ['литр', 'литра', 'литров'],
  ['пассажир', 'пассажира', 'пассажиров'],
  ['гость', 'гостя', 'гостей'],
  ['ночь', 'ночи', 'ночей'],
  ['визит', 'визита', 'визитов'],
  ['приём', 'приёма', 'приёмов'],
  ['анализ', 'анализа', 'анализов'],
  ['сеанс', 'сеанса', 'сеансов'],
  ['занятие', 'занятия', 'занятий'],
  ['урок', 'урока', 'уроков'],
  ['домен', 'домена', 'доменов'],
  ['сайт', 'сайта', 'сайтов'],
  ['файл', 'файла', 'файлов'],
  ['комната', 'комнаты', 'комнат', 'комнату'],
  ['квартира', 'квартиры', 'квартир', 'квартиру'],
  ['киловатт', 'киловатта', 'киловатт'],
  ['кубометр', 'кубометра', 'кубометров'],
  ['чек', 'чека', 'чеков'],
  ['договор', 'договора', 'договоров'],
  ['полис', 'полиса', 'полисов'],
  ['звонок', 'звонка', 'звонков'],
  ['письмо', 'письма', 'писем'],
  ['сообщение', 'сообщения', 'сообщений'],
  ['попытка', 'попытки', 'попыток', 'попытку'],
  ['операция', 'операции', 'операций', 'операцию'],
  ['перевод', 'перевода', 'переводов'],
  ['поездка', 'поездки', 'поездок', 'поездку'],
  ['чемодан', 'чемодана', 'чемоданов'],
  ['доллар', 'доллара', 'долларов'],
  ['пакет', 'пакета', 'пакетов'],
  ['комплект', 'комплекта', 'комплектов'],
  ['упаковка', 'упаковки', 'упаковок', 'упаковку'],
  ['таблетка', 'таблетки', 'таблеток', 'таблетку'],
  ['сотрудник', 'сотрудника', 'сотрудников'],
  ['обращение', 'обращения', 'обращений'],
  ['устройство', 'устройства', 'устройств'],
  ['пользователь', 'пользователя', 'пользователей'],
  ['квартал', 'квартала', 'кварталов'],
  ['семестр', 'семестра', 'семестров'],
  ['сантиметр', 'сантиметра', 'сантиметров'],
];
const plain = (word: string): string => word.replaceAll('ё', 'е');
const byForm = new Map(nouns.flatMap((row) => row.filter((form) => form !== undefined).map((form) => [plain(form), row] as const)));
// The nouns are looked up, not listed in the expression: V8 would take long to compile all their forms.
const counted =
  /(?<![\d.,:/№–-])(\d{1,3}(?: \d{3})+|\d+) ((?:(?!кажд|весь|цел|перв|перед|след)[a-zа-яё]+(?:ый|ий|ая|ое|ых|их|ые|ие|ого|ой) )?)([а-яё]+)(?![a-zа-яё])/giu;
const genitive =
  /(?:^|[^a-zа-яё])(?:до|от|после|около|более|менее|больше|меньше|свыше|порядка|течение|продолжение|позднее|позже|ранее|раньше|из|без|для|с|со|кроме|вместо|ради|среди|минимум|максимум|старше|младше|моложе|дольше|длиннее|короче|выше|ниже|дешевле|дороже|чаще|реже|спустя|не хватает|нет|осталось не|срок[a-zа-яё]{0,3}|в пределах|хватит|достаточно|истечении|прошествии|окончании)\s+(?:[a-zа-яё]+(?:их|ых|его|ого|ие|ые|ущих|ей|ам|ям|ем)\s+|примерно\s+|почти\s+|уже\s+)*$/iu;

// The number is the name of the thing before it and counts nothing: «подъезд 2 этаж 5».
const label =
  /(?:^|[^\p{L}])(?:подъезд|дом|д\.|корпус|корп\.|строение|стр\.|секция|павильон|кабинет|каб\.|офис|окно|пункт\p{L}{0,2}|п\.|раздел\p{L}?|глав\p{L}|стать\p{L}|ст\.|линия|ряд|вагон|рейс|тариф|версия|шаг|вариант|квартал|кабинет|этаж|корпус|блок|зона|дом|договор[а-яё]*|счет[а-яё]*)\s+$/iu;
const isYear = (number: number, figure: string): boolean => /^\d{4}$/.test(figure) && number >= 1900 && number <= 2100;

function rightForm(number: number, [one, few, many]: readonly [string, string, string, string?]): string {
  const [tens, ones] = [number % 100, number % 10];
  if (tens >= 11 && tens <= 14) return many;
  return ones === 1 ? one : ones >= 2 && ones <= 4 ? few : many;
}

const many = (noun: string): string =>
  /[^aeiou]y$/iu.test(noun) ? `${noun.slice(0, -1)}ies` : noun + (/(?:s|x|ch|sh)$/iu.test(noun) ? 'es' : 's');

/** «В течение двух рабочих день»: no such form, whatever the number. */
const workDays = /(?<=(?<![a-zа-яё])(?:рабочих|календарных|банковских) )день(?![a-zа-яё])/giu;

/** «2 working day»: the noun ends the count, no other word follows that it could belong to. */
const alone =
  /(?<![a-z\d.,:$€£-])(?:[2-9]|[1-9]\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:(?:working|business|calendar|full|more|free|spare|extra|new|guest) )?(day|hour|week|month|minute|year|item|parcel|point|ticket|dollar|pound|euro|lesson|seat|voucher|bag|photo|page|session|room|key|pass|student|pupil|guest|customer|patient|passenger|member|tenant|adult|place|slot|step|letter|call|message|form|document|invoice|payment|instalment|mile|kilometre|metre|litre|inch|degree|bottle|box|tablet|dose|user|device|night|visit|appointment|stop|floor|tyre|meal|bed|player|visitor)(?=[.,;:!?)]|$|\n| (?:by|after|before|from|to|and|until|later|ago|in|on|at|for|is|are|was|were|will|shows?|if|or|of|with|per)(?![a-z]))/giu;

/** “The May 14 slot”, “a size 5 key”: the number is of the day or names the thing. */
const dated =
  /(?:size|number|no\.?|gauge|grade|class|type|model|zone|platform|gate) \||(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \|(?:slot|visit|appointment|session|lesson|meal|payment|invoice|letter|call|message|place)$/iu;

/** «1 hours». */
const oneOfMany =
  /(?<![\d.,:/$€£–-])(?:1|one) (hours|days|weeks|months|minutes|years|items|parcels|points|tickets|dollars|pounds|euros|lessons|seats|pages|rooms|keys)(?![a-z'])/giu;

export default defineRule({
  id: 'num.plural',
  severity: 'warn',
  scope: 'paragraph',
  check: ({ text, shadow, lang }) => [
    ...(lang === 'en'
      ? each(shadow, alone, ([found, noun = ''], start, end) =>
          dated.test(`${shadow.slice(Math.max(0, start - 10), start)}|${noun}`)
            ? undefined
            : at(
                start,
                end,
                `Нужно «${found.slice(0, -noun.length)}${many(noun)}»`,
                `It should be “${found.slice(0, -noun.length)}${many(noun)}”`,
                instead(end - noun.length, end, many(noun)),
              ),
        )
      : []),
    ...(lang === 'en'
      ? each(shadow, oneOfMany, ([found, noun = ''], start, end) =>
          at(
            start,
            end,
            `Нужно «${found.slice(0, -1)}»`,
            `It should be “${found.slice(0, -1)}”`,
            instead(end - noun.length, end, noun.slice(0, -1)),
          ),
        )
      : []),
    ...each(shadow, workDays, (_, start, end) => at(start, end, 'Нужно «дней»', 'It should be “дней”', instead(start, end, 'дней'))),
    ...each(shadow, counted, ([, figure = '', , word = ''], start, end) => {
      const row = byForm.get(word.toLowerCase());
      if (!row) return undefined;
      const number = Number(figure.replaceAll(' ', ''));
      const right = rightForm(number, row);
      if (row[0] === 'год' && isYear(number, figure)) return undefined;
      const accepted = number % 10 === 1 && number % 100 !== 11 ? [right, row[3], row[1]] : [right];
      const before = shadow.slice(Math.max(0, start - 40), start);
      if (label.test(before)) return undefined;
      if (accepted.some((form) => form !== undefined && plain(form) === word.toLowerCase())) return undefined;
      // After «до», «более», «в течение» the genitive is right: «до 2 дней»; one such form differs from the counted one.
      if (genitive.test(before) && word.toLowerCase() === plain(row[2])) return undefined;
      const fixed = `${text.slice(start, end - word.length)}${right}`;
      return at(start, end, `Нужно «${fixed}»`, `It should be “${fixed}”`, instead(start, end, fixed));
    }),
  ],
  bad: [
    { text: 'We have 9 student in the group.' },
    { text: 'The visit takes 1 hours at most.' },
    { text: 'I will correct it within 2 working day, by Friday.' },
    { text: 'Тренер позвонит в течение двух рабочих день.' },
    { text: 'From May 2 guest pass are included.' },
    { text: 'Заказ хранится 5 рабочих дня.' },
    { text: 'Продлим ещё на 2 дней.' },
    { text: 'С вас 21 рублей.' },
    { text: 'Осталось 3 заявок.' },
  ],
  good: [
    { text: 'The May 14 slot is cancelled.' },
    { text: 'The 30 day trial ends on Friday.' },
    { text: 'It takes 1 day, not 2.' },
    { text: 'Заказ хранится 5 рабочих дней, продлим ещё на 2 дня.' },
    { text: 'Срок — до 2 дней, в течение 3 рабочих дней и не более 4 часов.' },
    { text: 'Обращение от 3 июня 2026 года, дом 14 подъезд 2 этаж 5.' },
    { text: 'You will need a size 5 key for the cover.' },
    { text: 'Возраст от 21 года, 2,5 дня, 2–3 дня и за 1 минуту.' },
  ],
});
