import { askedOnce, isUnread, lineOf, nobody, textWithout, outwards } from '../reading';
import type { Person } from '@/utils/ticket';
import { shownText } from './furniture';
import { namesOf } from './controls';
import { filesIn } from './files';
import { event, isHead, isHeadLine, nameIn, words } from './parts';
import { looksLikeName } from './looks';
import { withoutTimes } from './dates';
import { ourNames } from './words';

/** A message whose time stands behind its last word, in the same line. */
export interface Tailed {
  /** The message with all that is told of it, as far as the caller allows. */
  readonly element: HTMLElement;
  readonly author: Person;
  readonly head: string;
  readonly text: string;
  /** Whether only its shape tells that it is a message. */
  readonly guessed: boolean;
}

const called = /message|msg|bubble|balloon|soob|chat-?(?:item|row|line)/i;
/** How makers call the message that another one answers, which stands over its words. */
const answered = /quot|reply|subheader|forward/i;
/** Ticks and a word about the message are told with its time. */
const isMeta = (at: HTMLElement): boolean => !words.test(withoutTimes(lineOf(at).replace(/edited|изменено|ред\./iu, ' ')));

/** Where classes tell nothing, pieces of one shape that bear a further class here and there are those of two sides. */
const isOfTwoSides = ({ parentElement, classList: [first], className }: HTMLElement): boolean =>
  parentElement !== null && first !== undefined && [...(classesIn(parentElement).get(first) ?? [])].some((one) => one !== className);

/** The classes of the pieces that stand in one place, by the first of each. */
const classesIn = askedOnce((place: HTMLElement): ReadonlyMap<string, ReadonlySet<string>> => {
  const classes = new Map<string, Set<string>>();
  for (const { className, classList } of place.children) {
    const [first] = classList;
    if (first !== undefined) classes.set(first, (classes.get(first) ?? new Set()).add(className));
  }
  return classes;
});

/** A message of a chat that ends in its time: `<div class="text">See you<span class="meta"><span>16:40</span> ✓✓</span></div>`. */
export function tailedBy(mark: HTMLElement, isOfOne: (at: HTMLElement) => boolean): Tailed | undefined {
  const around = outwards(mark, 4);
  const far = around.findIndex((at) => !isMeta(at));
  const [meta, body] = [around[far - 1], around[far]];
  if (meta === undefined || body === undefined) return undefined;
  const outer = outwards(body, 4);
  const bubble = outer.find((at) => called.test(namesOf(at)));
  const guessed = bubble === undefined;
  if ((guessed && !outer.some(isOfTwoSides)) || outer.some((at) => event.test(namesOf(at)))) return undefined;
  const tail = shownText(meta);
  // Words behind the time: it ends the head of a letter, `From: Ann Bell · 24 November`, and no message.
  if (bubble !== undefined && !shownText(bubble).endsWith(tail)) return undefined;
  const end = outer.findIndex((at) => !isOfOne(at));
  if (end === 0) return undefined;
  const steps = outer.slice(0, end < 0 ? 3 : end);
  // Where words follow the time, it stands in a head over them.
  if (!steps.every((at) => shownText(at).endsWith(tail))) return undefined;
  // A time on a line of its own is one of a letter.
  if (!words.test(shownText(body).split('\n').at(-1)?.slice(0, -tail.length) ?? '')) return undefined;
  const text = textWithout(body, (at) => at === meta || isUnread(at) || answered.test(namesOf(at)));
  if (!words.test(text) || isHead(text) || isHeadLine(text) || filesIn(text).length > 0) return undefined;
  const head = steps.slice(0, -1).flatMap(linesBefore);
  const name = head.map(nameIn).find((line) => looksLikeName(line) || ourNames.test(line));
  return {
    element: steps.at(-1) ?? body,
    author: name === undefined ? nobody : { name, address: '' },
    head: [...head, tail].join(' '),
    text,
    guessed,
  };
}

/** What stands over a part of a message and tells of it. A message that is answered stands there, too, with its own writer. */
function linesBefore(at: HTMLElement): readonly string[] {
  const before = [...(at.parentElement?.children ?? [])].filter((one) => one.compareDocumentPosition(at) & 4);
  return before
    .map((one) => shownText(one).split('\n'))
    .flatMap((lines) => (lines.every((line) => isHead(line) || isHeadLine(line)) ? lines : []));
}
