import { useEffect, useMemo } from 'react';
import { type Case, wordQuestions } from '@/utils/script';
import { Button, Notice } from '../parts';
import { useTold } from '../places';
import { useWords } from '../words';
import { Asks } from './Asks';
import { asksOf, moodOf, moodWordsOf, paraphraseOf, type Told } from './known';
import { Conflict } from './Later';
import { MoodMark } from './MoodMark';
import { placesOf } from './places';
import './summary-card.css';

interface Props {
  readonly told: Told;
  readonly state: Case;
  readonly onChange: (part: Partial<Case>) => void;
  readonly onPut: (text: string) => void;
  readonly onScript: () => void;
}

/** The request in a few lines beside the ticket. Its facts stand below, where replies take them from. Alt+Enter says it back. */
export function SummaryBeside({ told, state, onChange, onPut, onScript }: Props) {
  const { summary: words } = useWords().desk;
  const { letter, summary, lang } = told;
  const said = moodWordsOf(told, state);
  const back = paraphraseOf(told, state);
  const { missing, gist, promised } = summary;
  const mood = moodOf(told, state);
  useTold(useMemo(() => placesOf(told, state), [told, state]));

  useEffect(() => {
    if (back === '') return undefined;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      event.preventDefault();
      onPut(back);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [back, onPut]);

  return (
    <section className="summary-beside" aria-label={words.label}>
      {mood.name !== 'calm' && (
        <p className="summary-beside__mood">
          <MoodMark told={told} state={state} onChange={onChange} />
          {said !== '' && <span className="summary-card__aside">{said}</span>}
        </p>
      )}
      {mood.name === 'threatening' && <Notice look="block">{words.person}</Notice>}
      {(mood.name === 'threatening' || mood.name === 'angry') && <Conflict lang={lang} onPut={onPut} onScript={onScript} />}
      {asksOf(told, state).length > 0 ? (
        <Asks told={told} state={state} onChange={onChange} />
      ) : (
        gist && (
          <p>
            <span className="summary-card__aside">{words.noAsks}</span> {letter.slice(gist.start, gist.end)}
          </p>
        )
      )}
      {promised.length > 0 && (
        <p>
          <span className="summary-card__aside">{words.promised}:</span> {promised[0]?.text}
          {promised.length > 1 && ' …'}
        </p>
      )}
      <div className="summary-card__actions">
        {back !== '' && (
          <Button look="bare" icon="insert" title={`${back}\nAlt+Enter`} aria-keyshortcuts="Alt+Enter" onClick={() => onPut(back)}>
            {words.paraphrase}
          </Button>
        )}
        {missing.length > 0 && (
          <Button
            look="bare"
            icon="insert"
            onClick={() =>
              onPut(
                wordQuestions(
                  missing.map((kind) => ({ text: words.questions[kind], choices: [] })),
                  lang,
                ),
              )
            }
          >
            {words.askFor(missing.map((kind) => words.kinds[kind]).join(', '))}
          </Button>
        )}
      </div>
    </section>
  );
}
