import type { LibraryDocument } from '@/utils/library';
import { Badge, Button } from '../../parts';
import { useWords } from '../../words';
import { DocumentLinks } from '../DocumentLinks';
import { go } from '../go';
import { lastFilters } from '../list/last-filters';
import { type Filter, noFilter } from '../list/rows';

interface Props {
  readonly title: string;
  readonly documents: readonly LibraryDocument[];
  /** What the list of the library is narrowed to, to show them all. */
  readonly state: Filter['state'];
}

/** Titles that lead to their documents, and to all of them in the list. */
export function Titles({ title, documents, state }: Props) {
  const words = useWords().studio.import;
  if (documents.length === 0) return undefined;
  return (
    <div>
      <h3>
        {title} <Badge>{documents.length}</Badge>
      </h3>
      <DocumentLinks
        of={documents.slice(0, 12)}
        more={
          documents.length > 12 && (
            <Button
              look="bare"
              onClick={() => {
                lastFilters.replies = { ...noFilter, state };
                go('');
              }}
            >
              {words.more(documents.length - 12)}
            </Button>
          )
        }
      />
    </div>
  );
}
