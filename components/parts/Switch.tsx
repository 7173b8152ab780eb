import type { ReactNode } from 'react';
import './switch.css';

interface Props {
  readonly on: boolean;
  readonly label: string;
  readonly onChange: (on: boolean) => void;
  /** What is drawn beside it; without it the label is drawn. */
  readonly children?: ReactNode;
  readonly disabled?: boolean;
}

/** On or off, by mouse, space and Enter. */
export function Switch({ on, label, onChange, children, disabled = false }: Props) {
  return (
    <button
      type="button"
      role="switch"
      className="switch"
      aria-checked={on}
      aria-label={label}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span className="switch__track" />
      <span className="switch__words">{children ?? label}</span>
    </button>
  );
}
