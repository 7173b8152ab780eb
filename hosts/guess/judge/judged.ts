import type { Message } from '@/utils/ticket';
import { aroundOf, encloses, lettersIn, outermost, upwards } from '../../reading';
import { authorOver } from '../authors';
import type { Block } from '../block';
import { shownText } from '../furniture';
import { isEvent } from '../events';
import { holding } from '../holding';
import { linkedAmong } from '../linked';
import { filesIn } from '../files';
import { besideBox, whenIn, whenOf } from '../order';
import { withHeadsBeside } from './beside';
import { placeOf } from '../several';
import { candidatesIn, kindOf, startOf, type Candidate, type Candidates } from './candidates';
import { signsIn } from './grouped-signs';
import { evened, none, partedIn, type Judged } from './letters';
import { isBegunIn } from './signs';
import { weigh } from './weigh';

/** What a message counts that the judge does not see at all. */
const unseen = 0;
const shortest = 25;
const shortestSentence = 40;
/** Sums of the same weights differ by less, in whatever order they are taken. */
const equal = 0.001;
/** What is below is no message; what is above may be one among others. */
const doubtful = -3;
type Holding = ReturnType<typeof holding>;

interface Weighed extends Judged {
  /** Its text without breaks. */
  readonly words: string;
}

export interface Reading {
  /** The messages as they were read, without what the judge knows to be none of their words. */
  readonly messages: readonly Message[];
  /** The pieces of the conversation that should be read instead. */
  readonly blocks?: readonly Block[];
  /** The part of the page that holds them, where it holds several conversations. */
  readonly place?: HTMLElement | undefined;
}

/**
 * The conversation as the judge of weak signs reads it.
 * @param boxes the reply boxes of the page, the one that is answered in first
 */
export function judgedBeside(messages: readonly Message[], page: Document, boxes: readonly HTMLElement[]): Reading {
  const box = boxes[0] && outermost(boxes[0]);
  const found = candidatesIn(page.body ?? page);
  const signs = signsIn(found, box);
  const linked = linkedAmong(found.all.map(({ row }) => row));
  const weighed = evened(
    found.all
      .filter((one) => !isQuoted(one))
      .map((one): Weighed => ({
        ...one,
        words: plain(one.text),
        weight: isEvent(one.text) || isListed(one, found) || linked.has(one.row) ? none : weigh(signs.get(one) ?? []),
      })),
  );
  const all = chosenOf(weighed.filter((one) => !isEcho(one, weighed)));
  const rows = holding(all.map(({ row }) => row));
  const marks = holding(found.marks);
  const blocks = besideBox(
    withHeadsBeside(
      all.map((one) => blockOf(one, rows, marks, box)),
      marks,
    ),
    box,
  );
  const everywhere = all.filter(({ row }) => blocks.some(({ element }) => encloses(element, row)));
  const place = placeOf(boxes[0], blocks, boxes);
  const isHere = (at: HTMLElement) => place === undefined || encloses(place, at);
  const chosen = everywhere.filter(({ row }) => isHere(row));
  // What holds several messages that were read is no message.
  const texts = messages.map(({ text }) => plain(text));
  const isOne = ({ words }: Weighed) => texts.filter((text) => words.includes(text)).length < 2;
  const own = chosen.filter(isOne).reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  const read = messages.reduce((sum, { text }) => sum + weightOf(text, weighed, chosen), 0);
  // One letter among many that were read is seen too little of.
  const few = 2 * chosen.length < messages.length ? 1 : equal;
  if (own > 0 && own > read + few) return { blocks: blocks.filter(({ element }) => isHere(element)), place, messages };
  return { messages: messages.map((message) => ({ ...message, text: withoutChips(message.text, chosen) })) };
}

/** A word or two over or under a message that the judge sees to be none of it: the part that its writer has, `Maintainer`, or `reply`. */
function withoutChips(text: string, chosen: readonly Candidate[]): string {
  const bare = chosen.find((one) => text.length > one.text.length && text.includes(one.text))?.text ?? text;
  const [over = '', under = ''] = text.split(bare);
  return `${over}\n${under}`.split('\n').every((line) => line.length <= 25 && !/[.,!?:;…]/u.test(line)) ? bare : text;
}

/** Letters in a letter are told by it. */
const isQuoted = ({ text, row }: Candidate): boolean =>
  lettersIn(text)[0]?.text === '' || row.closest('blockquote, [type="cite"], [class*="quote" i]') !== null;

/** What a message answers stands in it or over it once more, cut out of the message where it was said. */
const isEcho = (one: Weighed, weighed: readonly Weighed[]): boolean =>
  one.weight > doubtful &&
  one.words.length >= 20 &&
  weighed.some(
    (other) =>
      other.weight > doubtful && other.words.length > one.words.length && other.words.includes(one.words) && !encloses(other.row, one.row),
  );

