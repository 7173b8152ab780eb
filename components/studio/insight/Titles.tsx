import type { LibraryDocument } from '@/utils/library';
import { Badge } from '../../parts';
import { useWords } from '../../words';

/** Titles that lead to their documents. */
export function Titles({ title, documents }: { readonly title: string; readonly documents: readonly LibraryDocument[] }) {
  const words = useWords().studio.import;
  if (documents.length === 0) return undefined;
  return (
    <div>
      <h3>
        {title} <Badge>{documents.length}</Badge>
      </h3>
      <ul className="studio-titles">
        {documents.slice(0, 12).map(({ id, title: name }) => (
          <li key={id}>
            <a href={`#library/doc/${encodeURIComponent(id)}`}>{name}</a>
          </li>
        ))}
        {documents.length > 12 && <li>{words.more(documents.length - 12)}</li>}
      </ul>
    </div>
  );
}
