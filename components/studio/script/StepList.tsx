import { useEffect, useRef } from 'react';
import { addStep, faultySteps, moveStep, removeStep, type Script } from '@/utils/script';
import { Badge, Button } from '../../parts';
import { useWords } from '../../words';
import type { Source } from '../source/use-source';
import type { Named } from './named';
import { StepForm } from './StepForm';
import './steps.css';

interface Props {
  readonly script: Script;
  readonly source: Source;
  readonly named: Named;
  /** The number of the step that is open; none below 0. */
  readonly open: number;
  readonly onOpen: (nth: number) => void;
}

/** The steps in their order; one of them is open as a form. */
export function StepList({ script, source, named, open, onOpen }: Props) {
  const words = useWords().studio.sources;
  const { raw, rewrite } = source;
  const faults = faultySteps(script);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (open >= 0) list.current?.querySelector('[aria-expanded=true]')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  function insert(after: number): void {
    rewrite(addStep(raw(), after, words.script.nth(script.steps.length + 1)));
    onOpen(after + 1);
  }
  return (
    <section className="card" aria-label={words.script.steps}>
      <h2>
        {words.script.steps} <Badge>{script.steps.length}</Badge>
      </h2>
      <ol className="studio-steps" ref={list}>
        {script.steps.map((step, nth) => {
          const name = step.title ?? step.id;
          return (
            <li key={nth} className={nth === open ? 'studio-steps__open' : ''}>
              <div className="studio-steps__head">
                <button
                  type="button"
                  className="studio-steps__name"
                  aria-expanded={nth === open}
                  onClick={() => onOpen(nth === open ? -1 : nth)}
                >
                  <span className="studio-steps__number">{nth + 1}</span>
                  <span className="studio-steps__words">
                    <strong>{name}</strong>
                    <small>{step.ask?.text ?? step.say ?? step.note ?? ''}</small>
                  </span>
                  {faults.has(nth) && <Badge look="warn">{words.problems}</Badge>}
                </button>
                <Button
                  look="bare"
                  disabled={nth === 0}
                  aria-label={words.up(name)}
                  onClick={() => {
                    rewrite(moveStep(raw(), nth, -1));
                    if (open === nth) onOpen(nth - 1);
                  }}
                >
                  ↑
                </Button>
                <Button
                  look="bare"
                  disabled={nth === script.steps.length - 1}
                  aria-label={words.down(name)}
                  onClick={() => {
                    rewrite(moveStep(raw(), nth, 1));
                    if (open === nth) onOpen(nth + 1);
                  }}
                >
                  ↓
                </Button>
              </div>
              {nth === open && (
                <>
                  <StepForm key={nth} script={script} nth={nth} source={source} named={named} />
                  <div className="card__row">
                    <Button onClick={() => insert(nth)}>{words.script.addAfter}</Button>
                    <Button
                      look="danger"
                      disabled={script.steps.length === 1}
                      onClick={() => {
                        rewrite(removeStep(raw(), nth));
                        onOpen(-1);
                      }}
                    >
                      {words.script.removeStep}
                    </Button>
                  </div>
                </>
              )}
            </li>
          );
        })}
      </ol>
      <div className="card__row">
        <Button onClick={() => insert(script.steps.length - 1)}>{words.script.add}</Button>
      </div>
    </section>
  );
}
