import { useState } from 'react';
import { Button } from '../parts';
import { useWords } from '../words';
import type { ProfileProps } from './keep';

type Pair = readonly [word: string, instead: string];

/** Words for insiders with what to write instead. A row without a word is not kept. */
export function Jargon({ profile, keep }: ProfileProps) {
  const words = useWords().manners.lists;
  const [pairs, setPairs] = useState<readonly Pair[]>(() => Object.entries(profile.jargon));

  function change(next: readonly Pair[]): void {
    setPairs(next);
    keep({ jargon: Object.fromEntries(next.map(([word, instead]) => [word.trim(), instead.trim()]).filter(([word]) => word !== '')) });
  }
  const set = (at: number, pair: Pair) => change(pairs.map((each, nth) => (nth === at ? pair : each)));

  return (
    <fieldset className="jargon">
      <legend>{words.jargon}</legend>
      {pairs.map(([word, instead], at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a row has nothing else of its own while it is typed
        <div key={at} className="jargon__row">
          <input
            className="input"
            aria-label={words.word}
            placeholder={words.word}
            value={word}
            onChange={({ target: { value } }) => set(at, [value, instead])}
          />
          <input
            className="input"
            aria-label={words.instead}
            placeholder={words.instead}
            value={instead}
            onChange={({ target: { value } }) => set(at, [word, value])}
          />
          <Button look="bare" icon="close" iconOnly onClick={() => change(pairs.filter((_, nth) => nth !== at))}>
            {words.removeWord(word)}
          </Button>
        </div>
      ))}
      <Button onClick={() => setPairs([...pairs, ['', '']])}>{words.addWord}</Button>
    </fieldset>
  );
}
