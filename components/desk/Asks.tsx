import { useState } from 'react';
import type { Case } from '@/utils/script';
import { Button, useFocusHome } from '../parts';
import { askKey, showPlace } from '../places';
import { useWords } from '../words';
import { asksOf, type Told } from './known';

interface Props {
  readonly told: Told;
  readonly state: Case;
  readonly onChange: (part: Partial<Case>) => void;
}

/** What the customer asks: corrected by a click, struck by another, found in the letter by its number; stays with the ticket. */
export function Asks({ told, state, onChange }: Props) {
  const { summary: words } = useWords().desk;
  const [editing, setEditing] = useState<number>();
  const asks = asksOf(told, state);
  const home = useFocusHome<HTMLOListElement>(`${editing} ${asks.length}`);
  const keep = (nth: number, text: string) => onChange({ asks: { ...state.asks, [String(nth)]: text.trim() } });
  const correct = (nth: number, text: string) => {
    keep(nth, text);
    setEditing(undefined);
  };

  return (
    <ol ref={home} tabIndex={-1} className="asks" aria-label={words.asks}>
      {asks.map(({ text, nth }, at) =>
        editing === nth ? (
          <li key={nth}>
            <form
              onSubmit={(event) => {
                event.preventDefault();
                const typed = new FormData(event.currentTarget).get('ask');
                correct(nth, typeof typed === 'string' ? typed : text);
              }}
              onKeyDown={(event) => event.key === 'Escape' && setEditing(undefined)}
            >
              <textarea
                className="input"
                name="ask"
                rows={2}
                defaultValue={text}
                autoFocus
                aria-label={words.correct(text)}
                // Another tab or another ticket takes the field away: what was typed stays.
                onBlur={({ target: { value } }) => value.trim() !== '' && value.trim() !== text && keep(nth, value)}
              />
              <Button type="submit" icon="check">
                {words.done}
              </Button>
            </form>
          </li>
        ) : (
          <li key={nth}>
            <button type="button" className="asks__place" onClick={({ currentTarget }) => showPlace(currentTarget, askKey(nth))}>
              <span title={words.showPlace}>{at + 1}.</span>
              <span className="unseen"> {words.showInLetter(text)}</span>
            </button>
            <button type="button" className="asks__one" onClick={() => setEditing(nth)} aria-label={words.correct(text)}>
              {text}
            </button>
            <Button look="bare" icon="close" iconOnly onClick={() => correct(nth, '')}>
              {words.strike(text)}
            </Button>
          </li>
        ),
      )}
    </ol>
  );
}
