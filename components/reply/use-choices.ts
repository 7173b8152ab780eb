import { useEffect, useMemo, useState } from 'react';
import type { LetterMarks } from '@/utils/text';
import type { Ticket } from '@/utils/ticket';
import type { ReplyPort, Suggested, Suggestion } from '../outside';
import { useLoaded } from '../parts';
import { today } from '../words';
import { nothingSuggested } from './nothing-suggested';
import { searchTemplates } from './search-templates';
import { type Usual, usualTemplates } from './usual-templates';

/** Rows that are drawn at most: nobody reads further, and every row costs a keystroke its time. */
const longest = 50;

export interface Choices {
  readonly state: 'loading' | 'failed' | 'ready';
  readonly hits: readonly Suggestion[];
  /** All that were found, also those beyond the drawn ones. */
  readonly total: number;
  /** For the letter: whether the best one is sure. */
  readonly fits: boolean;
  /** What the letter itself brought, whatever is searched for. */
  readonly suggested: Suggested;
  /** What to begin with where there is no letter. */
  readonly usual: Usual;
  /** The library holds nothing at all. */
  readonly empty: boolean;
  again(): void;
}

/** All replies are read so long after the first screen stands (ms), or with the first key of a search. */
const afterwards = 400;

/**
 * Replies to choose from: those that fit the letter, or those that were searched for.
 * @param marks what the operator put right in how the letter is read
 * @param question one of the letter's questions, to choose among the replies to it only
 */
export function useChoices(port: ReplyPort, ticket: Ticket | undefined, query: string, marks: LetterMarks, question?: number): Choices {
  const searched = query.trim() !== '';
  const fitting = useLoaded(
    () => (ticket === undefined ? Promise.resolve(nothingSuggested) : port.suggestFor(ticket, marks)),
    [port, ticket, marks],
  );
  const stock = useLoaded(() => port.isEmpty(), [port]);
  const [wanted, setWanted] = useState(searched);
  if (searched && !wanted) setWanted(true);
  const drawn = fitting.state !== 'loading';
  useEffect(() => {
    const timer = drawn ? setTimeout(() => setWanted(true), afterwards) : undefined;
    return () => clearTimeout(timer);
  }, [drawn]);
  const library = useLoaded(
    () => (wanted ? Promise.all([port.templates(), port.usage(), port.newest()]) : new Promise<never>(() => undefined)),
    [port, wanted],
  );
  const day = today();
  const [templates, usage, newest] = library.state === 'ready' ? library.value : [[], {}, []];
  const found = useMemo(() => searchTemplates(templates, query, usage, day), [templates, query, usage, day]);
  const usual = useMemo(() => usualTemplates(templates, usage, newest, day), [templates, usage, newest, day]);

  const again = () => {
    stock.again();
    library.again();
    fitting.again();
  };
  const empty = stock.state === 'ready' && stock.value;
  const suggested = fitting.state === 'ready' ? fitting.value : nothingSuggested;
  if (searched)
    return { state: library.state, hits: found.slice(0, longest), total: found.length, fits: true, suggested, usual, empty, again };
  const { hits, fits } = (question === undefined ? undefined : suggested.questions[question]) ?? suggested;
  const state = stock.state === 'failed' || library.state === 'failed' ? 'failed' : fitting.state;
  return { state, hits, total: hits.length, fits, suggested, usual, empty, again };
}
