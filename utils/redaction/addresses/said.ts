import type { Reading } from '../reading';
import type { Candidate } from '../recognizer';

const ones = 'one|two|three|four|five|six|seven|eight|nine';
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** “I'm at forty-two Marsh Lane”: the number of the house in words, as a message left by voice has it. */
const house = new RegExp(
  `(?<=(?:^|[ ,])(?:at|is|to|live at|number) )(?:(?:a|one|two) hundred and )?(?:(?:${tens})(?:[- ](?:${ones}))?|${teens}|${ones}) (?:[a-z][a-z'-]{2,16} ){1,3}?(?:street|road|lane|avenue|drive|close|crescent|court|way|terrace|gardens|grove|place|hill|mews|walk|row)(?![a-z'])`,
  'g',
);

/** Addresses whose house is said in words. */
export function saidAddresses({ text, lower }: Reading): readonly Candidate[] {
  return [...lower.matchAll(house)].flatMap(({ index: start, 0: whole }): readonly Candidate[] => {
    const end = start + whole.length;
    const named = text.slice(start, end).split(' ');
    // «one more way», «two people lane»: the name of a street has its capital.
    return named
      .slice(1)
      .every((word) => /^\p{Lu}/u.test(word) || /^(?:hundred|and|of|the)$/.test(word) || new RegExp(`^(?:${ones})$`).test(word))
      ? [{ start, end, score: 0.8, evidence: 'context', because: named[0] ?? '' }]
      : [];
  });
}
