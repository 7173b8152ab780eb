import type { PrivateSpan } from './finding';
import { cells, commaHead } from './reading';

interface Column {
  readonly type: string;
  readonly head: RegExp;
  readonly value: RegExp;
}

const person = "\\p{Lu}[\\p{L}.'’-]*";
/** What the head of a column says of its cells, and what a cell then has to look like. */
const columns: readonly Column[] = [
  { type: 'PASSWORD', head: /^(?:pass(?:word|wd|code|phrase)?|pwd|пароль|пароли|пасс)$/, value: /^\S{4,40}$/ },
  {
    type: 'LOGIN',
    head: /^(?:login|user|user ?name|user ?id|логин|учетка|ник)$/,
    value: /^(?!(?:guest|admin|root|user|test|none|нет)$)[^\s@]{3,40}$/i,
  },
  { type: 'PIN', head: /^(?:pin(?: ?code)?|пин(?:-?код)?)$/, value: /^\d{4,6}$/ },
  { type: 'CVV', head: /^(?:cvv|cvc|cvv2)$/, value: /^\d{3,4}$/ },
  {
    type: 'BANK_ACCOUNT',
    head: /^(?:(?:bank )?(?:acc|acct|account|a c)(?: ?(?:no|num|number|nr))?|расч[её]тный сч[её]т|сч[её]т|р с)$/,
    value: /^\d[\d -]{4,24}\d$/,
  },
  {
    type: 'FOREIGN_PASSPORT',
    head: /^(?:(?:foreign )?passport(?: ?(?:no|num|number))?|загран(?:паспорт)?|паспорт)$/,
    value: /^(?:[A-Z]{1,2} ?\d{6,8}|\d{2} ?\d{7}|[A-Z]?\d{8})$/,
  },
  { type: 'PASSPORT', head: /^(?:passport|паспорт|паспорт рф|серия и номер|серия номер)$/, value: /^\d{2} ?\d{2}[ №]{0,3}\d{6}$/ },
  {
    type: 'DOB',
    head: /^(?:dob|date of birth|birth ?(?:date|day)|born|дата рождения|д р|др|рожд)$/,
    value: /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/,
  },
  { type: 'PHONE', head: /^(?:phone|tel|telephone|mobile|cell|телефон|тел|моб|моб тел)$/, value: /^\+?[\d() -]{7,20}$/ },
  {
    type: 'PERSON',
    head: /^(?:(?:full |first |last |sur|client |customer |guest |employee |holder )?name|client|customer|guest|passenger|patient|employee|payee|beneficiary|фио|имя|фамилия|клиент|гость|пассажир|пациент|сотрудник|получатель|плательщик)$/,
    value: new RegExp(`^${person}(?:,? ${person}){0,3}$`, 'u'),
  },
];
/** Firms in a column of names. */
const firm =
  /(?:^|[^a-zà-ɏа-ӿ])(?:ltd|limited|llc|inc|plc|llp|gmbh|corp|co|group|services|company|ооо|ао|зао|пао|ип|тоо|фгуп|гбоу|школа|банк|bank)(?:[^a-zà-ɏа-ӿ]|$)/;
const most = 12;
const widest = 400;
const edge = /[\t|;]|,\S/;

const bare = (cell: string) => cell.trim().replace(/^"|"$/g, '').trim();
const label = (cell: string) =>
  bare(cell)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[_./-]+/g, ' ')
    .trim();

/** Values in the columns of a table whose head names them: «name,acct,sortcode» and below it «"Farquhar, Iona",40917735,…». */
export function headed(text: string): readonly PrivateSpan[] {
  if (!text.includes('\n') || !edge.test(text)) return [];
  const found: PrivateSpan[] = [];
  let head:
    | {
        readonly width: number;
        readonly commas: boolean;
        readonly columns: readonly (readonly Column[])[];
        readonly labels: readonly string[];
      }
    | undefined;
  let from = 0;
  for (const line of text.split('\n')) {
    const commas = head === undefined ? commaHead.test(line) : head.commas;
    const parts = line.length > widest ? [] : cells(line, commas);
    if (parts.length < 2 || parts.length > most) head = undefined;
    else if (head === undefined || head.width !== parts.length) {
      const labels = parts.map(({ start, end }) => label(line.slice(start, end)));
      const own = labels.map((one) => columns.filter(({ head: named }) => named.test(one)));
      // A head has labels alone; two columns with one label are a form and no table.
      const whole = labels.every((one) => one.length < 28 && !/\d{3}/.test(one));
      head =
        whole && parts.length > 2 && own.some(({ length }) => length > 0)
          ? { width: parts.length, commas, columns: own, labels }
          : undefined;
    } else
      for (const [at, { start, end }] of parts.entries()) {
        const cell = line.slice(start, end);
        const value = bare(cell);
        const column = head.columns[at]?.find(({ value: like }) => value !== '' && like.test(value));
        // Accounts of firms are nobody's secret.
        if (column === undefined || (column.type === 'BANK_ACCOUNT' && /^(?:30[1-4]|40[1-7]|032)\d{17}$/.test(value))) continue;
        if (column.type === 'PERSON' && firm.test(value.toLowerCase())) continue;
        const begin = from + start + cell.indexOf(value);
        found.push({
          start: begin,
          end: begin + value.length,
          type: column.type,
          score: 0.9,
          evidence: 'prefix',
          because: head.labels[at] ?? '',
        });
      }
    from += line.length + 1;
  }
  return found;
}
