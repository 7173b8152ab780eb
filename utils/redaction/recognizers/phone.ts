import { around, claim, nearest, runs, type Reading, type Run } from '../reading';
import { defineRecognizer, type Candidate } from '../recognizer';
import { spelledPhones } from '../phones/spelled';

const extension =
  /^[ \t]{0,2},?[ \t]{0,2}(?:\(?(?:доб|д|вн|внутр|ext|x|доп)\.?(?:авочный|енний)?[ \t:№]{0,3}|extension[ \t]{0,2}|#[ \t]{0,2})(\d{1,6})\)?(?!\d)/iu;
const inner = /^(?:[ \t]{0,2}[-.()/·,*]{0,2}[ \t]{0,2}[()]?[ \t]?)$/;
/** Numbers of these kinds are as long as a phone and begin like one. */
const others = [
  'ORDER',
  'TRACK',
  'SKU',
  'RECEIPT',
  'FISCAL',
  'UIN',
  'KBK',
  'BARCODE',
  'TICKET',
  'CONTRACT',
  'PROMO',
  'INN',
  'SNILS',
  'BIK',
  'KPP',
  'PASSPORT',
  'FOREIGN_PASSPORT',
  'DRIVER_LICENSE',
  'OGRN',
  'CARD',
  'BANK_ACCOUNT',
  'VEHICLE_DOC',
  'LOGIN',
  'IMEI',
  'SSN',
  'OTP',
  'AMOUNT',
];
const russian =
  /^(?:10|11|3-7|1-10|[1378]-?3-[37]|[378]-3-7|1-3-3-4|1-3-3-2-2|3-3-2-2|3-3-4|1-3-2-2-3|3-2-2-3|1-3-2-3-2|1-4-6|1-4-2-2-2|4-2-2-2|4-6|1-4-3-3|1-5-5|1-5-1-2-2|1-3-4-3|1-3-1-3-1-2|1-4-2-4|2-3-3-2-2|1-5-2-3|1-5-3-2|1-3-3-1-3|1-1-3-3-2-2)$/;

interface Kind {
  readonly sure: boolean;
  readonly needsWord: boolean;
}

function plus(reading: Reading, run: Run): number {
  const head = reading.text.slice(Math.max(0, run.start - 3), run.start);
  const found = /(\+[ \t]?\(?|\(\+?)$/.exec(head)?.[0].length ?? 0;
  return found;
}

/** The end of a short line that otherwise holds a name: «Анна Ким, 9161234567». */
function signed({ text }: Reading, { start, end }: Run): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 80), start);
  return /^[>\s]*(?:\p{Lu}[\p{L}.'-]*[\s,]{1,3}){1,4}$/u.test(line) && /^[ .]*(?:\n|$)/u.test(text.slice(end, end + 20));
}

/** A number written as phones are, with a line to itself: the last line of a signature. */
function alone({ text }: Reading, { start, end, shape }: Run): boolean {
  return (
    /^(?:3-4-4|4-3-4|5-6|5-3-3|4-7)$/.test(shape) &&
    /(?:^|\n)[>\s]*$/.test(text.slice(Math.max(0, start - 12), start)) &&
    /^[ .]*(?:\n|$)/.test(text.slice(end, end + 12))
  );
}

/** What a run of digits can be as a phone: whether its form alone is enough, or a word must stand by. */
function kindOf(run: Run, lead: string): Kind | undefined {
  const { digits, shape, gaps } = run;
  const parted = (gaps.length >= 2 && gaps.some((gap) => /[-()]/.test(gap))) || gaps.length >= 3;
  const international = lead.includes('+');
  if (international) {
    if (digits.startsWith('7')) return digits.length === 11 ? { sure: true, needsWord: false } : undefined;
    if (digits.startsWith('1')) return digits.length === 11 ? { sure: true, needsWord: false } : undefined;
    return digits.length >= 9 && digits.length <= 15 && !digits.startsWith('0') ? { sure: true, needsWord: false } : undefined;
  }
  if (digits.length === 11 && /^[78][3489]/.test(digits) && russian.test(shape)) {
    return {
      sure: parted || (gaps.length >= 1 && lead.includes('(')),
      needsWord: !parted && !/^[78]9/.test(digits) && !digits.startsWith('8800'),
    };
  }
  if (digits.length === 11 && digits.startsWith('1') && /^1[2-9]\d\d[2-9]/.test(digits) && gaps.length >= 2)
    return { sure: true, needsWord: false };
  if (digits.length === 13 && digits.startsWith('0079')) return { sure: true, needsWord: false };
  if (digits.length === 10 && /^[3489]/.test(digits) && russian.test(shape)) {
    const bracketed = lead.includes('(') && /^\d{3,5}-/.test(shape);
    const drawn =
      (shape === '3-3-2-2' || shape === '3-3-4') &&
      gaps.every((gap) => gap !== '') &&
      (gaps.some((gap) => /[-)]/.test(gap)) || gaps.every((gap) => gap === '.'));
    if (digits.startsWith('9') && (bracketed || drawn || shape === '3-3-2-2'))
      return { sure: bracketed || gaps.some((gap) => /[-)]/.test(gap)), needsWord: false };
    if (bracketed || drawn) return { sure: false, needsWord: shape !== '3-3-4' && !bracketed };
    return { sure: false, needsWord: true };
  }
  if (digits.length === 10 && /^[2-9]\d\d[2-9]/.test(digits)) {
    const american = shape === '3-3-4' && gaps.every((gap) => /[-. )]/.test(gap)) && gaps[1] !== '';
    return american && (gaps[1] === '-' || gaps.every((gap) => gap === '.'))
      ? { sure: true, needsWord: false }
      : { sure: false, needsWord: true };
  }
  if (/^0(?:7\d{9}|[12]\d{8,9}|3\d{9})$/.test(digits))
    return { sure: false, needsWord: !(gaps.length >= 1 && digits.startsWith('07') && shape !== '11') };
  if (/^(?:375|380|996|998|992|994|995|374|373|993|44|49|33|90|972|971|86)\d{8,10}$/.test(digits)) return { sure: false, needsWord: true };
  if (/^(?:3-2-2|2-2-2|3-4|7|6|1-2-2|2-2-3)$/.test(shape) && digits.length >= 5) return { sure: false, needsWord: true };
  return undefined;
}

