import { useState } from 'react';
import { type ScriptAsk, shownQuestion } from '@/utils/script';
import { Badge, Button, Field } from '../parts';
import { useWords } from '../words';

interface Props {
  readonly ask: ScriptAsk;
  /** The language of the script. */
  readonly lang: 'ru' | 'en';
  readonly known: string;
  /** What was typed so far, kept with the ticket. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onInsert: () => void;
  readonly onAnswer: (answer: string) => void;
}

const yesNo = (ask: ScriptAsk) => ask.type === 'boolean';

/** The question of a step: put to the customer by one button, answered by another. */
export function StepAsk({ ask, lang, known, typed, onType, onInsert, onAnswer }: Props) {
  const { script: words } = useWords().desk;
  const [wrong, setWrong] = useState<string>();
  const answerName = ask.own === true ? words.ownAnswer : words.answer;
  const options = yesNo(ask) ? [words.yes, words.no] : ask.choices;

  function go(): void {
    const answer = typed.trim();
    if (answer === '' && ask.required) return setWrong(words.wrong.required);
    if (answer !== '' && ['number', 'money'].includes(ask.type) && !/^-?\d+(?:[.,]\d+)?$/.test(answer.replaceAll(/\s/g, '')))
      return setWrong(words.wrong.number);
    onAnswer(answer);
  }

  return (
    <div className="step-ask">
      <p>
        <Badge>{ask.own === true ? words.own : words.ask[ask.kind]}</Badge> {shownQuestion(ask, lang)}
      </p>
      {ask.own !== true && (
        <Button icon="insert" onClick={onInsert}>
          {words.insertQuestion}
        </Button>
      )}
      {options.length > 0 ? (
        <fieldset>
          <legend>{answerName}</legend>
          {options.map((option) => (
            <Button key={option} aria-pressed={option === known} onClick={() => onAnswer(option)}>
              {option}
            </Button>
          ))}
        </fieldset>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            go();
          }}
        >
          <Field label={answerName} {...(known !== '' && { aside: words.known })} wrong={wrong}>
            {(props) => (
              <input
                {...props}
                className="input"
                type={ask.type === 'date' && /^\d{4}-\d{2}-\d{2}$|^$/.test(typed) ? 'date' : 'text'}
                inputMode={['number', 'money'].includes(ask.type) ? 'decimal' : 'text'}
                value={typed}
                onChange={(event) => {
                  onType(event.target.value);
                  setWrong(undefined);
                }}
              />
            )}
          </Field>
          <Button type="submit" look="main">
            {words.next}
          </Button>
        </form>
      )}
    </div>
  );
}
