import { marked } from 'marked';
import { useEffect, useRef } from 'react';
import type { Span } from '@/utils/text';
import { Preview } from '../reply';

interface Props {
  readonly body: string;
  readonly passage: Span;
  readonly label: string;
}

/** The block of lines around a place: a table or a list must not be cut in two. */
function blockAround(body: string, { start, end }: Span): Span {
  const from = body.lastIndexOf('\n\n', start);
  const to = body.indexOf('\n\n', end);
  return { start: from < 0 ? 0 : from + 2, end: to < 0 ? body.length : to };
}

const htmlOf = (markdown: string): string => marked.parse(markdown, { async: false });

/** The whole of a reference, opened at the passage that was found. Files come from others: what is drawn is sanitised. */
export function ReferenceText({ body, passage, label }: Props) {
  const found = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which must not be taken for what ends the effect.
    const tall = (found.current?.offsetHeight ?? 0) > window.innerHeight / 2;
    found.current?.scrollIntoView({ block: tall ? 'start' : 'center' });
  }, []);
  const { start, end } = passage.end > passage.start ? blockAround(body, passage) : passage;
  return (
    <div className="reference-card__whole">
      {start > 0 && <Preview html={htmlOf(body.slice(0, start))} label={label} />}
      {end > start && (
        <div ref={found} className="reference-card__found">
          <Preview html={htmlOf(body.slice(start, end))} label={label} />
        </div>
      )}
      {end < body.length && <Preview html={htmlOf(body.slice(end))} label={label} />}
    </div>
  );
}
