interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** Values with what is shown for them. */
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
  readonly seen?: boolean;
}

/** One of several, in the browser's own list; the label is drawn only where it is asked for. */
export function Select<Value extends string>({ label, value, choices, onChange, seen = false }: Props<Value>) {
  return (
    <label className="pick">
      <span className={seen ? 'field__label' : 'unseen'}>{label}</span>
      <select
        className="input pick__list"
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([one]) => one === event.target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