function candidate(reading: Reading, run: Run): readonly Candidate[] {
  const length = plus(reading, run);
  const lead = reading.text.slice(run.start - length, run.start);
  if (run.first.glued || run.last.gluedAfter || !run.gaps.every((gap) => inner.test(gap))) return [];
  const kind = kindOf(run, lead);
  if (kind === undefined) return [];
  if (/[\d.,/]$/.test(reading.text.slice(0, run.start - length).slice(-1)) && /\d/.test(reading.text.charAt(run.start - length - 2)))
    return [];
  const span = { start: run.start - length, end: run.end };
  const near = around(reading, span);
  const short = run.digits.length < 10;
  const word = claim(near, ['PHONE'], short ? 3 : 6) ?? (kind.sure || run.digits.length >= 11 ? nearest(near, ['PHONE'], 4) : undefined);
  if (
    short &&
    (word === undefined || !word.before || /^(\d)\1*$/.test(run.digits) || !/^(?:т|ph|tel|mob|моб|дом|раб)/.test(word.text.toLowerCase()))
  )
    return [];
  const bySelf = run.digits.startsWith('0')
    ? alone(reading, run)
    : run.digits.length === 10 && run.digits.startsWith('9') && signed(reading, run);
  if (kind.needsWord && word === undefined && !bySelf) return [];
  const other = word === undefined ? claim(kind.sure ? near.filter(({ before }) => before) : near, others, kind.sure ? 2.5 : 7) : undefined;
  if (other !== undefined && !(kind.sure && lead.includes('+'))) return [];
  const tail = extension.exec(reading.text.slice(run.end, run.end + 40));
  const closing =
    tail === null && lead.includes('(') && !reading.text.slice(run.start, run.end).includes(')') && reading.text.charAt(run.end) === ')'
      ? 1
      : 0;
  return [
    {
      start:
        lead.startsWith('(') && !lead.includes('+') && !reading.text.slice(run.start, run.end + closing).includes(')')
          ? run.start
          : span.start,
      end: run.end + (tail?.[0].length ?? closing),
      score: word !== undefined ? 0.95 : kind.sure ? 0.9 : 0.7,
      evidence: 'context',
      because: word?.text ?? lead + run.digits.slice(0, lead.includes('+') ? 1 : 2),
    },
  ];
}

export default defineRecognizer({
  type: 'PHONE',
  cues: [
    'тел',
    'телефон*',
    'номер телефона',
    'моб',
    'мобильн*',
    'сотов*',
    'сот',
    'звонит*',
    'звони',
    'звонк*',
    'позвон*',
    'перезвон*',
    'набер*',
    'дозвон*',
    'созвон*',
    'ватсап*',
    'вотсап*',
    'вацап*',
    'вайбер*',
    'whatsapp',
    'viber',
    'смс на',
    'контакт*',
    'мой номер',
    'его номер',
    'ее номер',
    'ваш номер',
    'трубк*',
    'связ*',
    'phone',
    'phones',
    'tel',
    'telephone',
    'mobile',
    'mob',
    'cell',
    'call',
    'called',
    'calling',
    'reach',
    'text me',
    'ring',
    'fax',
    'факс',
    'домашний',
    'рабочий',
    'contact',
    'вотс*',
    'тлф',
  ],
  find(reading) {
    const found: Candidate[] = [];
    for (const run of runs(reading.groups, 5, 15, 7)) found.push(...candidate(reading, run));
    // Of windows over the same digits the one that is surest, then longest.
    const ranked = found.sort((a, b) => b.end - b.start - (a.end - a.start) || b.score - a.score);
    const kept: Candidate[] = [];
    const taken = new Set<number>();
    for (const one of ranked) {
      const places = reading.groups.length === 0 ? [] : [one.start, one.end - 1];
      if (places.some((place) => taken.has(place)) || overlaps(taken, one)) continue;
      for (let at = one.start; at < one.end; at++) taken.add(at);
      kept.push(one);
    }
    return [...kept, ...spelledPhones(reading)];
  },
  found: [
    ['тел. +7 (921) 111-40-34', '+7 (921) 111-40-34'],
    ['звоните 89161234567', '89161234567'],
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

function overlaps(taken: ReadonlySet<number>, one: Candidate): boolean {
  for (let at = one.start; at < one.end; at++) if (taken.has(at)) return true;
  return false;
}
