import { papersByForm } from '../papers';
import { around, claim, fromRuns, nearest } from '../reading';
import { defineRecognizer } from '../recognizer';

const foreigners = /(?<![A-Za-zÀ-ӿḀ-ỿ\d])[A-Z]{1,2} ?\d{6,8}(?![A-Za-zÀ-ӿḀ-ỿ\d])/gu;

/** Lists of passengers: «IVANOV IVAN MR 765520194». */
const passengers = ['пассажир*', 'passenger*', 'mr', 'mrs', 'mstr', 'traveller*', 'туристы', 'турист'];

/** “has the wrong passport. The correct one is 71 8820443”: put right in the sentence after. */
const putRight =
  /(?:passport|загран\p{L}*|паспорт\p{L}*)[^\n\d]{0,50}[.!?;,] ?(?:the )?(?:(?:correct|right)(?: one| number)?(?: is)?|it should be|правильн\p{L}{2,3}|верн\p{L}{2,3})(?: номер)?[ :—–-]{1,3}$/u;

/** «загранпаспорт серии 60 номер 0141588»: series and number with a word between. */
const parted =
  /загран\p{L}*[^.!?\n\d]{0,30}(?<!\d)(\d{2})[ ,;:]{1,3}(?:а |и )?(?:номер|№|number)[ :№—-]{1,4}(\d{3} ?\d{2} ?\d{2}|\d{7})(?!\d)/gu;

const shapes = /^(?:9|2-7)$/;

export default defineRecognizer({
  type: 'FOREIGN_PASSPORT',
  cues: [
    'загран*',
    'заграничн*',
    'загранпаспорт*',
    'заграничный паспорт',
    'заграничного паспорта',
    'загранник*',
    'zagran*',
    'foreign passport',
    'international passport',
    'passport number',
    'passport no',
    'passport',
    ...passengers,
  ],
  find(reading) {
    const numbers = fromRuns(reading.groups, { least: 9, most: 9, groupsAtMost: 3, shapes }, ({ start, end, first, last, gaps }) => {
      if (first.glued || last.gluedAfter || !gaps.every((gap) => /^[ \t]?(?:№|#|-|N)?[ \t]?$/.test(gap))) return [];
      // «банк юго-западный, 046015602»: a bank's code.
      if (reading.text.charAt(start) === '0' && /банк/u.test(reading.lower.slice(Math.max(0, start - 50), start))) return [];
      const near = around(reading, { start, end });
      // «Passport went missing on the train: 547120983»: after a colon in its own sentence.
      const before = reading.lower.slice(Math.max(0, start - 90), start);
      const sentence = /(?:passport|загран|паспорт)[^.!?\n\d:]{0,60}: ?$/u.test(before) || putRight.test(before);
      const told = sentence && nearest(near, ['ORDER', 'TRACK', 'TICKET', 'PHONE', 'CONTRACT']) === undefined;
      const own = claim(near, ['FOREIGN_PASSPORT', 'PASSPORT'], 6) ?? (told ? { text: 'passport' } : undefined);
      const weak = own !== undefined && /^(?:пассажир|passenger|travel|турист|m(?:r|rs|str)$)/iu.test(own.text);
      return own === undefined || (weak && !/^[567]/.test(reading.text.charAt(start)))
        ? []
        : [{ start, end, score: 0.9, evidence: 'context' as const, because: own.text }];
    });
    const lettered = [...reading.text.matchAll(foreigners)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const own = claim(around(reading, span), ['FOREIGN_PASSPORT', 'PASSPORT'], 4);
      // «Plant passport GB-44718»
      if (
        /(?:plant|equine|horse|building|энергетическ\p{L}*|техническ\p{L}*) (?:passport|паспорт)[^.!?\n]{0,12}$/u.test(
          reading.lower.slice(Math.max(0, span.start - 40), span.start),
        )
      )
        return [];
      return own === undefined ? [] : [{ ...span, score: 0.8, evidence: 'context' as const, because: own.text }];
    });
    for (const match of reading.lower.matchAll(parted)) {
      const [whole, first = '', second = ''] = match;
      const end = match.index + whole.length;
      const series = match.index + whole.lastIndexOf(first, whole.length - second.length - 1);
      for (const span of [
        { start: series, end: series + first.length },
        { start: end - second.length, end },
      ])
        numbers.push({ ...span, score: 0.9, evidence: 'context', because: 'загран' });
    }
    const taken = new Set(numbers.map(({ start }) => start));
    return [...numbers, ...lettered, ...papersByForm(reading, 'FOREIGN_PASSPORT').filter(({ start }) => !taken.has(start))];
  },
  found: [
    ['Пассажиры:\n1) NIGMATULLIN RUSLAN MR 765520194', '765520194'],
    ['загранпаспорт серии 60 номер 0141588', '60', '0141588'],
    ['Загранпаспорт 71 №5187473', '71 №5187473'],
    ['my visa letter has the wrong passport. The correct one is 71 5187473 and the name is right', '71 5187473'],
    ['Passport went missing on the train: 547120983, issued', '547120983'],
    ['загран 75 7835261 действует', '75 7835261'],
    ['Для турагента. Вика: 65 7718204. Я менять буду', '65 7718204'],
    ['Номер 76 4410927. Вылет 3 января, билет уже куплен', '76 4410927'],
    ['заграничный паспорт: 761234567', '761234567'],
    ['passport number AB1234567', 'AB1234567'],
    ['номер загранпаспорта 70 8429416', '70 8429416'],
  ],
  ignored: ['Mr. Smith, order 765520194', 'Паспорт 4510 123456', 'заказ 71 5187473', 'БИК 044525225', 'загранпаспорт пока не готов'],
});
