import type { Span } from '../../text';
import { besideNames, spaced } from '../births/beside-names';
import { bareDates, type Dated, monthsIn, writtenDates } from '../births/dates';
import { listed } from '../births/listed';
import { saidDates } from '../births/said-dates';
import { isPatronymic } from '../names';
import { around, nearest, type Reading, spokenOf } from '../reading';
import { type Candidate, defineRecognizer } from '../recognizer';

/** «…, b. 11 Nov 1931», «(род. 1.02.1950)». */
const prefix = /(?:^|[\n,;:(—–-][ ]?)(?:b|род|рожд|р)\.[ ]?$/u;
const suffix = /^[ ,]{0,2}(?:г\.?[ ]?р\.?(?![a-zà-ɏа-ӿ])|года?[ ]рожд|г\.?[ ]рожд|рожд|born)/;
const clause =
  /(?:date of birth|birth ?date|birthday|дата рождения|дату рождения|день рождения)[,( —-][^.!?\n\d]{4,80}[,) —-][ ]?(?:is|was|it's|это|вот|такая|:|—)[ ]?$|(?:date of birth|birth ?date|birthday|дата рождения|дату рождения|день рождения)[^\d\n]{0,40}[.,;!—–-] (?:it should be|it should read|it is really|it's really|the right one is|правильно|верно|должно быть|надо)[ :—-]{0,3}$/u;
const births = /(?:^|[^a-zа-я])(?:born|birth|d\.?o\.?b|рожден|рожд|родил)[^.!?\n]*$/u;
/** Right after a question: «What's your date of birth? — 9th July 2001»; in a talk, after what another asked to be told: «Назовите дату рождения.⏎Клиент: …». */
const answering = /(?:\?[»"”]?[ \n]+(?:[—–-] ?)?|[.?!:…][»"”]?\n+\p{L}[\p{L} ]{1,24}:[ ]?)$/u;
/** Dates of other matters that stand by. */
const others = ['ORDER', 'RECEIPT', 'TRACK', 'CONTRACT', 'TICKET'];

/** «Тагир Фархутдинов, 21/05/88, полис …»: a date between a name and a document of a person. */
function personal(reading: Reading, { start, end }: Span): boolean {
  const before = reading.text.slice(Math.max(0, start - 60), start);
  // «Тургунбаев Элдияр меня зовут, 1.1.2003»: said to be a name.
  if (/(?:меня|ее|его) зовут,? ?$/u.test(before.toLowerCase()) && /[A-ZÀ-ÞĀ-ŽЀ-Я]/u.test(before)) return true;
  if (!/(?:^|[^A-Za-zÀ-ӿḀ-ỿ])[A-ZÀ-ÞĀ-ŽЀ-Я][A-Za-zÀ-ӿḀ-ỿ-]+(?: [A-ZÀ-ÞĀ-ŽЀ-Я][A-Za-zÀ-ӿḀ-ỿ.-]*){1,3}[,;(]? ?$/u.test(before)) return false;
  // With a patronymic it is a person beyond doubt: «Дорофеев Ян Янович, 1986-02-11».
  const words = before.match(/[A-Za-zÀ-ӿḀ-ỿ-]+/gu) ?? [];
  const certain = isPatronymic(words.at(-1)?.toLowerCase() ?? '');
  const year = Number(/\d{4}/.exec(reading.text.slice(start, end))?.[0] ?? 1900);
  const next = around(reading, { start, end }).find(({ before: stands }) => !stands);
  return (
    year < 2020 &&
    (certain || (next !== undefined && ['OMS', 'SNILS', 'PASSPORT', 'BIRTH_CERT', 'INN'].includes(next.kind))) &&
    nearest(around(reading, { start, end }), others, 5) === undefined
  );
}

/** «дата рождения 12.03.1980, а надо 21.03.1980», «born 12/03/1980, not 21/03/1980»: the right date beside the wrong one. */
const instead =
  /(?:^|[^A-Za-zÀ-ӿḀ-ỿ])(?:а|а не|не|на|надо|нужно|правильно|верно|верная|правильная|вместо|мой|моя|мое|мне|наш|not|but|and not|to|should be|should read|is really|actually|really|instead of|mine|mine is|rather than|it's|correct is|correct one is)[ ]?[:—-]?[ ]?["«]?$/u;

/** A day of before it, in a text of births, is a birth and not of something that goes on. */
const bornBefore = 2010;

function corrected(reading: Reading, dates: readonly Dated[], found: readonly Candidate[]): readonly Candidate[] {
  const known = new Map(found.map((one) => [one.start, one]));
  let last: Candidate | undefined;
  return dates.flatMap(({ start: index, text }) => {
    const before = last;
    const own = known.get(index);
    const span = { start: index, end: index + text.replace(/[ ](?:года|г\.р)$/u, '').length };
    const fits =
      own === undefined &&
      before !== undefined &&
      index - before.end < 50 &&
      !reading.text.slice(before.end, index).includes('\n') &&
      instead.test(reading.lower.slice(Math.max(before.end, index - 24), index));
    // «В бланке Рябова Т. К., 14.06.1979, а я … 1997 года! 06.04.1997»: another long past in the same line.
    const year = Number(/\d{4}$/.exec(text)?.[0] ?? 3000);
    const second =
      own === undefined &&
      before !== undefined &&
      year < bornBefore &&
      index - before.end < 120 &&
      /^\d\d\.\d\d\.\d{4}$/.test(text) &&
      !reading.text.slice(before.end, index).includes('\n') &&
      nearest(around(reading, span), others, 6) === undefined &&
      !/(?:выдан|договор|от|с|по|до|к|умер(?:ла)?)[ ]$/u.test(reading.lower.slice(Math.max(0, index - 10), index));
    last = own ?? (fits || second ? { ...span, score: 0.8, evidence: 'context', because: before.because } : undefined);
    return (fits || second) && last !== undefined ? [last] : [];
  });
}

export default defineRecognizer({
  type: 'DOB',
  cues: [
    'рождени*',
    'рождень*',
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
    'bday',
    'b-day',
    'rodils*',
    'rodilas*',
    'data rozhdeniya',
    'né le',
    'née le',
    'geboren',
    'nacido',
    'nacida',
    'nato il',
    'nata il',
    'д/р',
    'день рождения',
    'днем рождения',
  ],
  find(reading) {
    // What is a date only by its word is looked for where the word is.
    const spoken = reading.cues.some(({ kind }) => kind === 'DOB');
    const months = monthsIn(reading.lower);
    const said = spoken ? saidDates(months) : [];
    const bared = (spoken ? bareDates(reading.lower, months) : []).flatMap(({ start, end }) => {
      const own = nearest(around(reading, { start, end }), ['DOB'], 3);
      return own?.before === true ? [{ start, end, score: 0.85, evidence: 'context' as const, because: own.text }] : [];
    });
    const written = writtenDates(reading.lower, months);
    const rows = listed(reading, written);
    const lines = [...reading.lower.matchAll(spaced)].map(({ index: start, 0: text }): Dated => ({
      start,
      end: start + text.length,
      text,
    }));
    const named = besideNames(reading, [...written, ...lines]);
    const found = [...written, ...said, ...lines.filter(({ start }) => named.has(start))].flatMap((one) => {
      const value = one.text.replace(/[ ](?:года|г\.р)$/u, '');
      const span = { start: one.start, end: one.start + value.length };
      const after = suffix.test(reading.lower.slice(span.end, span.end + 20)) || one.text.endsWith(' г.р');
      // «…, умер 18.05.2025»
      if (
        /(?:умер(?:ла)?|скончал[а-я]+|погиб(?:ла)?|died|passed away|deceased)(?: on)?[ ]?$/u.test(
          reading.lower.slice(Math.max(0, span.start - 16), span.start),
        )
      )
        return [];
      const near = around(reading, span);
      const own = nearest(near, ['DOB'], 6);
      const rival = own === undefined ? undefined : nearest(near, others, own.distance - 0.5);
      if (own === undefined && !after && personal(reading, span))
        return [{ ...span, score: 0.7, evidence: 'context' as const, because: 'ФИО' }];
      // «the date of birth on the account? — It's the fourteenth of June, nineteen eighty-two»: read out in answer.
      const answers = said.includes(one) || answering.test(reading.lower.slice(Math.max(0, span.start - 32), span.start));
      if (own === undefined && !after && answers && spokenOf(reading, span.start, ['DOB']))
        return [{ ...span, score: 0.8, evidence: 'context' as const, because: 'DOB' }];
      // «born on the feast of Saint Brigid, 1 February 1938»: a year long past where a birth is spoken of before.
      const year = Number(/(?:19|20)\d\d/.exec(value)?.[0] ?? 3000);
      const short = /^\d{1,2}[-/.][a-zа-я]{3}/u.test(value) && spokenOf(reading, span.start, ['DOB']);
      if (own === undefined && short) return [{ ...span, score: 0.75, evidence: 'context' as const, because: 'DOB' }];
      if (own === undefined && year < 2016 && births.test(reading.lower.slice(Math.max(0, span.start - 70), span.start)))
        return [{ ...span, score: 0.8, evidence: 'context' as const, because: 'DOB' }];
      // «Her date of birth, if you need it to match the record, is 3 April 1988».
      if (own === undefined && clause.test(reading.lower.slice(Math.max(0, span.start - 100), span.start)))
        return [{ ...span, score: 0.85, evidence: 'context' as const, because: 'DOB' }];
      const marked = prefix.test(reading.lower.slice(Math.max(0, span.start - 8), span.start));
      if (own === undefined && (marked || rows.has(span.start) || named.has(span.start)))
        return [{ ...span, score: 0.75, evidence: 'context' as const, because: 'ФИО' }];
      if (!after && (own === undefined || (!own.before && own.distance > 3) || rival !== undefined)) return [];
      return [{ ...span, score: 0.95, evidence: 'context' as const, because: own?.text ?? 'г. р.' }];
    });
    return [...found, ...bared, ...corrected(reading, written, found)];
  },
  found: [
    ['Оператор: Назовите, пожалуйста, дату рождения.\nКлиент: 17.02.1990\nОператор: И полностью ФИО?', '17.02.1990'],
    ['Тагир Фархутдинов, 21/05/88, полис омс номер', '21/05/88'],
    ['Дата рождения: 28 декабря 1984 года', '28 декабря 1984'],
    ['Я родилась 14.03.1955, паспорт', '14.03.1955'],
    ['В бланке Рябова Т. К., 14.06.1979, а я 1997 года! 06.04.1997. Чей ферритин', '14.06.1979', '06.04.1997'],
    ['Иванов, 24/04/2000 г.р.', '24/04/2000'],
    ['My date of birth is August 21, 2003.', 'August 21, 2003'],
    [
      'Список:\n1. Щукин Т. Д., 11.02.2006\n2. Эйвазова Лейла Ровшан кызы, 30.07.2005\n3. Дё Артур, 04.04.2004',
      '11.02.2006',
      '30.07.2005',
      '04.04.2004',
    ],
    ['Passengers: 1) John Smith, 03/04/1987; 2) Mary Ann Smith, 12/11/1990.', '03/04/1987', '12/11/1990'],
    ['на двоих: Белых Олег 12.05.1980, Белых Анна 03.11.1982, прошу', '12.05.1980', '03.11.1982'],
    ['sometimes spelled Alexander Wisniewski, b. 11 Nov 1931, still', '11 Nov 1931'],
    ['Ким А. П. (род. 01.02.1950)', '01.02.1950'],
    ['Я, Ткачук Пётр Данилович, 30.01.1996, утратил билет', '30.01.1996'],
    ['Пациент: Штейн Л. Б., 07/10/1968, наблюдался', '07/10/1968'],
    ['Ерёменко Злата Романовна, ИНН 231084815300, 6 мая 1991, работала', '6 мая 1991'],
    ['Записать ребёнка к лору: Сафина Амелия, 11.03.2020, полис', '11.03.2020'],
    ['данные арендатора: Томас Мюллер, гражданин ФРГ, 1983-04-12, адрес', '1983-04-12'],
    ['He was born 07-Apr-59 and', '07-Apr-59'],
    ["DOB: 7 Apr '59", "7 Apr '59"],
    ['др 29 02 1992, город батайск', '29 02 1992'],
    ['день рожденья у меня 07 11 85, скидку', '07 11 85'],
    ['when were you born? — 12 June 77, in Leeds', '12 June 77'],
    ['DOB is May 4, 82 as on the card', 'May 4, 82'],
    ['родилась 7 мая 82, паспорт', '7 мая 82'],
    ['Дата рождения? — Третье июня восемьдесят девятого.', 'Третье июня восемьдесят девятого'],
    ['Your date of birth please? Fifteenth of August, seventy-one.', 'Fifteenth of August, seventy-one'],
    ['дата рождения 12.03.1980, а надо 21.03.1980', '12.03.1980', '21.03.1980'],
    ['born 12/03/1980, should be 21/03/1980 please', '12/03/1980', '21/03/1980'],
    ['Спутали с однофамильцем: тот 17.06.1985, мой 17.06.1958! Инн', '17.06.1985', '17.06.1958'],
    ['дата рождения 29021992', '29021992'],
    ['Date of birth the fourth of May nineteen eighty-two. Postcode?', 'fourth of May nineteen eighty-two'],
    ['She was born on June the twenty-first, two thousand and one', 'June the twenty-first, two thousand and one'],
    ['— Когда вы родились? — Двадцать шестого января семьдесят восьмого. — Что', 'Двадцать шестого января семьдесят восьмого'],
    ['дата рождения пятое не помню, нет, 5 марта тысяча девятьсот девяностого', '5 марта тысяча девятьсот девяностого'],
    ['DOB 1990-05-17', '1990-05-17'],
    ["— And what's your date of birth?\n— 3rd May 1996.\n— Thanks", '3rd May 1996'],
    ['Дата рождения у вас какая?\n— 17 апреля 1972.', '17 апреля 1972'],
    ['Тургунбаев Элдияр меня зовут, 1.1.2003. Медкнижка есть', '1.1.2003'],
    ['я 1985-05-01 года рождения', '1985-05-01'],
    ['the letter shows the wrong birthday. It should be 4 August 1951.', '4 August 1951'],
  ],
  ignored: [
    'Заказ от 18.08.2024',
    'Договор от 15.06.2023',
    'доставка 5 мая 2024',
    'Книгу «Анна Каренина» купил у Ивана Петрова, 12.03.2019, и доволен',
    'Встречи:\n1. Иванов Пётр, 11.02.2026\n2. Петров Иван, 12.02.2026',
    'Утвердил: Щукин Т. Д., 11.02.2006; Согласовал: Ким А. П., 12.02.2006',
    'Утвердил Щукин Т. Д., 11.02.2006',
    'перенесли с 12.03.2025, а надо 21.03.2025',
    'my birthday is May 4, at 10 we meet',
    'день рождения 7 мая в 18:30',
    'заказ 29 02 1992 и счёт 29021992',
    'двадцать шестого января две тысячи двадцать шестого привезут',
    'обновили 01.02.2023',
    'договор от 12.05.2003, паспорт выдан 14.06.2001',
    'Когда приедет мастер? — 17 апреля 2026',
    'родился план доставки. Чек от 01.02.2023',
  ],
});
