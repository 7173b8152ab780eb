import type { ReactNode } from 'react';
import type { LibraryDocument } from '@/utils/library';

interface Props {
  readonly of: readonly LibraryDocument[];
  /** A last item, such as what leads to the others. */
  readonly more?: ReactNode;
}

/** Documents by their titles, each leading to its page. */
export function DocumentLinks({ of, more }: Props) {
  return (
    <ul className="studio-titles">
      {of.map(({ id, title }) => (
        <li key={id}>
          <a href={`#library/doc/${encodeURIComponent(id)}`}>{title}</a>
        </li>
      ))}
      {more && <li>{more}</li>}
    </ul>
  );
}
