import { isSeen, outwards } from '../reading';
import { wordsOf } from './controls';
import { isAfterBox } from './leading';
import { purposeOf } from './purpose';
import { forwards } from './words';

const toWhom = /(?<!\p{L})(?:to|кому|recipients?|получател[ьи])(?!\p{L})/iu;

/** Under a box that has a line for whom it goes to, `Forward` sends what was written there; elsewhere it opens such a one. */
export const passesOn = (element: HTMLElement): boolean =>
  forwards.test(wordsOf(element)) &&
  isAfterBox(element) &&
  outwards(element, 8)
    .slice(1)
    .some((at) =>
      [...at.querySelectorAll<HTMLElement>('input, textarea, select')].some((field) => toWhom.test(purposeOf(field)) && isSeen(field)),
    );
