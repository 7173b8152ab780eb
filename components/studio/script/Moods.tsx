import { useWords } from '../../words';

const calling = ['worried', 'angry', 'threatening', 'grateful'] as const;

/** Moods of a letter for which a script comes first. One that the product does not know stays as the file has it. */
export function Moods({ chosen, onChange }: { readonly chosen: readonly string[]; readonly onChange: (moods: readonly string[]) => void }) {
  const { desk, studio } = useWords();
  const words = studio.sources.script;
  return (
    <fieldset className="studio-moods">
      <legend>{words.moods}</legend>
      {calling.map((mood) => (
        <label key={mood}>
          <input
            type="checkbox"
            checked={chosen.includes(mood)}
            onChange={(event) => onChange(event.target.checked ? [...chosen, mood] : chosen.filter((one) => one !== mood))}
          />
          {desk.summary.mood[mood]}
        </label>
      ))}
      <small>{words.moodsHint}</small>
    </fieldset>
  );
}
