import { $$, encloses, lineOf, outermost, upwards } from '../reading';
import type { Block } from './block';
import { withoutTimes } from './dates';
import { holding } from './holding';
import { looksLikeName } from './looks';
import { isNoteBox } from './notes';

const titles = 'h1, h2, h3, h4, [class*="title" i]';
/** The titles in a card, and the link that it begins with: to the goods, the order. */
function titlesIn(place: Element): readonly string[] {
  const whole = lineOf(place);
  const isFirst = (line: string) => line.includes(' ') && withoutTimes(line) === line && whole.startsWith(line);
  return $$(`${titles}, a[href]`, place)
    .filter((at) => !at.matches('a') || isFirst(lineOf(at)))
    .map(lineOf)
    .filter((line) => line !== '' && !looksLikeName(line));
}
const isTitled = (place: Element): boolean => titlesIn(place).length > 0;

const partsOf = (card: Element): ReadonlySet<string> =>
  new Set([...card.children].flatMap((at) => [at, ...at.children]).flatMap((at) => [...at.classList]));

/** Whether two cards hold the same parts, as the makers call them. */
function isBuiltAs(one: Element, other: Element): boolean {
  const [own, others] = [partsOf(one), partsOf(other)];
  const shared = [...own].filter((name) => others.has(name)).length;
  return shared >= 2 && shared >= Math.min(own.size, others.size) * 0.6;
}

const isOneKind = (one: Element, other: Element): boolean => one.localName === other.localName && one.classList[0] === other.classList[0];

/** Where every card of a row holds a box of its own, the one of this box, whatever is found in it: another's letter is not answered here. */
function cardOf(box: HTMLElement, boxes: readonly HTMLElement[]): HTMLElement | undefined {
  const others = boxes.filter((each) => each !== box && !isNoteBox(each)).map(outermost);
  const around = [...upwards(outermost(box))];
  const card = around[around.findIndex((at) => others.some((other) => encloses(at, other))) - 1];
  const [name] = card?.classList ?? [];
  const alike = [...(card?.parentElement?.children ?? [])].filter((at) => at !== card && name !== undefined && at.classList.contains(name));
  const isCard = (at: Element) => isTitled(at) && isBuiltAs(at, card ?? at) && others.some((other) => at.contains(other));
  return card !== undefined && isTitled(card) && alike.length > 0 && alike.every(isCard) ? card : undefined;
}

/**
 * The part of the page that the answer in this box is about, where the page holds several: every letter has a box of its own,
 * as reviews in the admin of a shop have, or stands under a title of its own in a card like the next. The place of a box reaches
 * as far as to the first letter. Undefined where the page holds one conversation.
 */
export function placeOf(box: HTMLElement | undefined, blocks: readonly Block[], boxes: readonly HTMLElement[]): HTMLElement | undefined {
  const reaches = (each: HTMLElement) => [...upwards(outermost(each))].find((at) => blocks.some(({ element }) => encloses(at, element)));
  const card = box && cardOf(box, boxes);
  if (card !== undefined) return card;
  const place = box && reaches(box);
  if (box === undefined || place === undefined || place.matches('body, main')) return undefined;
  const others = boxes.filter((each) => each !== box && !isNoteBox(each)).flatMap((each) => reaches(each) ?? []);
  // Answers to comments stand in the comment that they answer: all of them are one conversation.
  const isThread = others.some((other) => other !== place && encloses(other, place) && isOneKind(other, place));
  if (!isThread && others.some((other) => !encloses(other, place) && !encloses(place, other))) return place;
  const held = holding(blocks.map(({ element }) => element));
  const around = [...upwards(place)];
  const alone = around.filter((at) => held(at).length === held(place).length && !at.matches('body, main'));
  return alone.find((at) => {
    const cards = [...(at.parentElement?.children ?? [])].filter((one) => one !== at && isOneKind(one, at) && one.classList.length > 0);
    const alike = cards.filter((one) => isTitled(one) && isBuiltAs(one, at) && held(one).length > 0);
    return isTitled(at) && alike.length > 0 && alike.length >= cards.length / 2;
  });
}

/** The first title in the place of a box. */
export function titleIn(place: HTMLElement | undefined): string {
  return (place === undefined ? [] : titlesIn(place)).find((line) => line.length >= 3 && line.length <= 150) ?? '';
}
