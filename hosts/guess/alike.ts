import { elementsIn, lineOf, textsIn, upwards } from '../reading';
import { authorOver } from './authors';
import type { Block } from './block';
import { withoutTimes } from './dates';
import { filesIn } from './files';
import { isFurniture, shownText } from './furniture';
import { greets } from './judge/parted';
import { looksLikeName } from './looks';
import { whenIn } from './order';
import { nameIn, words } from './parts';
import { oneself } from './words';

/** A part of a piece that stands in it as another does in others. */
interface Place {
  readonly kind: string;
  readonly line: string;
  /** Whether it stands before the words of the piece: what is said there may be said once more in them. */
  readonly isBefore: boolean;
}
/** How a part stands to the words of its piece: over all others, under them, somewhere in them, all of them, or not in them. */
type Stand = 'over' | 'under' | 'in' | 'whole' | 'out';

const longest = 160;
const cell = 'cell';
/** A place that has no name but its number tells little: only a line with a time is taken from there. */
const nth = ' child ';
/** Lines of a letter itself, which many letters have at one place: the greeting, the name below. */
const inFlow = /^(?:p|br|li|ul|ol|pre|blockquote|img|h[1-6]|b|i|em|strong|a|code|font)$/;
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The name of a place: what the makers call it; a cell by its column; else which child it is of what they call something. */
function kindOf(at: HTMLElement): string | undefined {
  const around = at.parentElement;
  if (around === null) return undefined;
  if (/^t[dh]$/.test(at.localName)) return `${cell} ${[...around.children].indexOf(at)} of ${around.childElementCount}`;
  if (at.classList.length > 0) return `${at.localName}.${at.className}`;
  if (inFlow.test(at.localName)) return undefined;
  const edge = around.firstElementChild === at ? 'first' : around.lastElementChild === at ? 'last' : '';
  const isOwn = !/^(?:div|span)$/.test(at.localName);
  return isOwn || (edge !== '' && around.classList.length > 0)
    ? `${around.localName}.${around.className} ${at.localName}${isOwn ? '' : `${nth}${edge}`}`
    : undefined;
}

function placesIn({ element, text }: Block): readonly Place[] {
  let whole = '';
  const starts = new Map<HTMLElement, number>();
  for (const node of textsIn(element, isFurniture)) {
    const said = bare(node.nodeValue ?? '');
    if (said !== '' && node.parentElement !== null)
      for (const at of upwards(node.parentElement)) {
        if (starts.has(at)) break;
        starts.set(at, whole.length);
      }
    whole += said;
  }
  const start = whole.indexOf(bare(text).slice(0, 30));
  return elementsIn(element, isFurniture).flatMap((at): readonly Place[] => {
    const length = lineOf(at).length;
    const kind = length === 0 || length > longest ? undefined : kindOf(at);
    const line = kind === undefined ? '' : flat(shownText(at));
    return kind === undefined || line === '' ? [] : [{ kind, line, isBefore: (starts.get(at) ?? 0) < start }];
  });
}
const bare = (text: string): string => text.replace(/\s+/g, '');

/** How a line stands to the words of a piece, and as much of it as stands there. */
function standOf({ line, isBefore }: Place, text: string): readonly [Stand, string] {
  const whole = flat(text);
  if (isBefore && !line.includes(flat(text.split('\n')[0] ?? ''))) return ['out', line];
  if (whole === line) return ['whole', line];
  if (whole.startsWith(line)) return ['over', line];
  if (whole.endsWith(line)) return ['under', line];
  if (whole.includes(line)) return ['in', line];
  // Of a cell with who and when, the last line may be left.
  const lines = text.split('\n');
  const left = [1, 2].map((count) => flat(lines.slice(0, count).join(' '))).find((part) => part !== '' && line.endsWith(` ${part}`));
  return left === undefined ? ['out', line] : ['over', left];
}

/** Whether a line tells who, when, or what files: all that stands at one place in every piece, if nothing else speaks against it. */
function tells(line: string, isCell: boolean): boolean {
  const rest = withoutTimes(line);
  if (rest !== line && rest.length <= 60) return true;
  if (/[.!?…,]$/u.test(line)) return false;
  return isCell ? line.length <= 40 : looksLikeName(nameIn(line)) || filesIn(line).length > 0 || !/\p{L}/u.test(line);
}

/** Where the first so many words of a text end in it, as its lines are; undefined where that is in the midst of a line, and no cell ends there. */
function endOf(text: string, line: string, isCell: boolean): number | undefined {
  let at = 0;
  for (const letter of line) {
    if (letter === ' ') {
      while (/\s/.test(text[at] ?? '')) at += 1;
    } else at += letter.length;
  }
  const next = text[at] ?? '';
  return next === '\n' || (isCell && next === ' ') ? at : undefined;
}
const turned = (text: string): string => [...text].toReversed().join('');

