import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { isKey } from '@/utils/keys';
import { lastLetter, type Ticket } from '@/utils/ticket';
import type { DeskPort, ReplyPort } from '../outside';
import { Button, Search, useTrap } from '../parts';
import { needsForm, noTicket, type Choices, useChoices, useCorrected, useMarks } from '../reply';
import { useLanguage, useWords } from '../words';
import { Chosen, type ChosenHandle } from './Chosen';
import { KeyHints } from './KeyHints';
import { KeyMap } from '../keys';
import { wishOf, type Pressed } from './keys';
import { Options, optionId } from './Options';
import { Phrases } from './Phrases';
import { Questions } from './Questions';
import { replyLanguage } from './reply-language';
import { useKeysBefore } from './use-keys-before';
import { usePutting } from './use-putting';
import { useWritingOn } from './use-writing-on';
import './palette.css';

interface Props {
  readonly replies: ReplyPort;
  readonly desk: Pick<DeskPort, 'insert' | 'copy'>;
  /** Undefined while no letter is open. */
  readonly ticket: Ticket | undefined;
  /** Whether the desk was heard: until then nobody knows that no letter is open. */
  readonly heard: boolean;
  /** A shortcut that was typed, whose reply has to be filled in: it is searched for, and its form has the focus. */
  readonly wanted?: { readonly template: string; readonly word: string } | undefined;
  readonly paletteKey: string;
  readonly findingKey: string;
  /** The search stands: keys can be typed into it, and it can be told that the palette was opened again. */
  readonly onReady?: (into: (keys: readonly Pressed[]) => void, again: () => void) => void;
  /** Has what is written behind a reply that goes in put there; missing where the draft is in the palette's own page. */
  readonly onWriteOn?: (text: string) => void;
  readonly onClose: () => void;
}

/** What these keys mean elsewhere is the browser's own: they press buttons, scroll, and go on to the next control. */
const onlyInField: ReadonlySet<string> = new Set(['insert', 'move', 'enter-text']);

