import type { KeyboardEvent, ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
  readonly onPick: (value: string) => void;
}

/** Keys that go to another choice of a list that is shut, which here would be taken at once. */
const goesOn = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  !altKey && !ctrlKey && !metaKey && (/^(?:Arrow|Page|Home|End)/.test(key) || /^[^\s]$/u.test(key));

/** A list whose choice acts at once. Its keys open it, so that looking through it by the keyboard does nothing yet. */
export function PickSelect({ label, children, onPick }: Props) {
  return (
    <select
      className="input studio-visual__values"
      aria-label={label}
      value=""
      onKeyDown={(event) => {
        if (!goesOn(event)) return;
        event.preventDefault();
        event.currentTarget.showPicker();
      }}
      onChange={({ target }) => target.value !== '' && onPick(target.value)}
    >
      <option value="">{label}</option>
      {children}
    </select>
  );
}
