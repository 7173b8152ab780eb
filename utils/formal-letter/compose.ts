import { applyEdits } from '../text';
import { typographyEdits } from '../typography';
import type { FormalLetter, HeadLine, LetterBlock } from './letter';

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const neat = (text: string): string => applyEdits(text, typographyEdits(text));

/** A day as documents write it: `26.11.2026`; a place to write it in where it is not known. */
export function writtenDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso) ?? [];
  return year === undefined ? '__________' : `${day ?? ''}.${month ?? ''}.${year}`;
}

/** The date and number of the letter, and of the one that it answers; the latter only when there is one. */
function numbers({ lang, date, number, replyNumber, replyDate }: FormalLetter): string[] {
  const [no, reply, of] = lang === 'ru' ? ['№', 'На №', 'от'] : ['No.', 'Your ref.', 'of'];
  const own = `${writtenDay(date)} ${no}\u00a0${number.trim() === '' ? '__________' : number.trim()}`;
  if (replyNumber.trim() === '' && replyDate === '') return [own];
  return [own, `${reply}\u00a0${replyNumber.trim() === '' ? '__________' : replyNumber.trim()} ${of} ${writtenDay(replyDate)}`];
}

function head(letter: FormalLetter): LetterBlock {
  const { name, shortName, details } = letter.letterhead;
  const strong = (text: string): HeadLine => ({ text, strong: true });
  const plain = (text: string): HeadLine => ({ text, strong: false });
  const left = [
    ...lines(name).map(strong),
    ...lines(shortName).map((line) => plain(`(${line.replace(/^\((.*)\)$/u, '$1')})`)),
    ...lines(details).map(plain),
    ...numbers(letter).map(plain),
  ];
  return { kind: 'head', left, right: lines(letter.addressee) };
}

function body(text: string): LetterBlock[] {
  return lines(neat(text)).map((line): LetterBlock => {
    const [, mark, item] = /^(?:([-–—•*]|\d{1,2}[.)])\s+)(.+)$/u.exec(line) ?? [];
    if (mark === undefined || item === undefined) return { kind: 'paragraph', text: line };
    return { kind: 'item', mark: /\d/u.test(mark) ? mark : '–', text: item };
  });
}

function enclosures({ lang, enclosures: text }: FormalLetter): LetterBlock[] {
  const all = lines(text);
  const title = lang === 'ru' ? 'Приложение:' : all.length > 1 ? 'Enclosures:' : 'Enclosure:';
  if (all.length < 2) return all.map((one) => ({ kind: 'enclosure', text: `${title} ${one}` }));
  return all.map((one, at) => ({ kind: 'enclosure', text: `${at === 0 ? `${title} ` : ''}${at + 1}. ${one.replace(/^\d+[.)]\s*/u, '')}` }));
}

/** The closing of a letter begins with a capital and ends with a comma. */
function closingOf(text: string): string {
  const plain = text.trim().replace(/[.,!\s]+$/u, '');
  return plain === '' ? '' : `${plain.charAt(0).toUpperCase()}${plain.slice(1)},`;
}

/** Lays the requisites out in the order of ГОСТ Р 7.0.97-2025; those that are empty are left out. */
export function composeLetter(letter: FormalLetter): readonly LetterBlock[] {
  const one = (kind: 'heading' | 'salutation' | 'closing', text: string): LetterBlock[] =>
    text.trim() === '' ? [] : [{ kind, text: neat(text.trim()) }];
  const signed = letter.position.trim() !== '' || letter.signedBy.trim() !== '';
  const wroteIt = lines(`${letter.executor}\n${letter.executorPhone}`);
  return [
    head(letter),
    ...one('heading', letter.heading.replace(/\.\s*$/u, '')),
    ...one('salutation', letter.salutation),
    ...body(letter.body),
    ...enclosures(letter),
    ...one('closing', closingOf(letter.closing)),
    ...(signed ? [{ kind: 'signature', position: letter.position.trim(), name: letter.signedBy.trim() } as const] : []),
    ...(wroteIt.length > 0 ? [{ kind: 'executor', lines: wroteIt } as const] : []),
  ];
}

/** The letter as plain text, for the clipboard. */
export function letterText(letter: FormalLetter): string {
  return composeLetter(letter)
    .map((block) => {
      if (block.kind === 'head') return [...block.left.map(({ text }) => text), '', ...block.right].join('\n');
      if (block.kind === 'item') return `${block.mark} ${block.text}`;
      if (block.kind === 'signature') return [block.position, block.name].filter((part) => part !== '').join('    ');
      return block.kind === 'executor' ? block.lines.join('\n') : block.text;
    })
    .join('\n\n')
    .trim();
}