/** A line of a list of conversations: who wrote last before it, or the first words of what stands elsewhere in full. */
const isListed = (one: Candidate, { beginning }: Candidates): boolean =>
  /^(?:вы|you|me):\s.*$/iu.test(one.text) ||
  (one.row.localName === 'tr' && [...one.row.children].every(({ localName }) => localName === 'th')) ||
  beginning.get(startOf(one.text))?.some((other) => isBegunIn(one, other)) === true;

/** The best candidates, none in another, in the order of the page. */
function chosenOf(weighed: readonly Weighed[]): readonly Weighed[] {
  const chosen = new Set<Weighed>();
  const rows = new Set<HTMLElement>();
  const aroundRows = new Set<HTMLElement>();
  const choose = (one: Weighed): void => {
    const around = [...upwards(one.row)];
    if (aroundRows.has(one.row) || around.some((at) => rows.has(at))) return;
    chosen.add(one);
    rows.add(one.row);
    for (const at of around) aroundRows.add(at);
  };
  const parted = partedIn(weighed);
  const letters = new Set(weighed.filter(({ weight }) => weight > 0).map(({ row }) => row));
  // A paragraph of what may be a letter by itself is none.
  const isParagraph = ({ row }: Weighed) => row.localName === 'p' && [...upwards(row)].slice(1, 4).some((at) => letters.has(at));
  weighed
    .filter((one) => one.weight > 0 && !isParagraph(one) && !parted.has(one))
    .toSorted((a, b) => b.weight - a.weight)
    .forEach(choose);
  // Where nothing is surely a message, what is likest to one is.
  if (chosen.size === 0)
    weighed
      .filter((one) => one.weight > -2 && weighed.every(({ weight }) => weight <= one.weight))
      .slice(0, 1)
      .forEach(choose);
  const kinds = new Set([...chosen].map(kindOf));
  // Short words among others of a chat tell little by themselves.
  weighed.filter((each) => each.weight > doubtful && kinds.has(kindOf(each))).forEach(choose);
  return weighed.filter((one) => chosen.has(one));
}

const plain = (text: string): string => text.replace(/[\s>]+/g, ' ').trim();

/** What the judge thinks of a message that was read: of the candidate that holds its words and little more. */
function weightOf(text: string, weighed: readonly Weighed[], chosen: readonly Weighed[]): number {
  const words = plain(text);
  // What the judge sees to be several is none.
  if (chosen.filter((one) => one.words.length >= shortest && words.includes(one.words)).length > 1) return unseen;
  // Every message is held against every candidate: what costs nothing to see is asked first.
  const same = weighed.filter(({ words: other }) =>
    other.length >= words.length
      ? other.length - words.length <= 60 && other.includes(words)
      : words.startsWith(other) || (words.length <= 2 * other.length + 60 && words.includes(other)),
  );
  if (same.length === 0) return unseen;
  const weight = Math.max(...same.map((one) => one.weight));
  // Of a word or two the judge knows little.
  const isKnown = words.length >= (/[.!?…]$/u.test(words) ? shortestSentence : shortest) && !same.some((one) => chosen.includes(one));
  return isKnown && weight < doubtful ? weight : Math.max(0, weight);
}

function blockOf(one: Candidate, rows: Holding, marks: Holding, box: HTMLElement | undefined): Block {
  const around = [...upwards(one.row)];
  const end = around.findIndex((step) => !isOfOne(step, one, rows, box));
  const element = around.slice(0, end < 0 ? undefined : end).at(-1) ?? one.row;
  const lines = shownText(element).split('\n');
  const [first = '', ...more] = one.text.split('\n');
  // The cells of a row stand in one line.
  const at = lines.findIndex((line) => line === first || line.endsWith(` ${first}`));
  const last = lines.lastIndexOf(more.at(-1) ?? first);
  const over = [...lines.slice(0, at), lines[at]?.slice(0, -first.length).trim() ?? ''];
  const head = at < 0 ? one.head : [...over, ...lines.slice(Math.max(at, last) + 1)].filter((line) => line !== '' && !line.startsWith('>'));
  const files = head.flatMap(filesIn);
  const [mark] = marks(element);
  const author = authorOver(element, { head, text: one.text, files });
  return {
    element,
    author,
    head: head.join(' '),
    text: one.text,
    files,
    when: (mark && whenOf(mark)) ?? whenIn(head.join(' ')),
  };
}

/** Name, time and portrait often stand around the words and not in the same element. */
function isOfOne(at: HTMLElement, one: Candidate, rows: Holding, box: HTMLElement | undefined): boolean {
  if (at === one.row) return true;
  return (
    !at.matches('body, html, main') &&
    aroundOf(at) !== undefined &&
    !(box !== undefined && encloses(at, box)) &&
    rows(at).every((other) => other === one.row) &&
    shownText(at).length <= shownText(one.body).length + 150
  );
}
