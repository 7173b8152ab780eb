import { useId, type ReactNode } from 'react';
import './field.css';

export interface FieldProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface Props {
  readonly label: string;
  /** Said after the label, such as that it may stay empty. */
  readonly aside?: string;
  readonly hint?: string;
  readonly wrong?: string | undefined;
  /** Draws the control with these attributes, so that label, hint and mistake belong to it. */
  readonly children: (props: FieldProps) => ReactNode;
}

/** A control with its label above and its hint or mistake below. */
export function Field({ label, aside, hint, wrong, children }: Props) {
  const id = useId();
  const below = wrong ?? hint;
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label} {aside !== undefined && <span className="field__aside">{aside}</span>}
      </label>
      {children({
        id,
        ...(below !== undefined && { 'aria-describedby': `${id}-below` }),
        ...(wrong !== undefined && { 'aria-invalid': true }),
      })}
      {below !== undefined && (
        <p id={`${id}-below`} className={wrong === undefined ? 'field__hint' : 'field__wrong'}>
          {below}
        </p>
      )}
    </div>
  );
}
