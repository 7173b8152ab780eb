import DOMPurify from 'dompurify';
import { useMemo } from 'react';
import { useWords } from '../words';
import './preview.css';

const allowed = {
  ALLOWED_TAGS: [
    'p',
    'br',
    'b',
    'strong',
    'i',
    'em',
    'u',
    's',
    'del',
    'ul',
    'ol',
    'li',
    'a',
    'h1',
    'h2',
    'h3',
    'h4',
    'blockquote',
    'code',
    'pre',
    'hr',
    'span',
    'mark',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  ALLOWED_ATTR: ['href', 'title', 'class', 'start'],
};

/** A reply as the customer will see it. Templates come from files of others, so only what a letter needs is drawn. */
export function Preview({ html, label }: { readonly html: string; readonly label?: string }) {
  const words = useWords();
  const clean = useMemo(() => DOMPurify.sanitize(html, allowed), [html]);
  return (
    <div
      className="preview scroll"
      role="region"
      aria-label={label ?? words.answer.preview}
      tabIndex={0}
      // A link in a preview is only looked at: following it would lose the page.
      onClick={(event) => event.preventDefault()}
      dangerouslySetInnerHTML={{ __html: clean }}
    />
  );
}
