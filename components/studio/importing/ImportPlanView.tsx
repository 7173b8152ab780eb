import { memo } from 'react';
import type { Words } from '@/locales';
import { importers, type ImportPlan, type LibraryDocument, type PlanStep } from '@/utils/library';
import { Badge, Button } from '../../parts';
import { useWords } from '../../words';
import { chipLabel, valuesOf } from '../editing/values';
import { ColumnChoice } from './ColumnChoice';
import { Problems } from '../Problems';
import { Select } from '../Select';
import { UnknownNames } from './UnknownNames';
import type { Choices, Opened } from './use-import';

interface Props {
  readonly opened: Opened;
  readonly plan: ImportPlan | undefined;
  readonly choices: Choices;
  readonly documents: readonly LibraryDocument[];
  readonly busy: boolean;
  readonly onChange: (part: Partial<Choices>) => void;
  readonly onRun: (fresh: readonly LibraryDocument[]) => void;
  readonly onCancel: () => void;
}

const looks = { add: 'good', change: 'hint', skip: 'plain' } as const;
const shown = 100;

/** The start of a text, its codes called by what they stand for. */
function readable(document: LibraryDocument, words: Words['studio']['edit']): string {
  const values = valuesOf(document, [], words);
  return document.body
    .slice(0, 400)
    .replaceAll(/\{\{[^{}]*\}\}/g, (code) => `[${chipLabel(code, values, words).label}]`)
    .replaceAll(/\*\*|`{3,}/g, '')
    .slice(0, 160);
}

function StepRow({ step }: { readonly step: PlanStep }) {
  const { studio, library } = useWords();
  const words = studio.import;
  const title = step.does === 'skip' ? step.title : step.document.title;
  return (
    <li>
      <Badge look={looks[step.does]}>{words.signs[step.does]}</Badge>
      <span className="studio-changes__what">
        {title}
        {step.does === 'skip' && <span className="studio-changes__counts">{words.reasons[step.why]}</span>}
        {step.does !== 'skip' && <span className="studio-plan__body">{readable(step.document, studio.edit)}</span>}
      </span>
      {step.line > 0 && <span className="studio-plan__line">{library.line(step.line)}</span>}
    </li>
  );
}

/** The first of the steps, and how many there are besides. */
export const StepRows = memo(function StepRows({ steps }: { readonly steps: readonly PlanStep[] }) {
  const words = useWords().studio.import;
  return (
    <ul className="studio-changes studio-plan__steps scroll" tabIndex={0} aria-label={words.title}>
      {steps.slice(0, shown).map((step, at) => (
        <StepRow key={`${at}-${step.line}`} step={step} />
      ))}
      {steps.length > shown && <li>{words.more(steps.length - shown)}</li>}
    </ul>
  );
});

/** What an import would do, and what can be chosen about it. */
export function ImportPlanView({ opened, plan, choices, documents, busy, onChange, onRun, onCancel }: Props) {
  const words = useWords().studio.import;
  const [first] = opened.files;
  const importer = importers[opened.format];
  const { columns, named } = choices;
  const table = first && importer?.columns?.(first, { ...(columns && { columns }), ...(named !== undefined && { named }) });
  const steps = plan?.steps ?? [];
  const fresh = steps.flatMap((step) => (step.does === 'skip' ? [] : [step.document]));
  const count = (does: PlanStep['does']): number => steps.filter((step) => step.does === does).length;
  const problems = [...opened.problems, ...opened.aside, ...(opened.files.length === 0 ? [] : (plan?.problems ?? []))];
  const clash = steps.some((step) => step.does === 'skip' && step.why === 'edited-here') || choices.conflict === 'replace';
  return (
    <div className="studio-plan">
      {table && table.all.length > 0 && <ColumnChoice table={table} chosen={columns} onChange={onChange} />}
      {plan && plan.unknown.length + Object.keys(choices.mapping).length > 0 && (
        <UnknownNames
          unknown={plan.unknown}
          mapping={choices.mapping}
          documents={documents}
          onChange={(mapping) => onChange({ mapping })}
        />
      )}
      {problems.length > 0 && <Problems problems={problems} />}
      {steps.length > 0 && (
        <>
          <div className="card__row" role="status">
            <Badge look="good">{words.added(count('add'))}</Badge>
            <Badge look="hint">{words.changed(count('change'))}</Badge>
            <Badge>{words.skipped(count('skip'))}</Badge>
          </div>
          <StepRows steps={steps} />
          <div className="card__row card__row--low">
            {fresh.length > 0 && (
              <Select
                seen
                label={words.status}
                value={choices.status}
                choices={[
                  ['approved', words.statuses.approved],
                  ['draft', words.statuses.draft],
                ]}
                onChange={(status) => onChange({ status })}
              />
            )}
            {clash && (
              <Select
                seen
                label={words.conflict}
                value={choices.conflict}
                choices={[
                  ['keep', words.conflicts.keep],
                  ['replace', words.conflicts.replace],
                ]}
                onChange={(conflict) => onChange({ conflict })}
              />
            )}
          </div>
        </>
      )}
      <div className="card__row">
        {fresh.length > 0 ? (
          <Button look="main" disabled={busy} onClick={() => onRun(fresh)}>
            {words.run(fresh.length)}
          </Button>
        ) : (
          steps.length > 0 && <p role="status">{words.nothingNew}</p>
        )}
        <Button look="bare" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
