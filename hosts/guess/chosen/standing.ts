import { aroundOf, askedOnce, attribute, comesBefore, elementsIn, encloses, outermost, styleOf, upwards } from '../../reading';
import { boxInUse } from '../box-in-use';
import { namesOf } from '../controls';
import { bit, headings } from '../judge/signs';
import { isFurniture } from '../furniture';
import { editable } from '../purpose';
import { boxesIn } from '../near';

const calledSubject = /subj|тема|tema(?![a-z])/i;
const calledTitle = /title|topic|heading|headline|header(?!s)|caption|name(?!d)/i;
const calledNumber = /num|(?:^|[\s_-])(?:id|no|nr|ref|code|key|nomer)(?:[\s_-]|$)|ticket|issue|case/i;
const calledSmall =
  /meta|label|badge|chip|pill|status|tag|hint|crumb|brand|logo|tab|menu|btn|button|count|user|author|client|customer|contact|agent|avatar|time|date/i;
const sides =
  'aside, [role="complementary"], [class*="aside" i], [class*="sidebar" i], [class*="side-" i], [class*="panel-right" i], [class*="contact" i], [class*="card" i]';
const bars =
  '[role="banner"], header, [class*="app-bar" i], [class*="appbar" i], [class*="topbar" i], [class*="navbar" i], [class*="brand" i], [class*="logo" i]';
const rows = 'li, tr, [role="row"], [role="listitem"], [role="option"], [class*="item" i], [class*="row" i], a';
const pressed = 'nav, button, a, [role="button"]';
const writing = `textarea, ${editable}`;
const isOn = /(?:^|[\s_-])(?:active|selected|current|open|on|sel|act)(?:[\s_-]|$)/i;

/** How many signs `standingAt` tells. */
export const standings = 25;

/** The size of its letters (px). */
const sizeOf = askedOnce((at: HTMLElement): number => Number.parseFloat(styleOf(at)?.fontSize ?? '') || 14);

/** How many pieces of the same kind stand beside a row, itself counted. */
const alike = askedOnce(
  (row: HTMLElement): number =>
    [...(row.parentElement?.children ?? [])].filter((one) => one.localName === row.localName && one.classList[0] === row.classList[0])
      .length,
);

/** All of a part of the page that may show a name or a number: what is pressed, too, but nothing to be written in. */
export const toldIn = askedOnce((root: HTMLElement): readonly HTMLElement[] =>
  elementsIn(root, (at) => (isFurniture(at) && !at.matches(pressed)) || at.matches(writing)),
);

/** The reply box in use, or the frame that it is in. */
export const answeredIn = askedOnce((page: Document): HTMLElement | undefined => {
  const box = boxInUse(boxesIn(page));
  return box && outermost(box);
});

/** Weak signs of what a short text is, by where it stands and what the makers of the page call it. Asks for the layout. */
export function standingAt(at: HTMLElement, box: HTMLElement | undefined): readonly number[] {
  const around = box === undefined ? [] : outerOf(box);
  const shared = around.findIndex((one) => encloses(one, at));
  return [
    ...lookOf(at),
    bit(box !== undefined && comesBefore(at, box)),
    bit(shared >= 0 && shared <= 4),
    bit(shared >= 0 && around[shared]?.matches('body, html') === true),
  ];
}

const outerOf = askedOnce((box: HTMLElement): readonly HTMLElement[] => [...upwards(box)]);

const lookOf = askedOnce((at: HTMLElement): readonly number[] => {
  const style = styleOf(at);
  const size = sizeOf(at) / sizeOf(at.ownerDocument.body);
  const own = namesOf(at);
  const outer = [...upwards(at)].slice(1, 3).map(namesOf).join(' ');
  const heading = at.closest(headings);
  const level = heading && (attribute(heading, 'aria-level') || heading.localName.slice(1));
  const row = at.closest<HTMLElement>(rows);
  const isListed = row !== null && alike(row) > 2;
  return [
    bit(level === '1'),
    bit(level === '2'),
    bit(heading !== null && level !== '1' && level !== '2'),
    bit(size > 1.1),
    bit(size > 1.35),
    bit(size < 0.95),
    bit(Number(style?.fontWeight) >= 600),
    bit(style?.textTransform === 'uppercase'),
    bit(calledSubject.test(own)),
    bit(calledSubject.test(outer)),
    bit(calledTitle.test(own)),
    bit(calledTitle.test(outer)),
    bit(calledNumber.test(own)),
    bit(calledSmall.test(own)),
    bit(isAtSide(at)),
    bit(isInBar(at)),
    bit(isListed),
    bit(isListed && isOn.test(attribute(row, 'class'))),
    bit(at.closest('a, button') !== null),
    bit(at.matches('p')),
    bit(at.matches('td, th, dt, dd, label')),
    bit((aroundOf(at)?.childElementCount ?? 1) === 1),
  ];
});

/** Whether an element is one of these or stands in one, as the page's own tree has it. */
const isWithin = (selector: string): ((at: Element) => boolean) => {
  const asked = askedOnce((at: Element): boolean => at.matches(selector) || (at.parentElement !== null && asked(at.parentElement)));
  return asked;
};
const isAtSide = isWithin(sides);
const isInBar = isWithin(bars);
