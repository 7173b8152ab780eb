import { numeralOf, type Piece, type Reading } from '../reading';

const nothing: Piece = { start: 0, end: 0, kind: 'mark', text: '', norm: '', meant: '' };

const counted = /^[а-яё]{3,}(?:[аиыя]|[ое]в|ей|[еоё]к)$/u;
const ofHouse = /^(?:кварт|корпус|строен|подъезд|этаж|офис|дом|литер|секци|комнат|помещен|владен)/u;

const capital = /^\p{Lu}/u;

/** Whether a word begins with a capital; of most the code of its first letter says so. */
function opensWithCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 0x80 ? unit < 0x61 : unit >= 0x410 && unit < 0x450 ? unit < 0x430 : capital.test(word);
}

/** Looks at the pieces of a text one by one, and at the numbers of houses among them. */
export function pieceReader({ text, pieces }: Reading) {
  const at = (index: number): Piece => pieces[index] ?? nothing;
  const isMark = (index: number, mark: string) => at(index).kind === 'mark' && at(index).text === mark;
  const joined = (index: number) => index >= 0 && at(index).end === at(index + 1).start;
  const isCapital = (index: number) => at(index).kind === 'word' && opensWithCapital(at(index).text);
  const sameLine = (index: number) => !text.slice(at(index).end, at(index + 1).start).includes('\n');
  /** Index of the piece after a word and the full stop of its abbreviation. */
  const afterWord = (index: number) => (isMark(index + 1, '.') && joined(index) ? index + 2 : index + 1);

  /** «двадцать три», «сто пять»: a number said in words. */
  function spoken(index: number): number | undefined {
    let last = index - 1;
    while (
      last < index + 2 &&
      at(last + 1).kind === 'word' &&
      numeralOf(at(last + 1).norm) !== undefined &&
      sameLine(Math.max(index, last))
    )
      last++;
    if (last < index) return undefined;
    const next = at(last + 1);
    // «на Красном проспекте три баночки»: a number that counts what follows is no house.
    return next.kind === 'word' && sameLine(last) && counted.test(next.text) && !ofHouse.test(next.text) ? undefined : last;
  }

  /** «12», «12а», «12/3», «12-5», «3К2», with what belongs to a number of a house; undefined where no house number stands. */
  function number(index: number, longest = 4): number | undefined {
    const first = isMark(index, '№') || isMark(index, '#') ? index + 1 : index;
    const digits = at(first);
    if (digits.kind === 'word') return spoken(first);
    if (digits.kind !== 'number' || digits.text.length > longest) return undefined;
    // «1962-01-26» is a date.
    if (isMark(first + 1, '-') && isMark(first + 3, '-') && at(first + 4).kind === 'number') return undefined;
    let last = first;
    // «д. 2 «Б»»
    if (/^[«"]$/.test(at(last + 1).text) && /^[А-Яа-я]$/u.test(at(last + 2).text) && /^[»"]$/.test(at(last + 3).text)) return last + 3;
    if (at(last + 1).kind === 'word' && joined(last) && /^[а-яa-z]$/iu.test(at(last + 1).text)) {
      last++;
      // «5к2», «12с1»: the letter is a building's.
      if (/^[кс]$/iu.test(at(last).text) && at(last + 1).kind === 'number' && joined(last)) last++;
    } else if (/^[А-Г]$/u.test(at(last + 1).text) && sameLine(last) && at(last + 1).start - at(last).end === 1 && !isMark(last + 2, '.'))
      last++;
    if ((isMark(last + 1, '/') || isMark(last + 1, '\\')) && at(last + 2).kind === 'number' && at(last + 2).text.length <= 4) {
      last += 2;
      if (at(last + 1).kind === 'word' && joined(last) && /^[а-я]$/iu.test(at(last + 1).text)) last++;
    }
    if (at(last + 1).kind === 'word' && joined(last) && !/^[кс]$/iu.test(at(last + 1).text)) return undefined;
    return last;
  }

  return { at, isMark, joined, isCapital, sameLine, afterWord, number };
}
