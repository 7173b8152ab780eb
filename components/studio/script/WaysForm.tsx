import type { YamlValue } from '@/utils/library';
import { type Branch, type Script, type Step, waysAs } from '@/utils/script';
import { Button } from '../../parts';
import { useWords } from '../../words';
import { Select } from '../Select';
import { TextField } from '../TextField';

interface Props {
  readonly script: Script;
  readonly step: Step;
  readonly onChange: (next: YamlValue | undefined) => void;
}

/** Where a step leads: by the answer, or always. */
export function WaysForm({ script, step, onChange }: Props) {
  const { studio } = useWords();
  const words = studio.sources.script;
  const { next } = step;
  const keep = (ways: readonly Branch[]) => onChange(waysAs(ways));
  const names = script.steps.map(({ id, title }) => [id, title === undefined ? id : `${title} (${id})`] as const);
  const gone = next.filter(({ to }) => !script.steps.some(({ id }) => id === to)).map(({ to }) => [to, `${to} ?`] as const);
  const following = script.steps[script.steps.indexOf(step) + 1] ?? step;
  const offered = step.ask?.type === 'boolean' ? (script.lang === 'ru' ? ['да', 'нет'] : ['yes', 'no']) : (step.ask?.choices ?? []);
  const free = offered.find((answer) => !next.some(({ when }) => when === answer));
  return (
    <fieldset className="studio-group">
      <legend>{words.ways}</legend>
      {next.map((way, nth) => (
        <div key={nth} className="studio-ways" role="group" aria-label={words.way(nth + 1)}>
          {step.ask && (
            <TextField
              label={words.when}
              {...(nth === 0 && { hint: words.whenHint })}
              list={`${step.id}-answers`}
              value={way.when ?? ''}
              onChange={(when) => keep(next.with(nth, when === '' ? { to: way.to } : { when, to: way.to }))}
            />
          )}
          <Select
            seen
            label={words.to}
            value={way.to}
            choices={[...names, ...gone]}
            onChange={(to) => keep(next.with(nth, { ...way, to }))}
          />
          <Button look="bare" icon="remove" iconOnly onClick={() => keep(next.toSpliced(nth, 1))}>
            {studio.sources.take(words.way(nth + 1))}
          </Button>
        </div>
      ))}
      <datalist id={`${step.id}-answers`}>
        {offered.map((answer) => (
          <option key={answer} value={answer} />
        ))}
      </datalist>
      <div className="card__row">
        <Button
          disabled={step.ask === undefined && next.length > 0}
          onClick={() => keep([...next, { ...(step.ask && free !== undefined && { when: free }), to: following.id }])}
        >
          {words.addWay}
        </Button>
      </div>
    </fieldset>
  );
}
