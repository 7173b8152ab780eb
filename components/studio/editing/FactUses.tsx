import { useMemo } from 'react';
import type { LibraryDocument, Reference } from '@/utils/library';
import { Notice } from '../../parts';
import { useWords } from '../../words';
import { usersOf } from '../past/fact-users';
import { DocumentLinks } from '../DocumentLinks';

interface Props {
  readonly before: Reference;
  readonly after: Reference;
  readonly documents: readonly LibraryDocument[];
}

/** What becomes of the replies when the facts that were changed here are kept: which say something else then, and which would miss theirs. */
export function FactUses({ before, after, documents }: Props) {
  const words = useWords().studio.edit;
  const { changed, missed } = useMemo(() => {
    const keys = Object.keys(before.facts);
    // Another article may state the same fact: then nobody misses it.
    const elsewhere = new Set(
      documents.flatMap((one) =>
        one.kind === 'reference' && one.id !== before.id && one.lang === before.lang ? Object.keys(one.facts) : [],
      ),
    );
    const gone = keys.filter((key) => after.facts[key] === undefined && !elsewhere.has(key));
    const other = keys.filter((key) => after.facts[key] !== undefined && after.facts[key] !== before.facts[key]);
    return { changed: usersOf(other, documents), missed: usersOf(gone, documents) };
  }, [before, after, documents]);
  return (
    <>
      {changed.length > 0 && (
        <Notice look="hint" live>
          {words.factsChange(changed.length)}
          <DocumentLinks of={changed} />
        </Notice>
      )}
      {missed.length > 0 && (
        <Notice look="warn" live>
          {words.factsMissed(missed.length)}
          <DocumentLinks of={missed} />
        </Notice>
      )}
    </>
  );
}
