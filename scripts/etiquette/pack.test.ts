import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../utils/etiquette/lexicon/packed';
import { pack } from './pack';

describe('packed phrases', () => {
  it.each([
    ['ru', '^ (говорил|говорила|говорили|whatsapp|вотсап) [не|ни] *3 l2 $'],
    ['ru', 'заявочка|заявочки -> заявка|заявки'],
    ['en', "(check|checks|checked|checking) you're -> check again, Anna"],
    ['en', 'basically ->'],
  ] as const)('%s «%s» are read back', (lang, phrase) => {
    expect(unpack(pack([phrase, 'да'], lang), lang).map((each) => each.trim())).toEqual([phrase, 'да']);
  });
  it('whatever the words are', () => {
    const word = fc.string({ unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюяabcz-'), minLength: 1, maxLength: 12 });
    const list = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `(${words.join('|')})`);
    const phrase = fc.array(fc.oneof(list, word), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 5 }), (all) => {
        expect(unpack(pack(all, 'ru'), 'ru')).toEqual(all);
      }),
    );
  });
  it('take less than they say', () => {
    const phrases = ['вы (говорили|говорила|говорил|говорите) (неправду|неправда)'];
    expect(pack(phrases, 'ru').length).toBeLessThan(phrases.join().length);
  });
  it('refuse signs that mean something else', () => expect(() => pack(['a@b'], 'en')).toThrow(/a@b/));
});
