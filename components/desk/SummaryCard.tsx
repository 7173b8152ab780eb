import { type Case, wordQuestions } from '@/utils/script';
import { Button, Notice } from '../parts';
import { factKey, Marked, showPlace } from '../places';
import { useLanguage, useWords, writtenDate } from '../words';
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
}

/** A day of the calendar; others, such as a time of day, are shown as they were written. */
const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** The request in short: taken out of the letter, corrected by a click, put into the reply by another. */
export function SummaryCard({ told, state, onChange, onPut }: Props) {
  const { desk, ticket } = useWords();
  const words = desk.summary;
  const { letter, summary, lang } = told;
  const language = useLanguage();
  const asks = asksOf(told, state);
  const place = ({ start, end }: { readonly start: number; readonly end: number }) => letter.slice(start, end);
  const mood = moodOf(told, state);
  const moodWords = moodWordsOf(told, state);
  const back = paraphraseOf(told, state);

  return (
    <section className="summary-card" aria-label={words.label}>
      <div className="summary-card__head">
        <h2>{words.label}</h2>
        <MoodMark told={told} state={state} onChange={onChange} />
      </div>
      {mood.name === 'threatening' && <Notice look="block">{words.person}</Notice>}
      {moodWords !== '' && <p className="summary-card__aside">{words.moodWords(moodWords)}</p>}
      {(mood.name === 'threatening' || mood.name === 'angry') && <Conflict lang={lang} onPut={onPut} />}
      {asks.length > 0 ? (
        <>
          <h3>{words.asks}</h3>
          <Asks told={told} state={state} onChange={onChange} />
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
            {summary.facts.map(({ start, end, kind, shown, value }) => (
              <li key={start}>
                <button
                  type="button"
                  title={words.showPlace}
                  onClick={({ currentTarget }) => showPlace(currentTarget, factKey(kind, letter.slice(start, end)))}
                >
                  <span>{words.kinds[kind]}</span> {shown}
                  {kind === 'date' && isDay(value) && ` (${writtenDate(value, language)})`}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{ticket.letter}</summary>
        <p className="summary-card__letter scroll" tabIndex={0} role="region" aria-label={ticket.letter}>
          <Marked text={letter} start={0} end={letter.length} places={placesOf(told, state)} />
        </p>
      </details>
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
