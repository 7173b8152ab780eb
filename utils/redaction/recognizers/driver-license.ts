import { papersByForm } from '../papers';
import { around, claim, fromRuns, type Reading } from '../reading';
import { type Candidate, defineRecognizer } from '../recognizer';

const number =
  /(?<![a-zà-ɏа-ӿ\d-])(?:\d{2}[ -]?\d{2}|\d{2} ?[АВЕКМНОРСТУХABEKMHOPCTYX]{2})[ \t]{0,2}(?:№|N|#|-|\/)?[ \t]{0,2}\d{3} ?\d{3}(?!\d)/giu;
const parted =
  /(?<![\da-zà-ɏа-ӿ-])(\d{2} ?(?:\d{2}|[АВЕКМНОРСТУХABEKMHOPCTYX]{2}))[ \t,]{1,3}(?:номер|number)[ \t.:№-]{1,4}(\d{6})(?!\d)/giu;
const foreign =
  /(?<![A-Za-zÀ-ӿḀ-ỿ\d])(?:[A-Z]{1,2}\d{6,13}|[A-Z]{5}\d{6}[A-Z]{2}\d[A-Z]{2}|[A-Z]{1,2}\d{2,6}(?:[- ]\d{2,6}){1,3}|[A-Z9]{5}\d{6}[A-Z9]{2}[A-Z\d]{3})(?![A-Za-zÀ-ӿḀ-ỿ\d])/gu;

/** As Britain gives them, whatever is spoken of: surname, birth, initials and check (DVLA, INF1D). */
const british = /(?<![A-Za-z\d])[A-Z][A-Z9]{4}\d[0156]\d[0-3]\d{2}[A-Z][A-Z9]\d[A-Z]{2}(?![A-Za-z\d])/g;
/** As states of America give them, where cars are hired or driven. */
const american = /(?<![A-Za-z\d-])[A-Z]\d{3}-\d{4}-\d{4}(?![\d-])/g;
const driving = /(?<![a-z])(?:rent|hire|driv|licen[cs]e|dmv|issued in|state of)/;

/** Licences that are told by their form. */
function drawn({ text, lower }: Reading): readonly Candidate[] {
  return [british, american].flatMap((form) =>
    form === american && !driving.test(lower)
      ? []
      : [...text.matchAll(form)].map(({ index: start, 0: value }): Candidate => {
          return { start, end: start + value.length, score: 0.85, evidence: 'context', because: value.slice(0, 1) };
        }),
  );
}

const plainShape = /^[7-9]$/;

export default defineRecognizer({
  type: 'DRIVER_LICENSE',
  cues: [
    'вод уд',
    'вод удост*',
    'вод права',
    'водительск*',
    'водительское удостоверение',
    'водительского удостоверения',
    'водительских прав',
    'водительские права',
    'права',
    'прав',
    'в/у',
    'ву',
    'вод удостоверение',
    'driver*',
    'driving',
    'drivers license',
    'driving licence',
    'driver license',
    'license number',
    'licence number',
    'dl',
  ],
  find(reading) {
    const unnamed = [...papersByForm(reading, 'DRIVER_LICENSE'), ...drawn(reading)];
    if (!reading.cues.some(({ kind }) => kind === 'DRIVER_LICENSE')) return unnamed;
    const two = [...reading.text.matchAll(parted)].flatMap((match) => {
      const start = match.index;
      const end = start + match[0].length;
      const own = claim(around(reading, { start, end }), ['DRIVER_LICENSE'], 6);
      if (own === undefined) return [];
      const shared = { score: 0.9, evidence: 'context' as const, because: own.text };
      return [
        { start, end: start + (match[1]?.length ?? 0), ...shared },
        { start: end - (match[2]?.length ?? 0), end, ...shared },
      ];
    });
    const plain = fromRuns(reading.groups, { least: 7, most: 9, groupsAtMost: 1, shapes: plainShape }, ({ start, end, first, last }) => {
      // «20251102_1734.mp4» is the name of a file.
      const file =
        /^(?:[_-]\d|\.[A-Za-zÀ-ӿḀ-ỿ]{2,4}(?![A-Za-zÀ-ӿḀ-ỿ]))/u.test(reading.text.slice(end, end + 6)) ||
        /[_-]/.test(reading.text.charAt(start - 1));
      const own = first.glued || last.gluedAfter || file ? undefined : claim(around(reading, { start, end }), ['DRIVER_LICENSE'], 3);
      return own === undefined || !own.before || !/^(?:d|lic)/iu.test(own.text)
        ? []
        : [{ start, end, score: 0.8, evidence: 'context' as const, because: own.text }];
    });
    const whole = [number, foreign].flatMap((pattern) =>
      [...reading.text.matchAll(pattern)].flatMap((match) => {
        const span = { start: match.index, end: match.index + match[0].length };
        const own = claim(around(reading, span), ['DRIVER_LICENSE'], 6);
        return own === undefined ? [] : [{ ...span, score: 0.9, evidence: 'context' as const, because: own.text }];
      }),
    );
    const taken = new Set(whole.map(({ start }) => start));
    return [...whole, ...two, ...plain, ...unnamed.filter(({ start }) => !taken.has(start))];
  },
  found: [
    ['в/у 77 ОК 451283', '77 ОК 451283'],
    ['Второй водитель Сайфуллин, у него 1621 704418.', '1621 704418'],
    ['Допущен также брат Ивлев Матвей, 34 18 902255. Оформляйте', '34 18 902255'],
    ['скидывал фото прав, чат его съел. Словами: 23 ТК 416208, выданы в Сочи', '23 ТК 416208'],
    ['my driver license is D4412-7789-3301, state of Illinois', 'D4412-7789-3301'],
    ['DL number 48120937, Texas', '48120937'],
    ['Additional person: Owen Pryce, PRYCE855220O99AB', 'PRYCE855220O99AB'],
    ['The rental desk asked for it: S597-4008-7006, Illinois', 'S597-4008-7006'],
    ['права серия 9810 номер 709182', '9810', '709182'],
    ['Водительское удостоверение 9810 709182', '9810 709182'],
    ['права 25 АХ 953418', '25 АХ 953418'],
    ['ВУ 99 12 № 123456', '99 12 № 123456'],
    ["driver's license D1234567", 'D1234567'],
    ['номер водительского удостоверения: 1210470970', '1210470970'],
  ],
  ignored: [
    'Паспорт 9810 709182',
    'part S597-4008-7006 is out of stock',
    'Водителю передали заказ 9810 709182',
    'вы не правы, 9810 709182',
    'права потребителей',
    'СТС 25 АХ 953418',
    "Your driver's dash-cam clip (file 20251102_1734.mp4)",
    'driver photo 20251102-1734.jpg, driver log 48120937.txt',
  ],
});
