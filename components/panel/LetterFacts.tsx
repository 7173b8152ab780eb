import { useState } from 'react';
import { amountIn, type Fact, type LetterMarks } from '@/utils/text';
import type { Ticket } from '@/utils/ticket';
import type { ReplyPort } from '../outside';
import { useLoaded } from '../parts';
import { factKey, showPlace } from '../places';
import { useLanguage, useWords } from '../words';
import './letter-facts.css';

interface Props {
  readonly ticket: Ticket;
  readonly marks: LetterMarks;
  readonly replies: Pick<ReplyPort, 'factsOf' | 'correct' | 'corrected'>;
  /** Replies are to be rendered anew. */
  readonly onCorrected: () => void;
}

/** A whole date: the browser shows it as its user writes dates. */
const isDay = (kind: Fact['kind'], value: string): boolean => kind === 'date' && /^\d{4}-\d{2}-\d{2}$/u.test(value);

/** A date without its year and a sum in figures are shown as the customer wrote them, other sums in figures: replies read all three. */
const writtenIn =
  (lang: 'ru' | 'en') =>
  ({ kind, value, shown }: Fact): string => {
    if (kind === 'amount') return /^\d/.test(shown) ? shown : amountIn(value, lang);
    return value.startsWith('--') ? shown : value;
  };

/** What was read out of the letter, each to be put right before a reply uses it. The first of a kind is the one that replies use. */
export function LetterFacts({ ticket, marks, replies, onCorrected }: Props) {
  const { answer, desk } = useWords();
  const written = writtenIn(useLanguage());
  const [values, setValues] = useState<Readonly<Record<number, string>>>({});
  const read = useLoaded(() => replies.factsOf(ticket, marks), [replies, ticket, marks]);
  const facts = read.state === 'ready' ? read.value : [];
  if (facts.length === 0) return null;
  const corrected = replies.corrected(ticket);
  // What was put right is of the fact that replies use: the first of its kind.
  const usedAs = ({ kind, start }: Fact) => (facts.find((one) => one.kind === kind)?.start === start ? corrected[kind] : undefined);
  const once = facts.filter(({ kind, value }, at) => facts.findIndex((one) => one.kind === kind && one.value === value) === at);
  return (
    <section className="letter-facts" aria-label={answer.facts}>
      <h2>{answer.facts}</h2>
      <ul>
        {once.map((fact, at) => {
          const { kind, value, shown, start } = fact;
          const now = values[at] ?? usedAs(fact) ?? written(fact);
          const keep = (): void => {
            if (values[at] === undefined || now.trim() === (usedAs(fact) ?? written(fact))) return;
            replies.correct(ticket, kind, now.trim());
            onCorrected();
          };
          return (
            <li key={start}>
              <span className="letter-facts__one">
                <button type="button" onClick={({ currentTarget }) => showPlace(currentTarget, factKey(kind, shown))}>
                  <span title={desk.summary.showPlace}>{answer.factKinds[kind]}</span>
                  {isDay(kind, value) && !/\d{4}/u.test(shown) && ` «${shown}»`}
                  <span className="unseen"> {desk.summary.showInLetter(shown)}</span>
                </button>
                <input
                  type={isDay(kind, value) ? 'date' : 'text'}
                  value={now}
                  aria-label={answer.correctFact(answer.factKinds[kind], shown)}
                  size={Math.max(4, now.length)}
                  onChange={(event) => setValues({ ...values, [at]: event.target.value })}
                  onKeyDown={(event) => event.key === 'Enter' && keep()}
                  onBlur={keep}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