/**
 * Pieces without what stands at one place of them all and tells of them: the line with the writer, the count of readers,
 * the files. A place is known by what its makers call it, its column, or being the first or last; what is no part of the words
 * in most pieces is none in the others.
 */
export function withoutAlike(told: readonly Block[]): readonly Block[] {
  if (told.length < 2) return told;
  const blocks = told.map((block) => withoutEcho(block, told));
  const places = blocks.map(placesIn);
  const stands = new Map<string, { readonly by: Stand; readonly tells: boolean; readonly block: number }[]>();
  for (const [block, found] of places.entries())
    for (const place of found) {
      const { kind } = place;
      const [by] = standOf(place, blocks[block]?.text ?? '');
      const stand = { by, tells: tells(place.line, kind.startsWith(cell)), block };
      const known = stands.get(kind);
      if (known === undefined) stands.set(kind, [stand]);
      else known.push(stand);
    }
  const meta = new Set<string>();
  for (const [kind, all] of stands) {
    const of = (is: (by: Stand) => boolean) => new Set(all.filter(({ by }) => is(by)).map(({ block }) => block)).size;
    const [out, edge] = [of((by) => by === 'out'), of((by) => by === 'over' || by === 'under')];
    const within = of((by) => by === 'in');
    // What stands in one piece both in the words and beside them is no place.
    const isTwofold = of((by) => by !== 'out') + out > of(() => true);
    const isHeld = isTwofold || all.some(({ by }) => by === 'whole') || within > out;
    const isEverywhere =
      within === 0 && all.length >= 3 && all.length >= blocks.length * 0.8 && all.filter((one) => one.tells).length >= all.length * 0.8;
    if (!isHeld && edge > 0 && (out >= edge || isEverywhere)) meta.add(kind);
  }
  const left = blocks.map((block, at) =>
    without(
      block,
      (places[at] ?? []).filter(({ kind }) => meta.has(kind)),
    ),
  );
  // Under what is taken away stands the next.
  return left.every((block, at) => block === blocks[at]) ? blocks : withoutAlike(left);
}

/** What is said to the reader is no line about the piece, wherever it stands. */
const isLetters = (line: string): boolean =>
  /[!?]$/u.test(line) || line.split(/[\s,]+/u).some((_, at, all) => greets.test(all.slice(at).join(' ')));

function without(block: Block, places: readonly Place[]): Block {
  let { text } = block;
  const taken: string[] = [];
  for (const place of places.toSorted((one, other) => other.line.length - one.line.length)) {
    const { kind, line } = place;
    const isCell = kind.startsWith(cell);
    const [stand, part] = standOf(place, text);
    const end = stand === 'over' ? endOf(text, part, isCell) : stand === 'under' ? endOf(turned(text), turned(part), isCell) : undefined;
    const left = end === undefined ? '' : (stand === 'over' ? text.slice(end) : text.slice(0, text.length - end)).trim();
    if (!words.test(left) || isLetters(part) || (kind.includes(nth) && withoutTimes(part) === part)) continue;
    text = left;
    taken.push(line);
  }
  if (taken.length === 0) return block;
  const head = [block.head, ...taken].join(' ').trim();
  const files = [...block.files, ...taken.flatMap(filesIn)];
  const author = block.author.name === '' ? authorOver(block.element, { head: [...taken, block.head], text, files }) : block.author;
  return { ...block, author, head, text, files, when: whenIn(taken.join(' ')) ?? block.when };
}

/** What a message of a chat answers stands over it, cut short or behind its writer: `You: Good morning, we …`. */
function withoutEcho(block: Block, blocks: readonly Block[]): Block {
  const lines = block.text.split('\n');
  const end = [1, 2].find((count) => {
    const line = lines[count - 1] ?? '';
    const said = line.replace(/^[^:]{1,30}:\s|\s*(?:…|\.{3})$/gu, '');
    const isTold = count === 1 ? said !== line : nameIn(lines[0] ?? '') === lines[0] && (looksLikeName(lines[0]) || oneself.test(lines[0]));
    return (
      isTold &&
      count < lines.length &&
      said.length >= 12 &&
      blocks.some((other) => other !== block && (other.text.startsWith(said) || (said.length >= 20 && flat(other.text).includes(said))))
    );
  });
  return end === undefined ? block : { ...block, text: lines.slice(end).join('\n').trim() };
}
