import { memo, useState } from 'react';
import type { Words } from '@/locales';
import type { LibraryDocument, PlanStep } from '@/utils/library';
import { Badge, Button, unmarked } from '../../parts';
import { useWords } from '../../words';
import { chipLabel, valuesOf } from '../editing/values';

const looks = { add: 'good', change: 'hint', skip: 'plain' } as const;
const atOnce = 100;

/** The start of a text, its codes called by what they stand for; nothing of a file in YAML, which is no text to be read. */
function readable(document: LibraryDocument, words: Words['studio']['edit']): string {
  if (document.kind !== 'template' && document.kind !== 'reference') return '';
  const values = valuesOf(document, [], words);
  const called = document.body.slice(0, 400).replaceAll(/\{\{[^{}]*\}\}/g, (code) => `[${chipLabel(code, values, words).label}]`);
  return unmarked(called).trim().slice(0, 160);
}

interface RowProps {
  readonly step: PlanStep;
  readonly taken: boolean;
  readonly onTake: ((id: string, taken: boolean) => void) | undefined;
}

const StepRow = memo(function StepRow({ step, taken, onTake }: RowProps) {
  const { studio, library } = useWords();
  const words = studio.import;
  const title = step.does === 'skip' ? step.title : step.document.title;
  return (
    <li className={taken ? undefined : 'studio-plan__left'}>
      {step.does !== 'skip' && onTake && (
        <input
          type="checkbox"
          checked={taken}
          aria-label={words.take(title)}
          onChange={(event) => onTake(step.document.id, event.target.checked)}
        />
      )}
      <Badge look={looks[step.does]}>{words.signs[step.does]}</Badge>
      <span className="studio-changes__what">
        {title}
        {step.does === 'skip' && <span className="studio-changes__counts">{words.reasons[step.why]}</span>}
        {step.does !== 'skip' && (
          <span className="studio-plan__body">
            {[words.kinds[step.document.kind], readable(step.document, studio.edit)].filter(Boolean).join(' · ')}
          </span>
        )}
      </span>
      {step.line > 0 && <span className="studio-plan__line">{library.line(step.line)}</span>}
    </li>
  );
});

interface Props {
  readonly steps: readonly PlanStep[];
  /** Ids of what the lead leaves out. */
  readonly left?: ReadonlySet<string>;
  /** Without it nothing can be left out: the plan is still being made. */
  readonly onTake?: (id: string, taken: boolean) => void;
}

const nothingLeft: ReadonlySet<string> = new Set();

/** The steps of an import, a hundred at a time, each of them taken or left out. */
export const PlanSteps = memo(function PlanSteps({ steps, left = nothingLeft, onTake }: Props) {
  const words = useWords().studio.import;
  const [most, setMost] = useState(atOnce);
  const rest = steps.length - most;
  return (
    <ul className="studio-changes studio-plan__steps scroll" tabIndex={0} aria-label={words.title}>
      {steps.slice(0, most).map((step, at) => (
        <StepRow key={`${at}-${step.line}`} step={step} taken={step.does === 'skip' || !left.has(step.document.id)} onTake={onTake} />
      ))}
      {rest > 0 && (
        <li>
          {onTake ? <Button onClick={() => setMost(most + atOnce)}>{words.showMore(Math.min(rest, atOnce))}</Button> : null}
          {words.more(rest)}
        </li>
      )}
    </ul>
  );
});
