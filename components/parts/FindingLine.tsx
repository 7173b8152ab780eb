import type { ReactNode } from 'react';
import { type Finding, whyOf } from '@/utils/etiquette';
import { useLanguage, useWords } from '../words';
import { Icon } from './Icon';
import './finding-line.css';

interface Props {
  readonly finding: Finding;
  /** The words of the draft that it is about. */
  readonly quote: string;
  /** Stands at the end of the first line. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** One remark: how grave by sign and word, what, where, why. */
export function FindingLine({ finding, quote, aside, children }: Props) {
  const { draft } = useWords();
  const language = useLanguage();
  const why = whyOf(finding)[language];
  return (
    <li className={`finding-line finding-line--${finding.severity}`}>
      <Icon name={finding.severity} />
      <div className="finding-line__words">
        <p>
          <span className="unseen">{draft.severity[finding.severity]}: </span>
          <strong>{finding.message[language]}</strong>
        </p>
        {quote.trim() !== '' && <q className="finding-line__quote">{quote.length > 90 ? `${quote.slice(0, 88)}…` : quote}</q>}
        {why !== '' && (
          <p className="finding-line__why">
            {draft.why} {why}
          </p>
        )}
        {children}
      </div>
      {aside}
    </li>
  );
}
