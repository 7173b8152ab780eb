import { Badge, Button, Unread, useLoaded } from '../../parts';
import { useLanguage, useWords, writtenDate, writtenTime } from '../../words';
import { called } from '../called';
import type { StudioProps } from '../studio-props';
import { Undoing } from '../Undoing';
import { useUndo } from '../use-undo';

/** What was done to the library, newest first, each with its way back. */
export function ChangesPage({ port, documents }: StudioProps) {
  const { studio, common } = useWords();
  const language = useLanguage();
  const words = studio.changes;
  const named = (about: string): string => called(about, studio.sources);
  const undoing = useUndo(port);
  const batches = useLoaded(() => port.batches(100), [port, documents]);
  return (
    <section className="card" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="card__why">{words.why}</p>
      <Undoing undoing={undoing} />
      {batches.state === 'loading' && <p>{common.loading}</p>}
      <Unread of={batches} />
      {batches.state === 'ready' && batches.value.length === 0 && <p>{words.none}</p>}
      <ul className="studio-changes">
        {batches.state === 'ready' &&
          batches.value.map(({ id, at, kind, about, added, changed, removed, undone }) => (
            <li key={id}>
              <time dateTime={at}>
                {writtenDate(at, language)}, {writtenTime(at)}
              </time>
              <span className="studio-changes__what">
                {words.kinds[kind]}
                {about !== '' && `: ${named(about)}`}
                <span className="studio-changes__counts">{studio.list.done(added, changed, removed)}</span>
              </span>
              {undone ? (
                <Badge>{words.undone}</Badge>
              ) : (
                <Button aria-label={`${studio.list.undo}: ${words.kinds[kind]} ${named(about)}`} onClick={() => void undoing.undo(id)}>
                  {studio.list.undo}
                </Button>
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}
