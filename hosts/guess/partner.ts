import { comesBefore, elementsIn, encloses, isUnread, outwards, textWithout, upwards } from '../reading';
import { isFurniture, ownText } from './furniture';
import { keyOf } from './pairs';
import { looksLikeName } from './looks';

/** The name over a chat: of the one it is held with. Above it, in the part of the page that holds chat and box, nothing else is named. */
export function partnerOver(letter: HTMLElement, box: HTMLElement): string {
  const around = [...upwards(letter)].find((at) => encloses(at, box));
  if (around === undefined) return '';
  // Around the chat alone nobody else is named.
  const sign = around.matches('body') ? 'h1, h2, h3, h4, [class*="name" i], [class*="title" i]' : '*';
  const heads = [...elementsIn(around, (at) => (isFurniture(at) && !isCard(at)) || at === letter)].filter(
    (at) => at.matches(sign) && comesBefore(at, letter) && !isListed(at),
  );
  return heads.map(ownText).find((line) => looksLikeName(line) && line.includes(' ') && keyOf(line) === undefined) ?? '';
}

/** A press on the head of a chat shows its partner: a name, and when he was seen. */
const isCard = (at: HTMLElement): boolean => at.matches('[role="button"]') && textWithout(at, isUnread).split('\n').length > 1;

/** Whether a heading is one of many alike, as in a list of chats. */
export const isListed = (heading: HTMLElement): boolean =>
  outwards(heading, 5)
    .slice(1)
    .some((at) => {
      const like = [...(at.parentElement?.children ?? [])].filter((one) => one.classList[0] === at.classList[0] && one.id === '');
      return like.filter((one) => one.querySelector(heading.localName)).length > 2;
    });
