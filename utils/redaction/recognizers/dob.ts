import type { Span } from '../../text';
import { isPatronymic } from '../names';
import { around, nearest, type Reading } from '../reading';
import { defineRecognizer } from '../recognizer';

const monthsRu =
  'янв(?:аря|арь)?|фев(?:раля|раль)?|мар(?:та|т)?|апр(?:еля|ель)?|ма[яй]|июн[яь]?|июл[яь]?|авг(?:уста|уст)?|сен(?:тября|тябрь)?|сент|окт(?:ября|ябрь)?|ноя(?:бря|брь)?|дек(?:абря|абрь)?';
const monthsEn =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const yearForm = '(?:19[1-9]\\d|20[0-2]\\d)';
const date = new RegExp(
  `(?<![a-zà-ɏа-ӿ\\d./-])(?:(?:0?[1-9]|[12]\\d|3[01])[ ]?[./-][ ]?(?:0?[1-9]|1[0-2])[ ]?[./-][ ]?(?:${yearForm}|\\d{2})|(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01])/${yearForm}|${yearForm}[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\\d|3[01])|(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|-?го)?[ ](?:of[ ])?(?:${monthsRu}|${monthsEn})\\.?,?[ ]${yearForm}(?:[ ](?:года|г\\.р))?|(?:${monthsEn})\\.?[ ](?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,?[ ]${yearForm})(?![a-zà-ɏа-ӿ\\d]|[./-]\\d)`,
  'gu',
);
const suffix = /^[ ,]{0,2}(?:г\.?[ ]?р\.?(?![a-zà-ɏа-ӿ])|года?[ ]рожд|г\.?[ ]рожд|рожд|born)/iu;
/** Dates of other matters that stand by. */
const others = ['ORDER', 'RECEIPT', 'TRACK', 'CONTRACT', 'TICKET'];

/** «Тагир Фархутдинов, 21/05/88, полис …»: a date between a name and a document of a person. */
function personal(reading: Reading, { start, end }: Span): boolean {
  const before = reading.text.slice(Math.max(0, start - 60), start);
  // «Тургунбаев Элдияр меня зовут, 1.1.2003»: said to be a name.
  if (/(?:меня|ее|его) зовут,? ?$/u.test(before.toLowerCase()) && /\p{Lu}/u.test(before)) return true;
  if (!/(?:^|[^\p{L}])\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}.-]*){1,3}[,;(]? ?$/u.test(before)) return false;
  // With a patronymic it is a person beyond doubt: «Дорофеев Ян Янович, 1986-02-11».
  const words = before.match(/[\p{L}-]+/gu) ?? [];
  const certain = isPatronymic(words.at(-1)?.toLowerCase() ?? '');
  const year = Number(/\d{4}/.exec(reading.text.slice(start, end))?.[0] ?? 1900);
  const next = around(reading, { start, end }).find(({ before: stands }) => !stands);
  return (
    year < 2020 &&
    (certain || (next !== undefined && ['OMS', 'SNILS', 'PASSPORT', 'BIRTH_CERT', 'INN'].includes(next.kind))) &&
    nearest(around(reading, { start, end }), others, 5) === undefined
  );
}

export default defineRecognizer({
  type: 'DOB',
  cues: [
    'рождени*',
    'дата рождения',
    'даты рождения',
    'родил*',
    'рожден*',
    'd.o.b',
    'однофамил*',
    'тезк*',
    'рожд',
    'д.р',
    'др',
    'д р',
    'г.р',
    'гр',
    'г р',
    'года рождения',
    'born',
    'dob',
    'date of birth',
    'birth',
    'birthday',
    'birthdate',
    'д/р',
    'день рождения',
    'днем рождения',
  ],
  find(reading) {
    return [...reading.lower.matchAll(date)].flatMap((match) => {
      const value = match[0].replace(/[ ](?:года|г\.р)$/u, '');
      const span = { start: match.index, end: match.index + value.length };
      const after = suffix.test(reading.text.slice(span.end, span.end + 20)) || match[0].endsWith(' г.р');
      const near = around(reading, span);
      const own = nearest(near, ['DOB'], 6);
      const rival = own === undefined ? undefined : nearest(near, others, own.distance - 0.5);
      if (own === undefined && !after && personal(reading, span))
        return [{ ...span, score: 0.7, evidence: 'context' as const, because: 'ФИО' }];
      if (!after && (own === undefined || (!own.before && own.distance > 3) || rival !== undefined)) return [];
      return [{ ...span, score: 0.95, evidence: 'context' as const, because: own?.text ?? 'г. р.' }];
    });
  },
  found: [
    ['Тагир Фархутдинов, 21/05/88, полис омс номер', '21/05/88'],
    ['Дата рождения: 28 декабря 1984 года', '28 декабря 1984'],
    ['Я родилась 14.03.1955, паспорт', '14.03.1955'],
    ['Иванов, 24/04/2000 г.р.', '24/04/2000'],
    ['My date of birth is August 21, 2003.', 'August 21, 2003'],
    ['DOB 1990-05-17', '1990-05-17'],
    ['Тургунбаев Элдияр меня зовут, 1.1.2003. Медкнижка есть', '1.1.2003'],
    ['я 1985-05-01 года рождения', '1985-05-01'],
  ],
  ignored: [
    'Заказ от 18.08.2024',
    'Договор от 15.06.2023',
    'доставка 5 мая 2024',
    'обновили 01.02.2023',
    'родился план доставки. Чек от 01.02.2023',
  ],
});
