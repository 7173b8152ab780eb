import type { YamlValues } from '@/utils/library';
import { renameStep, type Script, withStep } from '@/utils/script';
import { Switch } from '../../parts';
import { useWords } from '../../words';
import type { Source } from '../source/use-source';
import { TextField } from '../TextField';
import { AskForm } from './AskForm';
import { DoForm } from './DoForm';
import { WaysForm } from './WaysForm';
import type { Named } from './named';

interface Props {
  readonly script: Script;
  readonly nth: number;
  readonly source: Source;
  readonly named: Named;
}

const idPattern = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** Everything about one step. */
export function StepForm({ script, nth, source: { raw, rewrite }, named }: Props) {
  const words = useWords().studio.sources.script;
  const step = script.steps[nth];
  if (!step) return undefined;
  const set = (part: YamlValues) => rewrite(withStep(raw(), nth, part));
  const wrong = (id: string): string | undefined => {
    if (!idPattern.test(id)) return words.idWrong;
    return script.steps.some((other, at) => at !== nth && other.id === id) ? words.idTaken : undefined;
  };
  const text = (key: 'title' | 'say' | 'note', label: string, rows: number, hint = '') => (
    <TextField
      label={label}
      {...(hint !== '' && { hint })}
      rows={rows}
      value={step[key] ?? ''}
      onChange={(value) => set({ [key]: value || undefined })}
    />
  );
  return (
    <div className="studio-steps__form">
      <div className="card__pair">
        {text('title', words.stepTitle, 1)}
        <TextField
          late
          label={words.id}
          hint={words.idHint}
          value={step.id}
          wrong={wrong}
          onChange={(id) => rewrite(renameStep(raw(), nth, id))}
        />
      </div>
      {text('say', words.say, 4, words.sayHint)}
      {text('note', words.note, 2)}
      <AskForm ask={step.ask} onChange={(ask) => set({ ask })} />
      <DoForm actions={step.do} named={named} onChange={(does) => set({ do: does })} />
      {!step.end && <WaysForm script={script} step={step} onChange={(next) => set({ next })} />}
      <Switch label={words.end} on={step.end} onChange={(end) => set({ end: end || undefined, ...(end && { next: undefined }) })} />
    </div>
  );
}
