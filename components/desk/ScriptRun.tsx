import { type ReactNode, useState } from 'react';
import {
  advance,
  asksAhead,
  back,
  begin,
  type Case,
  missingStep,
  pastAnswered,
  type Place,
  returnTo,
  type Script,
  type Step,
  stepOf,
  wordQuestions,
} from '@/utils/script';
import { Button, Icon } from '../parts';
import { useWords } from '../words';
import { StepAsk } from './StepAsk';

interface Props {
  readonly script: Script;
  readonly state: Case;
  readonly place: Place;
  readonly onChange: (part: Partial<Case>) => void;
  readonly onPut: (text: string) => void;
  /** Draws a template of the library with the answers in it. */
  readonly reply: (template: string) => ReactNode;
  readonly onEscalate: (receiver: string) => void;
}

/** «{{order}}» as the answer, or as it is called while there is none; an answer that ends a sentence brings no second stop. */
const said = (text: string, answers: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{\{\s*([\p{L}\p{N}_$-]+)\s*\}\}(\.?)/gu, (_, key: string, stop: string) => {
    const answer = answers[key]?.trim() || `[${key}]`;
    return /[.!?…]$/u.test(answer) ? answer : answer + stop;
  });

const logOf = (step: Step | undefined): Readonly<Record<string, string>> =>
  Object.assign({}, ...(step?.do ?? []).map(({ log }) => log ?? {}));

/** A script gone through with a ticket: what to say, what to ask, what to do, and the way back. */
export function ScriptRun({ script, state, place, onChange, onPut, reply, onEscalate }: Props) {
  const { script: words } = useWords().desk;
  const step = stepOf(script, place.step);
  const missing = missingStep(script, place);
  // What the letter had answered before the first step is to be seen.
  const [isOpen] = useState(place.path.length > 0 && place.path.length <= 3);
  const ahead = asksAhead(script, place);
  const go = (to: Place) => onChange({ place: to, log: { ...state.log, ...logOf(stepOf(script, to.step)) } });
  const nextOf = (answer?: string) => go(pastAnswered(script, advance(script, place, answer)));
  const answered = (key: string, answer: string) => {
    nextOf(answer);
    const { [key]: _, ...answering } = state.answering ?? {};
    onChange({ answering });
  };

  return (
    <section className="script-run" aria-label={script.title}>
      <div className="script-run__head">
        <h2>{script.title}</h2>
        <Button look="bare" onClick={() => onChange({ script: '' })}>
          {words.other}
        </Button>
      </div>
      {place.path.length > 0 && (
        <details className="script-run__path" open={isOpen}>
          <summary>
            <Icon name="more" /> {words.path}: {place.path.length}
          </summary>
          <ol>
            {place.path.map((id, nth) => {
              const behind = stepOf(script, id);
              const answer = behind?.ask && place.answers[behind.ask.key];
              const title = behind?.title ?? words.step(nth + 1);
              return (
                <li key={`${id} ${nth}`}>
                  <button type="button" onClick={() => go(returnTo(place, id))} aria-label={words.change(title)}>
                    {title}
                    {answer !== undefined && answer !== '' && <strong>: {answer}</strong>}
                  </button>
                </li>
              );
            })}
          </ol>
        </details>
      )}
      {step === undefined ? (
        <p role="status">
          <Icon name={missing === undefined ? 'check' : 'warn'} /> {missing === undefined ? words.through : words.gone(missing)}
        </p>
      ) : (
        <div className="script-run__step" key={step.id}>
          {step.title !== undefined && <h3>{step.title}</h3>}
          {step.note !== undefined && (
            <p className="script-run__note">
              <strong>{words.note}.</strong> {step.note}
            </p>
          )}
          {step.say !== undefined && (
            <div className="script-run__say">
              <p>{said(step.say, place.answers)}</p>
              <Button icon="insert" onClick={() => onPut(said(step.say ?? '', place.answers))}>
                {words.insert}
              </Button>
            </div>
          )}
          {step.ask && (
            <StepAsk
              ask={step.ask}
              lang={script.lang}
              known={place.answers[step.ask.key] ?? ''}
              typed={state.answering?.[step.ask.key] ?? place.answers[step.ask.key] ?? ''}
              onType={(typed) => step.ask && onChange({ answering: { ...state.answering, [step.ask.key]: typed } })}
              onInsert={() => onPut(wordQuestions(step.ask ? [step.ask] : [], script.lang))}
              onAnswer={(answer) => step.ask && answered(step.ask.key, answer)}
            />
          )}
          {step.do.map(({ template, escalate }) => (
            <div key={`${template} ${escalate}`} className="script-run__do">
              {template !== undefined && reply(template)}
              {escalate !== undefined && <Button onClick={() => onEscalate(escalate)}>{words.handOver}</Button>}
            </div>
          ))}
        </div>
      )}
      <div className="script-run__actions">
        {place.path.length > 0 && (
          <Button look="bare" onClick={() => go(back(place))}>
            {words.back}
          </Button>
        )}
        {step === undefined && missing === undefined && place.path.length > 0 && (
          <Button look="bare" onClick={() => go(begin(script, place.answers))}>
            {words.again}
          </Button>
        )}
        {step && !step.ask && step.next.length > 0 && (
          <Button look="main" onClick={() => nextOf()}>
            {words.next}
          </Button>
        )}
        {ahead.length > 1 && (
          <Button icon="insert" onClick={() => onPut(wordQuestions(ahead, script.lang))}>
            {words.insertAll(ahead.length)}
          </Button>
        )}
      </div>
    </section>
  );
}
