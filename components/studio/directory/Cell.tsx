import { useId, useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly long?: boolean;
  readonly short?: boolean;
  /** What is wrong with a text, if anything is: then it is not passed on. */
  readonly wrong?: (text: string) => string | undefined;
  readonly onChange: (text: string) => void;
}

/** A text in a table: its column says what it is, a label says it to those who hear it. */
export function Cell({ label, value, long = false, short = false, wrong, onChange }: Props) {
  const [typed, setTyped] = useState<string>();
  const below = useId();
  const shown = typed ?? value;
  const fault = wrong?.(shown.trim());
  const common = {
    className: `input${short ? ' input--short' : ''}`,
    'aria-label': label,
    ...(fault !== undefined && { 'aria-invalid': true as const, 'aria-describedby': below }),
    value: shown,
    onFocus: () => setTyped(value),
    onBlur: () => setTyped(undefined),
    onChange(event: { readonly target: { readonly value: string } }) {
      const text = event.target.value;
      setTyped(text);
      if (wrong?.(text.trim()) === undefined && text.trim() !== value) onChange(text.trim());
    },
  };
  return (
    <>
      {long ? <textarea {...common} rows={2} /> : <input {...common} />}
      {fault !== undefined && (
        <p id={below} className="field__wrong">
          {fault}
        </p>
      )}
    </>
  );
}
