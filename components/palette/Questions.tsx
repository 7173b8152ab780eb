import type { QuestionAsked } from '../outside';
import { useWords } from '../words';
import './questions.css';

interface Props {
  readonly questions: readonly QuestionAsked[];
  /** Undefined: the letter as a whole. */
  readonly at: number | undefined;
  /** Ids of the templates that went in. */
  readonly done: ReadonlySet<string>;
  readonly onChoose: (question: number | undefined) => void;
}

/** The letter as a whole, and each of the customer's questions with a mark whether a reply to it went in. */
export function Questions({ questions, at, done, onChoose }: Props) {
  const { answer } = useWords();
  if (questions.length < 2) return null;
  return (
    <div className="questions scroll" role="group" aria-label={answer.questions}>
      <button type="button" aria-pressed={at === undefined} onClick={() => onChoose(undefined)}>
        {answer.whole}
      </button>
      {questions.map(({ text, hits }, nth) => {
        const covered = hits.some(({ template }) => done.has(template.id));
        return (
          <button key={`${nth} ${text}`} type="button" aria-pressed={at === nth} onClick={() => onChoose(nth)}>
            <span aria-hidden>{covered ? '✓' : nth + 1}</span> <span className="unseen">{covered ? answer.answered : answer.open}</span>
            {/* On the button the hint would be said after its name, which has the same words. */}
            <q title={text}>{text}</q>
          </button>
        );
      })}
    </div>
  );
}
