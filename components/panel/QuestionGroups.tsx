import { useState, type ReactNode } from 'react';
import type { Template } from '@/utils/library';
import type { Ticket } from '@/utils/ticket';
import type { QuestionAsked, Rendered, ReplyPort, Suggestion } from '../outside';
import { Badge, Button } from '../parts';
import { needsForm } from '../reply';
import { useWords } from '../words';
import './question-groups.css';

interface Props {
  readonly questions: readonly QuestionAsked[];
  /** Ids of the templates that went in. */
  readonly done: ReadonlySet<string>;
  readonly ticket: Ticket;
  readonly replies: Pick<ReplyPort, 'render' | 'prefilled' | 'remembered' | 'compose'>;
  /** One reply as it is drawn everywhere in the panel. */
  readonly row: (suggestion: Suggestion) => ReactNode;
  readonly onOpen: (id: string) => void;
  readonly onPut: (templates: readonly Template[], rendered: Rendered) => void;
}

/** The customer's questions in order: replies to each, which of them are answered, and all of them as one reply. */
export function QuestionGroups({ questions, done, ticket, replies, row, onOpen, onPut }: Props) {
  const { answer } = useWords();
  const [picked, setPicked] = useState<Readonly<Record<number, string>>>({});
  const [lacking, setLacking] = useState<string>();
  const pickedIn = (at: number): Suggestion | undefined => {
    const { hits = [], fits = false } = questions[at] ?? {};
    return hits.find(({ template }) => template.id === picked[at]) ?? (picked[at] === undefined && fits ? hits[0] : undefined);
  };
  const chosen = [
    ...new Map(questions.flatMap((_, at) => pickedIn(at)?.template ?? []).map((template) => [template.id, template])).values(),
  ];

  async function compose(): Promise<void> {
    setLacking(undefined);
    for (const template of chosen) {
      const values = { ...replies.prefilled(template, ticket), ...replies.remembered(ticket) };
      if (!needsForm(template, await replies.render(template, ticket, values), values)) continue;
      setLacking(template.title);
      return onOpen(template.id);
    }
    onPut(chosen, await replies.compose(chosen, ticket));
  }

  return (
    <section className="question-groups" aria-label={answer.questions}>
      {questions.map(({ text, hits }, at) => {
        const covered = hits.some(({ template }) => done.has(template.id));
        return (
          <section key={`${at} ${text}`} className="question-groups__one" aria-label={answer.question(at + 1)}>
            <h3>
              <Badge look={covered ? 'good' : 'warn'} title={covered ? answer.answered : answer.open}>
                {covered ? '✓' : String(at + 1)}
              </Badge>
              <span className="unseen">{covered ? answer.answered : answer.open}</span>
              <q>{text}</q>
            </h3>
            {hits.length === 0 && <p className="said">{answer.nothingForQuestion}</p>}
            <ul>
              {hits.map((suggestion) => (
                <li key={suggestion.template.id} className="question-groups__hit">
                  <input
                    type="checkbox"
                    aria-label={answer.choose(suggestion.template.title)}
                    checked={pickedIn(at)?.template.id === suggestion.template.id}
                    onChange={(event) => setPicked({ ...picked, [at]: event.target.checked ? suggestion.template.id : '' })}
                  />
                  <ul>{row(suggestion)}</ul>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <p role="status" className={lacking === undefined ? 'unseen' : 'said'}>
        {lacking !== undefined && answer.composeNeeds(lacking)}
      </p>
      {chosen.length > 1 && (
        <Button look="main" icon="insert" onClick={() => void compose()}>
          {answer.compose(chosen.length)}
        </Button>
      )}
    </section>
  );
}
