import { diffArrays } from 'diff';

export interface Part {
  readonly text: string;
  readonly fate: 'kept' | 'added' | 'removed';
}

/** Words of any alphabet, spaces, line ends and single signs: together they are the text. */
const piecesOf = (text: string): string[] => text.match(/\r?\n|[\p{L}\p{M}\p{N}_]+|[^\S\r\n]+|[^]/gu) ?? [];

/** What changed between two texts, word by word. */
export const differenceOf = (before: string, after: string): readonly Part[] =>
  diffArrays(piecesOf(before), piecesOf(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    fate: added ? 'added' : removed ? 'removed' : 'kept',
  }));
