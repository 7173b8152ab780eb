import { useMemo } from 'react';
import type { LetterMarks } from '@/utils/text';
import type { Ticket } from '@/utils/ticket';
import type { ReplyPort, Suggested, Suggestion } from '../outside';
import { useLoaded } from '../parts';
import { today } from '../words';
import { nothingSuggested } from './nothing-suggested';
import { searchTemplates } from './search-templates';

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
  /** The library holds nothing at all. */
  readonly empty: boolean;
  /** Languages that the library has replies in. */
  readonly languages: ReadonlySet<string>;
  again(): void;
}

/**
 * Replies to choose from: those that fit the letter, or those that were searched for.
 * @param marks what the operator put right in how the letter is read
 * @param question one of the letter's questions, to choose among the replies to it only
 */
export function useChoices(port: ReplyPort, ticket: Ticket | undefined, query: string, question?: number, marks?: LetterMarks): Choices {
  const library = useLoaded(() => Promise.all([port.templates(), port.usage()]), [port]);
  const fitting = useLoaded(
    () => (ticket === undefined ? Promise.resolve(nothingSuggested) : port.suggestFor(ticket, marks)),
    [port, ticket, marks, library.state === 'ready'],
  );
  const day = today();
  const [templates, usage] = library.state === 'ready' ? library.value : [[], {}];
  const found = useMemo(() => searchTemplates(templates, query, usage, day), [templates, query, usage, day]);

  const languages = useMemo(() => new Set(templates.map(({ lang }) => lang)), [templates]);

  const again = () => {
    library.again();
    fitting.again();
  };
  const empty = library.state === 'ready' && templates.length === 0;
  const suggested = fitting.state === 'ready' ? fitting.value : nothingSuggested;
  if (query.trim() !== '')
    return { state: library.state, hits: found.slice(0, longest), total: found.length, fits: true, suggested, empty, languages, again };
  const { hits, fits } = (question === undefined ? undefined : suggested.questions[question]) ?? suggested;
  const state = library.state === 'failed' ? 'failed' : fitting.state;
  return { state, hits, total: hits.length, fits, suggested, empty, languages, again };
}
