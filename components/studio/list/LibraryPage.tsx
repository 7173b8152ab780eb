import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { type LibraryDocument, writeBundle } from '@/utils/library';
import type { LibraryPort } from '../../outside';
import { Blank, Button, saveFile } from '../../parts';
import { useLanguage, useWords } from '../../words';
import { DocumentList } from './DocumentList';
import { Filters } from './Filters';
import { go } from '../go';
import { lastFilters } from './last-filters';
import { type Filter, isOn, narrowing, noFilter, rowsOf, type Shelf, warm } from './rows';
import type { StudioProps } from '../studio-props';
import { Undoing } from '../Undoing';
import { useUndo } from '../use-undo';

// What changes documents that are kept as YAML is large, and not there before something is chosen.
const BulkBar = lazy(() => import('./BulkBar'));

/** Milliseconds for which rows are made ready at a time: keys are answered in between. */
const slice = 8;

interface Props extends StudioProps {
  readonly library: LibraryPort;
  readonly shelf: Shelf;
}

/** The documents of a shelf, narrowed down, opened, and changed several at once. */
export function LibraryPage({ port, library, shelf, documents: all, of: wholeOf, usage, remarks, today }: Props) {
  const { studio, library: starter } = useWords();
  const language = useLanguage();
  const words = studio.list;
  const [filter, setFilter] = useState(lastFilters[shelf]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const undoing = useUndo(port);
  const documents = useMemo(() => all.filter((document) => isOn(document, shelf)), [all, shelf]);
  // While a large library is opened, what is not read yet is counted as well.
  const of = documents.length + wholeOf - all.length;
  const rows = useMemo(() => rowsOf(documents, usage, remarks, today, language), [documents, usage, remarks, today, language]);
  useEffect(() => {
    let from: number | undefined = 0;
    let waiting = setTimeout(function some() {
      const end = performance.now() + slice;
      from = warm(rows, from ?? 0, () => performance.now() < end);
      if (from !== undefined) waiting = setTimeout(some);
    });
    return () => clearTimeout(waiting);
  }, [rows]);
  const find = useMemo(() => narrowing(rows), [rows]);
  const found = useMemo(() => find(filter), [find, filter]);
  // Nothing is done to what cannot be seen: whoever chose a row and then narrowed the list finds it chosen when it is back.
  const picked = useMemo(() => found.filter(({ document }) => chosen.has(document.id)).map(({ document }) => document), [found, chosen]);
  const hidden = useMemo(() => rows.filter(({ document }) => chosen.has(document.id)).length - picked.length, [rows, chosen, picked]);

  const narrow = useCallback(
    (part: Partial<Filter>): void => {
      lastFilters[shelf] = { ...lastFilters[shelf], ...part };
      setFilter(lastFilters[shelf]);
    },
    [shelf],
  );
  function exported(): void {
    saveFile('library.otklik.json', writeBundle(picked));
    void port.exported(picked.map(({ id }) => id));
  }
  async function bulk(about: string, edit: (document: LibraryDocument) => LibraryDocument): Promise<void> {
    await undoing.run(() =>
      port.apply(
        'bulk',
        about,
        picked.map((document) => ({ id: document.id, document: edit(document) })),
      ),
    );
  }
  async function remove(): Promise<void> {
    exported();
    const done = await undoing.run(() =>
      port.apply(
        'remove',
        '',
        picked.map(({ id }) => ({ id })),
      ),
    );
    if (done) setChosen(new Set());
  }

  if (documents.length === 0 && shelf === 'scripts') {
    return (
      <Blank
        icon="reply"
        title={studio.sources.script.empty}
        action={
          <div className="card__row">
            <Button look="main" onClick={() => go('script/new')}>
              {studio.sources.script.fresh}
            </Button>
            <Button onClick={() => go('import')}>{studio.import.title}</Button>
          </div>
        }
      >
        {studio.sources.script.emptyWhy}
      </Blank>
    );
  }
  if (documents.length === 0) {
    return (
      <Blank
        icon="reply"
        title={words.empty}
        action={
          <div className="card__row">
            <Button look="main" onClick={() => go('import')}>
              {studio.import.title}
            </Button>
            <Button onClick={() => void library.installStarter(['ru'])}>{`${starter.starter}: ${starter.russian.toLowerCase()}`}</Button>
            <Button onClick={() => void library.installStarter(['en'])}>{`${starter.starter}: ${starter.english.toLowerCase()}`}</Button>
          </div>
        }
      >
        {words.emptyWhy}
      </Blank>
    );
  }
  return (
    <section className="studio-page" aria-label={shelf === 'scripts' ? studio.sources.script.list : studio.pages.list}>
      <Filters rows={rows} filter={filter} shelf={shelf} onChange={narrow} />
      <div className="studio-page__bar">
        <span role="status">{words.count(documents.length < of ? of : found.length, of, shelf)}</span>
        <Button
          look="bare"
          onClick={() => setChosen(new Set(found.map(({ document }) => document.id)))}
          disabled={found.length === 0 || documents.length < of}
        >
          {words.selectAll}
        </Button>
        {shelf === 'replies' && <Button onClick={() => go('new/reference')}>{words.freshReference}</Button>}
        <Button look="main" onClick={() => go(shelf === 'scripts' ? 'script/new' : 'new')}>
          {shelf === 'scripts' ? studio.sources.script.fresh : words.fresh}
        </Button>
      </div>
      <Undoing undoing={undoing} />
      {picked.length > 0 && (
        <Suspense>
          <BulkBar
            chosen={picked}
            hidden={hidden}
            onChange={(about, edit) => void bulk(about, edit)}
            onRemove={() => void remove()}
            onExport={exported}
            onClear={() => setChosen(new Set())}
          />
        </Suspense>
      )}
      {found.length === 0 ? (
        <Blank icon="search" title={words.nothing} action={<Button onClick={() => narrow(noFilter)}>{words.reset}</Button>} />
      ) : (
        <DocumentList
          rows={found}
          chosen={chosen}
          onChoose={setChosen}
          onOpen={(id) => go(`${shelf === 'scripts' ? 'script' : 'doc'}/${encodeURIComponent(id)}`)}
        />
      )}
    </section>
  );
}
