import type { ReactNode } from 'react';
import './card.css';

interface Props {
  readonly title: string;
  readonly why?: string;
  readonly children: ReactNode;
}

/** A group of settings that belong together. */
export function Card({ title, why, children }: Props) {
  return (
    <section className="card">
      <h2>{title}</h2>
      {why !== undefined && <p className="card__why">{why}</p>}
      {children}
    </section>
  );
}
