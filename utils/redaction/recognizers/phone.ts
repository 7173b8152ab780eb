import { claim, nearest, fromRuns, type Reading, type Run } from '../reading';
import { phoneCues } from '../phones/cues';
import { phoneForm } from '../phones/forms';
import { afterPerson, alone, anotherPhone, beside, justNumber, nearby, otherNumbersAsLong, signed, speaks } from '../phones/standing';
import { defineRecognizer, type Candidate } from '../recognizer';
import { spelledPhones } from '../phones/spelled';

const extension =
  /^[ \t]{0,2},?[ \t]{0,2}(?:\(?(?:доб|д|вн|внутр|ext|x|доп)\.?(?:авочный|енний)?[ \t:№]{0,3}|extension[ \t]{0,2}|#[ \t]{0,2})(\d{1,6})\)?(?!\d)/;
/** Days of a month, alone or from one to another. */
const days =
  /^(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?:\.(?:19|20)?\d\d)?(?: ?[-–—] ?(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?:\.(?:19|20)?\d\d)?)?$/;
const inner = /^(?:[ \t]{0,2}[-.()/·,*]{0,2}[ \t]{0,2}[()]?[ \t]?)$/;
/** «звонить соседке Нине на 334-18-22»: the call may be a few words before. */
const byName = / (?:на|по|at|on) $/;
/** A number broken over lines, as a narrow window breaks it. */
const broken = /^[ \t]*[-.)]?[ \t]*\n[> \t]*[(]?$/;
function plus(reading: Reading, run: Run): number {
  const head = reading.text.slice(Math.max(0, run.start - 3), run.start);
  const found = /(\+[ \t]?\(?|\(\+?)$/.exec(head)?.[0].length ?? 0;
  return found;
}

function candidate(reading: Reading, run: Run): readonly Candidate[] {
  if (run.first.glued || run.last.gluedAfter) return [];
  const length = plus(reading, run);
  const lead = reading.text.slice(run.start - length, run.start);
  // Most runs have no form of a phone: what costs more is asked of the others.
  const kind = phoneForm(run, lead);
  if (kind === undefined || !run.gaps.every((gap) => inner.test(gap) || broken.test(gap))) return [];
  // «период 01.04–30.04.2026»
  if (run.gaps.some((gap) => gap === '.') && days.test(reading.text.slice(run.start, run.end))) return [];
  // «квота № 78.0000.04418.245»: a number that goes on.
  if (/^[.]\d/.test(reading.text.slice(run.end, run.end + 2)) && run.gaps.some((gap) => gap === '.')) return [];
  // «…, 6-digit it was»
  if (/^-[a-zа-я]/u.test(reading.text.slice(run.end, run.end + 2)) && run.last.digits.length < 3) return [];
  if (/[\d.,/]$/.test(reading.text.slice(0, run.start - length).slice(-1)) && /\d/.test(reading.text.charAt(run.start - length - 2)))
    return [];
  const span = { start: run.start - length, end: run.end };
  const near = nearby(reading, span, run);
  const short = run.digits.length < 10;
  const named = short && run.gaps.length > 1 && byName.test(reading.lower.slice(Math.max(0, span.start - 4), span.start));
  const told =
    claim(near, ['PHONE'], short ? (named ? 4 : 3) : 6) ?? (kind.sure || run.digits.length >= 11 ? nearest(near, ['PHONE'], 4) : undefined);
  const word = told === undefined ? anotherPhone(reading, span, run, near) : speaks(reading, span, told, near) ? told : undefined;
  if (
    short &&
    (word === undefined ||
      !word.before ||
      /^(\d)\1*$/.test(run.digits) ||
      !(
        /^(?:т|ph|tel|mob|моб|дом|раб|гор|стац|land|fax|факс)/.test(word.text.toLowerCase()) ||
        (word.distance < (named ? 5 : 1) &&
          run.gaps.length > 1 &&
          /^(?:звон|позвон|перезвон|набер|call|ring|dial)/.test(word.text.toLowerCase()))
      ))
  )
    return [];
  const bySelf = run.digits.startsWith('0')
    ? alone(reading, run) || (run.gaps.length > 0 && signed(reading, run))
    : run.digits.length === 10 && run.digits.startsWith('9') && (signed(reading, run) || justNumber(reading, run, near));
  if (kind.needsWord && word === undefined && !bySelf && !(run.digits.length >= 10 && afterPerson(reading, run, near))) return [];
  const lines = run.gaps.filter((gap) => broken.test(gap)).length;
  // What a line break parts is one number where all else says so: «тел. +7 916⏎123-45-67».
  if (lines > 0 && (run.digits.length < 10 || word === undefined || !word.before || (lines > 1 && lines < run.gaps.length))) return [];
  const drawn = kind.sure && run.gaps.length >= 3 && run.digits.length === 11;
  const rivals = drawn ? otherNumbersAsLong.filter((one) => one !== 'AMOUNT') : otherNumbersAsLong;
  const other = word === undefined ? claim(kind.sure ? near.filter(({ before }) => before) : near, rivals, kind.sure ? 2.5 : 7) : undefined;
  if (other !== undefined && !(kind.sure && lead.includes('+'))) return [];
  const tail = extension.exec(reading.lower.slice(run.end, run.end + 40));
  // «(8926 118 40 92)»: brackets around the whole are not the number's own.
  const enclosed = lead.includes('(') && !reading.text.slice(run.start, run.end).includes(')');
  return [
    {
      start: enclosed && lead.startsWith('(') ? span.start + 1 : span.start,
      end: run.end + (tail?.[0].length ?? 0),
      score: word !== undefined ? 0.95 : kind.sure ? 0.9 : 0.7,
      evidence: 'context',
      because: word?.text ?? lead + run.digits.slice(0, lead.includes('+') ? 1 : 2),
    },
  ];
}

/** A group of three digits or more somewhere, or pairs as short and foreign numbers have them. */
const shapes = /[3-9]|1[0-5]|^(?:2-2-2|1-2-2|(?:[12]-)?[12]-2-2-2-2)$/;

export default defineRecognizer({
  type: 'PHONE',
  cues: phoneCues,
  find(reading) {
    // A short number is a phone only by a word.
    const least = reading.cues.length === 0 ? 10 : 5;
    const found = fromRuns(reading.groups, { least, most: 15, groupsAtMost: 9, shapes }, (run) => candidate(reading, run));
    // Of windows over the same digits the one that is surest, then longest.
    const ranked = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || b.score - a.score);
    const taken = new Uint8Array(found.length === 0 ? 0 : reading.text.length);
    const free = ({ start, end }: Candidate) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    };
    const kept = ranked.filter(free);
    kept.push(...beside(reading, kept).filter(free));
    return [...kept, ...spelledPhones(reading)];
  },
  found: [
    ['т. (495) 728-33-01 доб. 214', '(495) 728-33-01 доб. 214'],
    ['Старшая по дому Раиса Ивановна, её городской 54-17-83.', '54-17-83'],
    ["Fionnuala Keane, sole trader. She's on 353 87 555 0190 till six", '353 87 555 0190'],
    ['Владелец Кирилл Устюжанин, 9220554135', '9220554135'],
    ['Смените тариф на номере 7 981 445 03 92', '7 981 445 03 92'],
    ['Телефон для смс 79277605418. Утвердил', '79277605418'],
    ['код подтверждения шлите на номер 9161234567', '9161234567'],
    ['Деньги отправьте маме: 8 982 7 315 440, Сбер', '8 982 7 315 440'],
    ['Номер получателя по СБП 89164418820, банк', '89164418820'],
    ['переведите на 8-905-44-123-07', '8-905-44-123-07'],
    ['and the phone works all day, 06 52 17 90 33. Inside', '06 52 17 90 33'],
    ['Téléphone 01.44.20.96.31 is the hotel desk', '01.44.20.96.31'],
    ['my mobile in Germany is 0171 234 56 78', '0171 234 56 78'],
    ['симка 8-952-113-7-40-1 украдена', '8-952-113-7-40-1'],
    ['телефон 8\n926\n771\n24\n05', '8\n926\n771\n24\n05'],
    ['тел. +7 (921) 111-40-34', '+7 (921) 111-40-34'],
    ['звоните 89161234567', '89161234567'],
    ['звонить соседке Нине на 334-18-22', '334-18-22'],
    ['мой номер 9161234567', '9161234567'],
    ['+7 (499) 430-70-21#8597', '+7 (499) 430-70-21#8597'],
    ['8-916-123-45-67 доб. 12', '8-916-123-45-67 доб. 12'],
    ['phone (230) 719-3133', '(230) 719-3133'],
    ['call me: 391.768.5760', '391.768.5760'],
    ['+375 29 123-45-67', '+375 29 123-45-67'],
    ['тел. 22-33-44 после шести', '22-33-44'],
    [
      'звонить восемь девятьсот шестнадцать сто двадцать три сорок пять шестьдесят семь',
      'восемь девятьсот шестнадцать сто двадцать три сорок пять шестьдесят семь',
    ],
  ],
  ignored: [
    'Заказ, номер 9644078182',
    'Заказ 8 982 7 315 440 не пришёл',
    'still low this evening, call 0800 555 0188 and quote',
    'lottery numbers 06 52 17 90 33',
    'Код из смс 482915 не подходит',
    'снилс и прочее: 154 537 582 82',
    'Заказ № 89161529953 не отслеживается',
    'Отправление 1492416103',
    'Трек 80085000000000',
    'цена 9 161 234 567 руб',
    'ИНН 7707083893',
    'с 10:00 до 14:00',
    'артикул 8-916-123',
    'дата 18.08.2024',
  ],
});
