import { describe, expect, it } from 'vitest';
import { beginningOf } from './beginning';
import { readPhrases } from './phrases';

describe('what a phrase may begin with', () => {
  it.each([
    ['вы не правы', ['вы']],
    ['мы|я (не|ни) при чем', ['мы', 'я']],
    ['^ [ну|просто] так вышло', ['ну', 'просто', 'так']],
    ['(как вам|[же] вы) жаль', ['как', 'же', 'вы']],
    ['[очень [уж]] (долго|(так|вот) надо)', ['очень', 'долго', 'так', 'вот']],
    ['а|(б|в г)|(д) е', ['а', 'б', 'в', 'д']],
    ["(can't|cannot|won't) help", ['can', 'can', 'will']],
    ['нет -> да', ['нет']],
    ['*3 нет', []],
  ])('«%s»', (phrase, words) => {
    expect(beginningOf(phrase)).toEqual({ words, wide: false });
    // The first word that the phrase must have, and those before it, as the phrase is read.
    const first = readPhrases(phrase).map(({ slots }) => slots[0]?.written.replace('?', '').split('|') ?? []);
    for (const word of first.flat().filter((each) => !each.startsWith('*'))) expect(words).toContain(word);
  });
  it.each(['*ли вы', '(<ru3>|вы) да', '[*те] вы'])('«%s» with more than words', (phrase) => expect(beginningOf(phrase).wide).toBe(true));
});

it('a bare choice goes on with a group', () => expect(readPhrases('а|б|(в|г д) е').map(({ slots }) => slots.length)).toEqual([2, 2, 3]));
