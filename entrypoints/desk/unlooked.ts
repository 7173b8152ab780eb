import type { PageWords } from '@/locales/page';

/** What a look at the draft left out. */
interface LeftOut {
  readonly unchecked: readonly string[];
  readonly tooLong: boolean;
}

/** Tells the operator what is not being checked: once, and of a draft that grew too long again each time it does. */
export function tellingUnlooked(tell: (sentence: string) => void, words: () => PageWords): (left: LeftOut) => void {
  let saidUnchecked = false;
  let saidTooLong = false;
  return ({ unchecked, tooLong }) => {
    if (unchecked.length > 0 && !saidUnchecked) tell(words().gate.namesUnchecked);
    saidUnchecked ||= unchecked.length > 0;
    if (tooLong && !saidTooLong) tell(words().gate.tooLong);
    saidTooLong = tooLong;
  };
}
