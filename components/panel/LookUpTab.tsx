import { useEffect, useState } from 'react';
import type { DeskPort, LookUpPort } from '../outside';
import { Blank, Notice, Search, useLoaded } from '../parts';
import { putIn, type Put } from '../reply';
import { useWords } from '../words';
import { ReferenceCard } from './ReferenceCard';

interface Props {
  readonly references: LookUpPort;
  readonly desk: Pick<DeskPort, 'insert' | 'copy'>;
}

/** Rules, terms and prices, without leaving the letter. */
export function LookUpTab({ references, desk }: Props) {
  const { lookUp, answer, outcome, common } = useWords();
  const [query, setQuery] = useState('');
  const asked = useQuiet(query.trim());
  const [last, setLast] = useState<Put>();
  const all = useLoaded(() => references.references(), [references]);
  const found = useLoaded(() => (asked === '' ? Promise.resolve([]) : references.lookUp(asked)), [references, asked]);
  const hits = found.state === 'ready' ? found.value : [];

  async function insert(text: string): Promise<void> {
    const html = document.createElement('p');
    html.textContent = text;
    setLast(await putIn(desk, undefined, { html: html.outerHTML, text }));
  }

  if (all.state === 'ready' && all.value.length === 0) {
    return (
      <Blank icon="search" title={lookUp.search}>
        {lookUp.empty}
      </Blank>
    );
  }
  return (
    <>
      <Search label={lookUp.search} clear={answer.clear} value={query} onChange={setQuery} />
      {last !== undefined && last !== 'inserted' && (
        <Notice look="warn" live>
          {outcome[last]}
        </Notice>
      )}
      <p className={asked === '' || (found.state === 'ready' && hits.length === 0) ? 'said' : 'unseen'} role="status">
        {asked === ''
          ? lookUp.hint
          : found.state === 'loading'
            ? common.loading
            : hits.length === 0
              ? lookUp.nothing(asked)
              : answer.found(hits.length)}
      </p>
      <ul className="replies">
        {hits.map((hit) => (
          <ReferenceCard key={hit.reference.id} hit={hit} onInsert={(text) => void insert(text)} onCopy={(text) => desk.copy(text)} />
        ))}
      </ul>
    </>
  );
}

/** What is typed, once the typing has paused. */
function useQuiet(typed: string): string {
  const [quiet, setQuiet] = useState(typed);
  useEffect(() => {
    const pause = setTimeout(() => setQuiet(typed), 120);
    return () => clearTimeout(pause);
  }, [typed]);
  return quiet;
}
