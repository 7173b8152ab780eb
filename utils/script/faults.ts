import type { Problem } from '../library';
import { meets } from './condition';
import { graphOf, reach } from './graph';
import type { Script, Step } from './script';

/** What is wrong with the ways of a script, at a step by its number. */
export interface Fault {
  readonly step: number;
  readonly field: readonly string[];
  readonly severity: Problem['severity'];
  readonly kind: 'missing' | 'twice' | 'dead end' | 'loop' | 'unreachable' | 'no branch' | 'no choice' | 'no answer';
  /** The other steps of a loop. */
  readonly around?: readonly number[];
  readonly message: { readonly ru: string; readonly en: string };
}

/** A step that ends the script by its own word, or does something and stops. */
const isEnd = ({ end, next, do: actions }: Step): boolean => end || (next.length === 0 && actions.length > 0);

const answersOf = (step: Step): readonly string[] =>
  step.ask === undefined ? [] : step.ask.type === 'boolean' ? ['да', 'нет'] : step.ask.choices;

function faultsOfStep(step: Step, nth: number, ids: ReadonlyMap<string, number>): Fault[] {
  const found: Fault[] = [];
  const add = (kind: Fault['kind'], severity: Fault['severity'], field: readonly string[], ru: string, en: string): void => {
    found.push({ step: nth, field, severity, kind, message: { ru: `шаг «${step.id}»: ${ru}`, en: `step "${step.id}": ${en}` } });
  };
  if (ids.get(step.id) !== nth) add('twice', 'error', ['id'], 'такой id уже есть у другого шага', 'another step has this id already');
  for (const { to } of step.next) {
    if (!ids.has(to)) add('missing', 'error', ['next'], `переходить некуда: шага «${to}» нет`, `there is no step "${to}" to go to`);
  }
  if (step.end || step.next.length === 0) {
    if (!isEnd(step))
      add('dead end', step.ask === undefined ? 'warning' : 'error', [], 'тупик: нет ни next, ни end', 'a dead end: neither next nor end');
    return found;
  }
  const open = step.next.some(({ when }) => when === undefined);
  const answers = answersOf(step);
  for (const answer of open ? [] : answers) {
    if (!step.next.some(({ when }) => when !== undefined && meets(answer, when)))
      add('no branch', 'error', ['next'], `ответ «${answer}» никуда не ведёт`, `the answer "${answer}" leads nowhere`);
  }
  for (const { when } of step.next) {
    if (when === undefined) continue;
    if (step.ask === undefined)
      add('no answer', 'error', ['next'], `условие «${when}», а вопроса на шаге нет`, `the condition "${when}" without a question`);
    else if (step.ask.type === 'choice' && !answers.some((answer) => meets(answer, when)))
      add('no choice', 'warning', ['next'], `варианта «${when}» нет среди ответов`, `"${when}" is not among the choices`);
  }
  if (!open && answers.length === 0 && step.ask !== undefined)
    add('no branch', 'warning', ['next'], 'нет перехода на прочие ответы (иначе)', 'no way on for other answers (else)');
  return found;
}

const named = (script: Script, steps: Iterable<number>): string => [...steps].map((nth) => `«${script.steps[nth]?.id ?? ''}»`).join(', ');

/** Steps that are gone round for ever, in groups that hang together. */
function loopsIn(script: Script, reachable: ReadonlySet<number>): Fault[] {
  const { to, from } = graphOf(script);
  const ends = script.steps.flatMap((step, nth) => (to[nth]?.length === 0 || isEnd(step) ? [nth] : []));
  const leads = reach(ends, from);
  const lost = new Set([...reachable].filter((nth) => !leads.has(nth)));
  const faults: Fault[] = [];
  while (lost.size > 0) {
    const [first = 0] = lost;
    const ahead = reach([first], to);
    const loop = [...ahead].filter((nth) => lost.has(nth) && reach([nth], to).has(first));
    const group = loop.length > 0 ? loop : [first];
    const names = named(script, group.toSorted((a, b) => a - b).slice(0, 12));
    const inside = group.length > 1 || (to[first] ?? []).includes(first);
    for (const nth of group) lost.delete(nth);
    if (!inside) continue;
    faults.push({
      step: first,
      field: ['next'],
      severity: 'error',
      kind: 'loop',
      around: group,
      message: { ru: `круг без выхода: ${names}`, en: `a loop without a way out: ${names}` },
    });
  }
  return faults;
}

/** Everything wrong with the ways of a script: every missing step, dead end, loop and unreachable step by its name. */
export function findFaults(script: Script): readonly Fault[] {
  const ids = new Map<string, number>();
  script.steps.forEach(({ id }, nth) => {
    if (!ids.has(id)) ids.set(id, nth);
  });
  const { to } = graphOf(script);
  const reachable = reach([0], to);
  const unreachable = script.steps.flatMap((step, nth): Fault[] =>
    reachable.has(nth)
      ? []
      : [
          {
            step: nth,
            field: [],
            severity: 'warning',
            kind: 'unreachable',
            message: { ru: `шаг «${step.id}» недостижим`, en: `step "${step.id}" cannot be reached` },
          },
        ],
  );
  return [...script.steps.flatMap((step, nth) => faultsOfStep(step, nth, ids)), ...loopsIn(script, reachable), ...unreachable];
}

/** The numbers of all steps that something is wrong at: of a loop, each step that it goes round by. */
export const faultySteps = (script: Script): ReadonlySet<number> =>
  new Set(findFaults(script).flatMap(({ step, around = [] }) => [step, ...around]));
