import type { Case } from '@/utils/script';
import { useWords } from '../words';
import { moodOf, type Told } from './known';
import { looks } from './mood-looks';

interface Props {
  readonly told: Told;
  readonly state: Case;
  readonly onChange: (part: Partial<Case>) => void;
}

const moods = ['calm', 'worried', 'angry', 'threatening', 'grateful'] as const;

/** How the letter is meant; put right where it was read wrongly. */
export function MoodMark({ told, state, onChange }: Props) {
  const { summary: words } = useWords().desk;
  const { name } = moodOf(told, state);
  return (
    <select
      className={`badge badge--${looks[name]} mood-mark`}
      aria-label={words.tone}
      title={words.tone}
      value={name}
      onChange={({ target: { value } }) => onChange({ mood: moods.find((one) => one === value) ?? name })}
    >
      {moods.map((one) => (
        <option key={one} value={one}>
          {words.mood[one]}
        </option>
      ))}
    </select>
  );
}
