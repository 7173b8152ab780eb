import { useCallback, useMemo, useState } from 'react';
import { importers, type ImportPlan, type LibraryDocument, type PlanStep } from '@/utils/library';
import { Badge, Button, Notice } from '../../parts';
import { useWords } from '../../words';
import { ColumnChoice } from './ColumnChoice';
import { includedLeft } from './included-left';
import { PlanSteps } from './PlanSteps';
import { Problems } from '../Problems';
import { Select } from '../Select';
import { UnknownNames } from './UnknownNames';
import type { Choices, Opened } from './use-import';

/** What is to be decided stands first, what nothing is done with last: of hundreds of answers often one has changed. */
const weightOf = (step: PlanStep): number => (step.does === 'skip' ? (step.why === 'edited-here' ? 0 : 3) : step.does === 'change' ? 1 : 2);

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

/** What an import would do, and what can be chosen about it. */
export function ImportPlanView({ opened, plan, choices, documents, busy, onChange, onRun, onCancel }: Props) {
  const words = useWords().studio.import;
  const [first] = opened.files;
  const importer = importers[opened.format];
  const { columns, named } = choices;
  const table = first && importer?.columns?.(first, { ...(columns && { columns }), ...(named !== undefined && { named }) });
  const steps = useMemo(() => (plan?.steps ?? []).toSorted((a, b) => weightOf(a) - weightOf(b)), [plan]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const take = useCallback((id: string, taken: boolean): void => {
    setLeft((before) => (taken ? new Set([...before].filter((other) => other !== id)) : new Set([...before, id])));
  }, []);
  const offered = steps.flatMap((step) => (step.does === 'skip' ? [] : [step.document]));
  const fresh = offered.filter(({ id }) => !left.has(id));
  const needed = includedLeft(offered, left);
  const count = (does: PlanStep['does']): number =>
    steps.filter((step) => step.does === does && (step.does === 'skip' || !left.has(step.document.id))).length;
  const problems = [...opened.problems, ...opened.aside, ...(opened.files.length === 0 ? [] : (plan?.problems ?? []))];
  // What comes from another tool has no state yet; a document of our own brings its own, and a reference has none.
  const stateless = offered.some((document) => document.kind === 'template' && document.other['origin'] !== undefined);
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
            {offered.length > fresh.length && <Badge>{words.leftOut(offered.length - fresh.length)}</Badge>}
          </div>
          {offered.length > 1 && (
            <div className="card__row">
              <Button look="bare" onClick={() => setLeft(new Set())}>
                {words.takeAll}
              </Button>
              <Button look="bare" onClick={() => setLeft(new Set(offered.map(({ id }) => id)))}>
                {words.takeNone}
              </Button>
            </div>
          )}
          <PlanSteps steps={steps} left={left} onTake={take} />
          {needed.length > 0 && (
            <Notice look="warn" live>
              {words.leftNeeded(needed.map(({ title }) => `«${title}»`).join(', '))}
            </Notice>
          )}
          <div className="card__row card__row--low">
            {stateless && (
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
        {offered.length > 0 ? (
          <Button look="main" disabled={busy || fresh.length === 0} onClick={() => onRun(fresh)}>
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
