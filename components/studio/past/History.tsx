import { useMemo } from 'react';
import { type LibraryDocument, originOf, writeLibraryFile } from '@/utils/library';
import type { StudioPort } from '../../outside';
import { Button, Unread, useLoaded } from '../../parts';
import { useLanguage, useWords, writtenDate, writtenTime } from '../../words';
import { differenceOf } from './difference';
import { usersOf } from './fact-users';
import { DocumentLinks } from '../DocumentLinks';

interface Props {
  readonly document: LibraryDocument;
  readonly documents: readonly LibraryDocument[];
  readonly port: StudioPort;
  readonly today: string;
  readonly onRestore: (version: LibraryDocument) => void;
}

/** `help-scout` is Help Scout. */
const toolName = (id: string): string => id.replaceAll(/(?:^|-)\p{Ll}/gu, (sign) => sign.replace('-', ' ').toUpperCase());

/** What changed between two versions, word by word. */
function Difference({ before, after }: { readonly before: LibraryDocument; readonly after: LibraryDocument }) {
  const parts = differenceOf(writeLibraryFile(before), writeLibraryFile(after));
  return (
    <pre className="studio-diff scroll" tabIndex={0}>
      {parts.map(({ text, fate }, at) =>
        fate === 'added' ? (
          <ins key={at}>{text}</ins>
        ) : fate === 'removed' ? (
          <del key={at}>{text}</del>
        ) : (
          // What stayed is shown only around what did not.
          <span key={at}>{text.length > 240 ? `${at === 0 ? '' : text.slice(0, 100)} … ${text.slice(-100)}` : text}</span>
        ),
      )}
    </pre>
  );
}

/** Every version of a document with its difference; each can be brought back. Where its facts are used is here, too. */
export function History({ document, documents, port, onRestore }: Props) {
  const { studio, common } = useWords();
  const language = useLanguage();
  const words = studio.edit;
  const tools: Readonly<Record<string, string>> = studio.import.formats;
  const versions = useLoaded(() => port.history(document.id), [port, document]);
  const origin = originOf(document);
  const users = useMemo(
    () => (document.kind === 'reference' ? usersOf(Object.keys(document.facts), documents) : []),
    [document, documents],
  );
  return (
    <section className="card" aria-label={words.history}>
      <h2>{words.history}</h2>
      {origin && <p className="card__why">{words.origin(tools[origin.from] ?? toolName(origin.from))}</p>}
      {versions.state === 'loading' && <p>{common.loading}</p>}
      <Unread of={versions} />
      {versions.state === 'ready' && versions.value.length === 0 && <p>{words.noHistory}</p>}
      {versions.state === 'ready' &&
        versions.value.map(({ seq, at, before, after }) => (
          <details key={seq} className="studio-version">
            <summary>
              {writtenDate(at, language)}, {writtenTime(at)}
              {!before && ` — ${words.created}`}
              {!after && ` — ${words.removedThen}`}
            </summary>
            {before && after && <Difference before={before} after={after} />}
            {!before && after && (
              <pre className="studio-diff scroll" tabIndex={0}>
                {writeLibraryFile(after)}
              </pre>
            )}
            {before && <Button onClick={() => onRestore(before)}>{words.restore}</Button>}
          </details>
        ))}
      {users.length > 0 && (
        <div>
          <h3>{words.usedBy}</h3>
          <DocumentLinks of={users} />
        </div>
      )}
    </section>
  );
}