/** Replies by keyboard, over the host page: a combobox whose list is on the left and whose chosen reply is on the right. */
export function Palette({ replies, desk, ticket, heard, wanted, paletteKey, findingKey, onReady, onWriteOn, onClose }: Props) {
  const { palette, answer } = useWords();
  const spoken = useLanguage();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [map, setMap] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const pane = useRef<ChosenHandle>(null);
  const [question, setQuestion] = useState<number>();
  const marks = useMarks(replies, ticket);
  const corrected = useCorrected(replies, ticket);
  const found = useChoices(replies, ticket, query, marks, question);
  const choices = ticket !== undefined || query.trim() !== '' ? found : withoutLetter(found, heard);
  const { questions } = choices.suggested;
  const byWord = at === 0 && query === wanted?.word ? choices.hits.find(({ template }) => template.id === wanted.template) : undefined;
  const chosen = byWord ?? choices.hits[Math.min(at, choices.hits.length - 1)];
  useTrap(whole);

  // Another list begins at its top.
  const [list, setList] = useState({ query, ticket });
  if (list.query !== query || list.ticket !== ticket) {
    if (list.ticket !== ticket) setQuestion(undefined);
    setList({ query, ticket });
    setAt(0);
  }
  const [answered, setAnswered] = useState(wanted);
  if (answered !== wanted) {
    setAnswered(wanted);
    setQuery(wanted?.word ?? '');
    setAt(0);
  }
  const toFill = byWord && wanted;
  const writing = useWritingOn(onWriteOn);
  const { type: typeBefore, again } = useKeysBefore(field, setQuery, writing);
  const close = useRef(onClose);
  useEffect(() => {
    const shown = () => (toFill === undefined ? field.current : pane.current)?.focus();
    // Drawn late, it would take the focus out of a page that has left it meanwhile: the desk gives it, and then `focus` comes.
    if (document.hasFocus()) shown();
    // A page that is shown again may get a key before its search has the focus.
    const stray = (event: globalThis.KeyboardEvent) => {
      if (event.target !== document.body || event.isComposing) return;
      if (event.key === 'Escape') return close.current();
      if (event.key !== 'Backspace' && ([...event.key].length !== 1 || event.ctrlKey || event.metaKey || event.altKey)) return;
      // It is typed where the focus is now, as the next one will be.
      shown();
    };
    window.addEventListener('focus', shown);
    window.addEventListener('keydown', stray);
    return () => {
      window.removeEventListener('focus', shown);
      window.removeEventListener('keydown', stray);
    };
  }, [toFill]);
  // Told once: what is called does the same at every drawing.
  const told = useRef(onReady);
  useEffect(() => {
    told.current?.(typeBefore, again);
  }, [typeBefore, again]);

  const { put, putPhrase, done } = usePutting({ replies, desk, ticket, choices, writing }, () => {
    setQuery('');
    setAt(0);
  });

  function ask(next: number | undefined): void {
    setQuestion(next);
    setQuery('');
    setAt(0);
  }

  /** What is written on until the reply goes in comes behind it; into the search where it first asks for something. */
  async function choose(insert: () => Promise<boolean>): Promise<void> {
    if (!writing.begin()) return;
    let went = false;
    try {
      went = await insert();
    } finally {
      const written = went ? '' : writing.end();
      if (written !== '') setQuery((before) => before + written);
    }
  }

  async function putNth(nth: number): Promise<boolean> {
    const hit = choices.hits[nth];
    if (hit === undefined) return false;
    const values = { ...replies.prefilled(hit.template, ticket ?? noTicket), ...replies.remembered(ticket ?? noTicket) };
    const rendered = await replies.render(hit.template, ticket ?? noTicket, values);
    if (!needsForm(hit.template, rendered, values)) {
      void put(hit.template, rendered);
      return true;
    }
    setAt(nth);
    // The pane of the other reply has to stand before it can be asked to insert.
    setTimeout(() => void pane.current?.insert());
    return false;
  }

  /** The keys have the focus while they are shown, and give it back to the search. */
  function showMap(shown: boolean): void {
    setMap(shown);
    if (!shown) field.current?.focus();
  }

  function pressed(event: KeyboardEvent): void {
    // The key that opened it closes it, on whichever layout.
    if (isKey(event.nativeEvent, paletteKey)) {
      event.preventDefault();
      if (!event.repeat) onClose();
      return;
    }
    const onField = event.target === field.current;
    const wish = event.nativeEvent.isComposing ? undefined : wishOf(event, onField ? query : '');
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (wish === undefined || (!onField && (onlyInField.has(wish.do) || (wish.do === 'map' && typing)))) return;
    // With nothing to choose from the key goes on to what stands next.
    if (wish.do === 'enter-text' && pane.current === null) return;
    event.preventDefault();
    if (wish.do === 'move') setAt((now) => Math.max(0, Math.min(choices.hits.length - 1, now + wish.by)));
    else if (wish.do === 'enter-text') pane.current?.focus();
    else if (wish.do === 'insert') void choose(() => pane.current?.insert() ?? Promise.resolve(false));
    else if (wish.do === 'insert-nth') void choose(() => putNth(wish.nth));
    else if (wish.do === 'question') ask(nextOf(question, wish.by, questions.length));
    else if (wish.do === 'map') showMap(!map);
    else if (map) showMap(false);
    else onClose();
  }

  return (
    <div ref={whole} className="palette" role="dialog" aria-modal="true" aria-label={palette.label} onKeyDown={pressed}>
      <header className="palette__head">
        <Search
          field={field}
          label={palette.search}
          clear={answer.clear}
          value={query}
          onChange={setQuery}
          role="combobox"
          aria-expanded={choices.hits.length > 0 && !map}
          aria-controls="palette-options"
          aria-autocomplete="list"
          aria-activedescendant={map ? undefined : chosen && optionId(chosen.template.id)}
        />
        <Button look="bare" icon="close" iconOnly onClick={onClose}>
          {palette.close}
        </Button>
      </header>
      <Questions questions={questions} at={question} done={done} onChoose={ask} />
      {map ? (
        <KeyMap focused paletteKey={paletteKey} findingKey={findingKey} />
      ) : (
        <div className="palette__body">
          <Options
            choices={choices}
            query={query}
            at={chosen?.template.id}
            ticket={ticket}
            onChoose={setAt}
            onInsert={(nth) => void choose(() => putNth(nth))}
          />
          {chosen && (
            <Chosen
              key={`${chosen.template.id} ${ticket?.key ?? ''} ${corrected}`}
              handle={pane}
              replies={replies}
              suggestion={chosen}
              ticket={ticket ?? noTicket}
              onInsert={(rendered) => void put(chosen.template, rendered)}
            />
          )}
        </div>
      )}
      <Phrases
        letter={ticket && `${ticket.key} ${lastLetter(ticket)}`}
        lang={replyLanguage(ticket, spoken)}
        onInsert={(phrase) => void putPhrase(phrase)}
      />
      <KeyHints map={map} questions={questions.length > 1} onMap={() => showMap(!map)} />
    </div>
  );
}

/** What is offered where no letter is open; nothing before that is known, or it would change under the operator's hands. */
function withoutLetter(found: Choices, heard: boolean): Choices {
  if (heard) return { ...found, hits: found.usual.hits };
  return found.state === 'failed' ? found : { ...found, state: 'loading' };
}

/** The letter as a whole stands before its first question. */
function nextOf(question: number | undefined, by: number, count: number): number | undefined {
  const next = Math.max(-1, Math.min(count - 1, (question ?? -1) + by));
  return next < 0 ? undefined : next;
}
