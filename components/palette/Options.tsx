import { useEffect, useRef } from 'react';
import type { Ticket } from '@/utils/ticket';
import { Button } from '../parts';
import { Standing, type Choices } from '../reply';
import { tongueName, useLanguage, useWords } from '../words';
import './options.css';

interface Props {
  readonly choices: Choices;
  readonly query: string;
  /** Id of the chosen template. */
  readonly at: string | undefined;
  readonly ticket: Ticket | undefined;
  readonly onChoose: (nth: number) => void;
  readonly onInsert: (nth: number) => void;
}

export function optionId(template: string): string {
  return `option-${template}`;
}

export function Options({ choices, query, at, ticket, onChoose, onInsert }: Props) {
  const words = useWords();
  const language = useLanguage();
  const { tongue } = choices.suggested;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (at !== undefined) document.getElementById(optionId(at))?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  return (
    <div className="options">
      <p className="options__said" role="status">
        {saidOf(words, choices, query, ticket)}
        {ticket !== undefined && tongue !== undefined && choices.state === 'ready' && query.trim() === '' && (
          <> {words.answer.otherLanguage(tongueName(tongue, language))}</>
        )}
      </p>
      {choices.state === 'failed' && (
        <div className="options__more">
          <Button onClick={choices.again}>{words.common.retry}</Button>
        </div>
      )}
      {choices.empty && choices.state !== 'failed' && <p className="options__more">{words.palette.emptyHow}</p>}
      <ul ref={list} id="palette-options" className="options__list scroll" role="listbox" aria-label={words.palette.results}>
        {choices.hits.map((suggestion, nth) => (
          <li
            key={suggestion.template.id}
            id={optionId(suggestion.template.id)}
            role="option"
            aria-selected={suggestion.template.id === at}
            className="options__one"
            // The search keeps the focus: the list is walked from there.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(nth)}
            onDoubleClick={() => onInsert(nth)}
          >
            <span className="options__nth">{nth < 5 ? nth + 1 : ''}</span>
            <span className="options__words">
              <span className="options__title">{suggestion.template.title}</span>
              <Standing suggestion={suggestion} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function saidOf(
  { answer, palette, empty: { noReplies }, common, trouble }: ReturnType<typeof useWords>,
  choices: Choices,
  query: string,
  ticket: Ticket | undefined,
): string {
  if (choices.state === 'failed') return trouble.title;
  if (choices.state === 'loading') return common.loading;
  if (choices.empty) return noReplies;
  if (query.trim() !== '') return choices.total === 0 ? answer.nothingFound(query.trim()) : answer.found(choices.total);
  if (ticket === undefined) return choices.hits.length === 0 ? palette.noTicket : choices.usual.used ? palette.oftenUsed : palette.newest;
  if (choices.hits.length === 0) return answer.nothingFits;
  return choices.fits ? answer.fitting : answer.maybe;
}
