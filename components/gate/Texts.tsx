import { useEffect, useRef } from 'react';
import { useWords } from '../words';
import type { Segment } from './segments';
import './texts.css';

interface Props {
  readonly segments: readonly Segment[];
  /** Indexes of the secrets that will be masked. */
  readonly masked: ReadonlySet<number>;
}

/** What the operator wrote beside what the customer gets. A secret is framed, and its mask hatched: not by colour alone. */
export function Texts({ segments, masked }: Props) {
  const { gate } = useWords();
  const both = useRef<HTMLDivElement>(null);
  // In a long draft the first secret may stand far below: the question is about it, not about the greeting.
  useEffect(() => {
    for (const pane of both.current?.querySelectorAll('.texts__text') ?? []) {
      const first = pane.querySelector('mark, ins')?.getBoundingClientRect();
      const { top, bottom } = pane.getBoundingClientRect();
      if (first && first.bottom > bottom) pane.scrollTop += first.top - (top + bottom) / 2;
    }
  }, []);
  return (
    <div ref={both} className="texts">
      <figure>
        <figcaption>{gate.original}</figcaption>
        <div className="texts__text scroll" tabIndex={0} role="region" aria-label={gate.original}>
          {segments.map(({ text, secret }, index) =>
            secret === undefined ? (
              text
            ) : (
              <mark key={index} className="texts__secret">
                {text}
              </mark>
            ),
          )}
        </div>
      </figure>
      <figure>
        <figcaption>{masked.size > 0 ? gate.masked : gate.asIsPreview}</figcaption>
        <div className="texts__text scroll" tabIndex={0} role="region" aria-label={masked.size > 0 ? gate.masked : gate.asIsPreview}>
          {segments.map(({ text, secret, mask }, index) => {
            if (secret === undefined) return text;
            return masked.has(secret) ? (
              <ins key={index} className="texts__mask">
                <span className="unseen">{gate.hiddenMark}: </span>
                {mask}
              </ins>
            ) : (
              <mark key={index} className="texts__secret">
                {text}
              </mark>
            );
          })}
        </div>
      </figure>
    </div>
  );
}
