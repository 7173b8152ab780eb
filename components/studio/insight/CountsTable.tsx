import type { ReactNode } from 'react';

interface Props {
  readonly caption: string;
  /** Whether the caption is only heard, where a heading says the same. */
  readonly heardOnly?: boolean;
  readonly heads: readonly string[];
  /** The rows. */
  readonly children: ReactNode;
}

/** A table of counts, which scrolls by itself where the window is too narrow. */
export function CountsTable({ caption, heardOnly = false, heads, children }: Props) {
  return (
    <div className="studio-wide scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="studio-sentences">
        <caption className={heardOnly ? 'unseen' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
