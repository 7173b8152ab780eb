import { childrenOf, encloses, isElement, nobody, upwards } from '../reading';
import { authorOver } from './authors';
import type { Block } from './block';
import { withoutTimes } from './dates';
import { isEvent } from './events';
import { filesIn } from './files';
import { isFurniture, shownText } from './furniture';
import { parted } from './judge/parted';
import { whenOf } from './order';
import { isHead, isHeadLine, words } from './parts';

type Sort = 'head' | 'body' | 'other';
interface Piece {
  readonly element: HTMLElement;
  readonly sort: Sort;
  readonly mark: HTMLElement | undefined;
}

const holdsMore = 'textarea, input:not([type="hidden"]), select, [contenteditable="true"], iframe, h1, h2, h3, h4, th, dt';
const kindOf = (element: HTMLElement): string => `${element.localName}.${element.classList[0] ?? ''}`;
const linesOf = (element: HTMLElement): readonly string[] =>
  shownText(element)
    .split('\n')
    .filter((line) => line !== '');

/**
 * Letters and their heads lying side by side in one place, with nothing around the two of them: text, who and when; text, who
 * and when. Whichever of them comes first tells where the words to a head stand.
 * @param bare marks of time that no piece was found around, of all marks of the page
 */
export function flatIn(bare: readonly HTMLElement[], marks: readonly HTMLElement[]): readonly Block[] {
  const places = new Set(
    bare.flatMap((mark) => [...upwards(mark)].slice(1, 5).find((at) => bare.some((other) => other !== mark && encloses(at, other))) ?? []),
  );
  return [...places].filter((place) => !place.matches('body, tr, ul, ol')).flatMap((place) => blocksOf(place, bare, marks));
}

function blocksOf(place: HTMLElement, bare: readonly HTMLElement[], marks: readonly HTMLElement[]): readonly Block[] {
  const pieces = childrenOf(place)
    .filter(isElement)
    .filter((at) => !isFurniture(at))
    .map((element) => sorted(element, bare, marks));
  const heads = pieces.filter(({ sort }) => sort === 'head');
  const kinds = pieces.filter(({ sort }) => sort === 'body').map(({ element }) => kindOf(element));
  if (heads.length > 1 && heads.every(isDay)) return sayingsOf(pieces, heads);
  const usual = kinds.toSorted(
    (one, other) => kinds.filter((kind) => kind === other).length - kinds.filter((kind) => kind === one).length,
  )[0];
  const isBody = ({ sort, element }: Piece) => sort === 'body' && kindOf(element) === usual;
  // Between headings of days stand letters with times of their own.
  const isOfDays = pieces.some(({ element, sort }) => sort === 'other' && marks.some((mark) => encloses(element, mark)));
  if (isOfDays || heads.length < 2 || pieces.filter(isBody).length < heads.length - 1) return [];
  const first = pieces.find((piece) => piece.sort === 'head' || isBody(piece));
  const ordered = first?.sort === 'head' ? pieces : pieces.toReversed();
  return heads.flatMap((head): readonly Block[] => {
    const after = ordered.slice(ordered.indexOf(head) + 1);
    const next = after.findIndex(({ sort }) => sort === 'head');
    const bodies = after
      .slice(0, next < 0 ? undefined : next)
      .filter(isBody)
      .map(({ element }) => element);
    const inOrder = first?.sort === 'head' ? bodies : bodies.toReversed();
    const text = inOrder.map((at) => shownText(at)).join('\n\n');
    const [element] = inOrder;
    if (element === undefined || head.mark === undefined || !words.test(text)) return [];
    const lines = linesOf(head.element);
    const author = authorOver(head.element, { head: lines, text, files: [] });
    return [{ element, author: author.name === '' ? nobody : author, head: lines.join(' '), text, files: [], when: whenOf(head.mark) }];
  });
}

/** `Yesterday`, «27 ноября»: over all that was said on a day. */
const isDay = ({ element }: Piece): boolean => {
  const line = linesOf(element).join(' ');
  return withoutTimes(line) === '' && !/\d:\d\d/.test(line);
};

/** Under days every piece is a message of its own. */
function sayingsOf(pieces: readonly Piece[], days: readonly Piece[]): readonly Block[] {
  const between = new Set(days.map(({ element }) => kindOf(element)));
  return pieces
    .filter(({ sort, element }) => sort === 'body' && !between.has(kindOf(element)))
    .flatMap(({ element }): readonly Block[] => {
      const { head, text } = parted(shownText(element));
      if (!words.test(text) || isEvent(text)) return [];
      const files = head.flatMap(filesIn);
      return [{ element, author: authorOver(element, { head, text, files }), head: head.join(' '), text, files, when: undefined }];
    });
}

function sorted(element: HTMLElement, bare: readonly HTMLElement[], marks: readonly HTMLElement[]): Piece {
  const mark = bare.find((one) => encloses(element, one));
  const lines = linesOf(element);
  const isTold = lines.every((line) => isHead(line) || isHeadLine(line) || withoutTimes(line).length <= 30);
  if (mark !== undefined) return { element, sort: isTold ? 'head' : 'other', mark };
  if (marks.some((one) => encloses(element, one))) return { element, sort: 'other', mark };
  const isWords = lines.length > 0 && element.querySelector(holdsMore) === null && !element.matches(holdsMore);
  return { element, sort: isWords ? 'body' : 'other', mark };
}
