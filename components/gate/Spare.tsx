import type { SpareReason } from '@/utils/contact';
import { useWords } from '../words';

interface Props {
  /** What the value is, for the screen reader. */
  readonly name: string;
  readonly reason: SpareReason | undefined;
  readonly onSpare: (reason: SpareReason | undefined) => void;
}

const reasons: readonly SpareReason[] = ['not-personal', 'company', 'agreed'];

/** «Not personal here», with a reason: by mouse, by N on the row, by the arrows among the reasons. */
export function Spare({ name, reason, onSpare }: Props) {
  const { gate } = useWords();
  if (reason === undefined) {
    return (
      <button
        type="button"
        className="secrets__spare"
        aria-keyshortcuts="n"
        aria-label={gate.spareLabel(name)}
        onClick={() => onSpare('not-personal')}
      >
        {gate.spare} <kbd>N</kbd>
      </button>
    );
  }
  return (
    <fieldset className="secrets__reasons">
      <legend className="unseen">{gate.spareLabel(name)}</legend>
      {reasons.map((one) => (
        <label key={one}>
          <input type="radio" name={`spare ${name}`} checked={one === reason} onChange={() => onSpare(one)} /> {gate.spareReasons[one]}
        </label>
      ))}
    </fieldset>
  );
}
