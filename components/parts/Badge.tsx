import type { ReactNode } from 'react';
import './badge.css';

interface Props {
  readonly look?: 'plain' | 'good' | 'hint' | 'warn' | 'block' | 'mask';
  readonly title?: string;
  readonly children: ReactNode;
}

/** A word or two about the thing beside it. */
export function Badge({ look = 'plain', title, children }: Props) {
  return (
    <span className={`badge badge--${look}`} title={title}>
      {children}
    </span>
  );
}
