import { useState } from 'react';
import type { Case } from '@/utils/script';
import { wordQuestions } from '@/utils/script';
import { Badge, Button, Notice } from '../parts';
import { useWords } from '../words';
import { asksOf, paraphraseOf, type Told } from './known';
import './summary-card.css';

interface Props {
  readonly told: Told;
  readonly state: Case;
  readonly onChange: (part: Partial<Case>) => void;
  readonly onPut: (text: string) => void;
}

const looks = { calm: 'plain', worried: 'hint', angry: 'warn', threatening: 'block', grateful: 'good' } as const;

/** The request in short: taken out of the letter, corrected by a click, put into the reply by another. */
export function SummaryCard({ told, state, onChange, onPut }: Props) {
  const { summary: words } = useWords().desk;
  const { letter, summary, lang } = told;
  const [editing, setEditing] = useState<number>();
  const asks = asksOf(told, state);
  const place = ({ start, end }: { readonly start: number; readonly end: number }) => letter.slice(start, end);
  const moodWords = [...new Set(summary.mood.signs.map(place))].slice(0, 5).join(', ');
  const back = paraphraseOf(told, state);
  const correct = (nth: number, text: string) => {
    onChange({ asks: { ...state.asks, [String(nth)]: text.trim() } });
    setEditing(undefined);
  };

  return (
    <section className="summary-card" aria-label={words.label}>
      <div className="summary-card__head">
        <h2>{words.label}</h2>
        <Badge look={looks[summary.mood.name]} {...(moodWords !== '' && { title: words.moodWords(moodWords) })}>
          {words.mood[summary.mood.name]}
        </Badge>
      </div>
      {summary.mood.name === 'threatening' && <Notice look="block">{words.person}</Notice>}
      {moodWords !== '' && <p className="summary-card__aside">{words.moodWords(moodWords)}</p>}
      {asks.length > 0 ? (
        <>
          <h3>{words.asks}</h3>
          <ol className="summary-card__asks">
            {asks.map(({ text, nth }) =>
              editing === nth ? (
                <li key={nth}>
                  <form
                    onSubmit={(event) => {
                      event.preventDefault();
                      const typed = new FormData(event.currentTarget).get('ask');
                      correct(nth, typeof typed === 'string' ? typed : text);
                    }}
                  >
                    <textarea className="input" name="ask" rows={2} defaultValue={text} autoFocus aria-label={words.correct(text)} />
                    <Button type="submit" icon="check">
                      {words.done}
                    </Button>
                  </form>
                </li>
              ) : (
                <li key={nth}>
                  <button type="button" className="summary-card__ask" onClick={() => setEditing(nth)} aria-label={words.correct(text)}>
                    {text}
                  </button>
                  <Button look="bare" icon="close" iconOnly onClick={() => correct(nth, '')}>
                    {words.strike(text)}
                  </Button>
                </li>
              ),
            )}
          </ol>
        </>
      ) : (
        summary.gist && (
          <p>
            <span className="summary-card__aside">{words.noAsks}</span> {place(summary.gist)}
          </p>
        )
      )}
      {summary.facts.length > 0 && (
        <>
          <h3>{words.facts}</h3>
          <ul className="summary-card__facts">
            {summary.facts.map(({ start, kind, shown }) => (
              <li key={start}>
                <span>{words.kinds[kind]}</span> {shown}
              </li>
            ))}
          </ul>
        </>
      )}
      {summary.promised.length > 0 && (
        <>
          <h3>{words.promised}</h3>
          <ul className="summary-card__lines">
            {summary.promised.map(({ by, start, text }) => (
              <li key={`${by} ${start} ${text}`}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {summary.missing.length > 0 && (
        <p>
          <span className="summary-card__aside">{words.missing}:</span> {summary.missing.map((kind) => words.kinds[kind]).join(', ')}
        </p>
      )}
      <div className="summary-card__actions">
        {back !== '' && (
          <Button icon="insert" title={back} onClick={() => onPut(back)}>
            {words.paraphrase}
          </Button>
        )}
        {summary.missing.length > 0 && (
          <Button
            icon="insert"
            onClick={() =>
              onPut(
                wordQuestions(
                  summary.missing.map((kind) => ({ text: words.questions[kind], choices: [] })),
                  lang,
                ),
              )
            }
          >
            {words.askMissing}
          </Button>
        )}
      </div>
    </section>
  );
}
