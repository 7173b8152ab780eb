import { useState } from 'react';
import type { Fact } from '@/utils/text';
import type { Ticket } from '@/utils/ticket';
import type { ReplyPort } from '../outside';
import { useWords } from '../words';
import './letter-facts.css';

interface Props {
  readonly facts: readonly Fact[];
  readonly ticket: Ticket;
  readonly replies: Pick<ReplyPort, 'correct'>;
  /** Replies are to be rendered anew. */
  readonly onCorrected: () => void;
}

/** What was read out of the letter, each to be put right before a reply uses it. The first of a kind is the one that replies use. */
export function LetterFacts({ facts, ticket, replies, onCorrected }: Props) {
  const { answer } = useWords();
  const [values, setValues] = useState<Readonly<Record<number, string>>>({});
  if (facts.length === 0) return null;
  return (
    <section className="letter-facts" aria-label={answer.facts}>
      <h2>{answer.facts}</h2>
      <ul>
        {facts.map(({ kind, value, shown, start }, at) => (
          <li key={start}>
            <label>
              <span>{answer.factKinds[kind]}</span>
              <input
                value={values[at] ?? value}
                title={shown}
                aria-label={answer.correctFact(answer.factKinds[kind], shown)}
                size={Math.max(4, (values[at] ?? value).length)}
                onChange={(event) => setValues({ ...values, [at]: event.target.value })}
                onBlur={(event) => {
                  if (event.target.value === value && values[at] === undefined) return;
                  replies.correct(ticket, kind, event.target.value.trim());
                  onCorrected();
                }}
              />
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
