import { useMemo } from 'react';
import { useWords } from '../words';
import { clean } from './clean';
import './preview.css';

/** A reply as the customer will see it. */
export function Preview({ html, label }: { readonly html: string; readonly label?: string }) {
  const words = useWords();
  const drawn = useMemo(() => clean(html), [html]);
  return (
    <div
      className="preview scroll"
      role="region"
      aria-label={label ?? words.answer.preview}
      tabIndex={0}
      // A link in a preview is only looked at: following it would lose the page.
      onClick={(event) => event.preventDefault()}
      dangerouslySetInnerHTML={{ __html: drawn }}
    />
  );
}
