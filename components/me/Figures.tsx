import type { Period, Targets } from '@/utils/figures';
import { useLanguage, useWords, writtenNumber } from '../words';

const none = '—';

interface Line {
  readonly name: string;
  readonly value: string;
  readonly aside?: string;
  /** Whether the goal is met; nothing where there is none. */
  readonly met?: boolean;
  readonly goal?: string;
}

/** Own figures against the goals of the profile, as words and numbers. */
export function Figures({ period, targets }: { readonly period: Period; readonly targets: Targets }) {
  const { me: words } = useWords().desk;
  const language = useLanguage();
  const written = (number: number, decimals: number) => writtenNumber(number, language, decimals);
  const minutes = (ms: number): string =>
    ms < 60_000 ? words.seconds(written(Math.max(1, ms / 1000), 0)) : words.minutes(written(ms / 60_000, ms < 600_000 ? 1 : 0));
  const percent = (share: number): string => words.percent(written(share * 100, 0));
  const { replyMinutes, handlingMinutes, firstContact, heeded } = targets;
  const time = (ms: number | undefined, goal: number | undefined) =>
    ms === undefined
      ? { value: none }
      : {
          value: minutes(ms),
          aside: words.median,
          ...(goal !== undefined && { goal: words.target(words.minutes(written(goal, 1))), met: ms <= goal * 60_000 }),
        };
  const part = (value: number, goal: number | undefined) =>
    goal === undefined ? {} : { goal: words.target(percent(goal)), met: value >= goal };
  const lines: readonly Line[] = [
    { name: words.replies, value: written(period.replies, 0) },
    { name: words.reply, ...time(period.replyMs, replyMinutes) },
    { name: words.handling, ...time(period.handlingMs, handlingMinutes) },
    { name: words.firstContact, value: percent(period.firstContact), ...part(period.firstContact, firstContact) },
    { name: words.edited, value: period.templated === 0 ? none : percent(period.edited) },
    { name: words.heeded, ...(period.warned === 0 ? { value: none } : { value: percent(period.heeded), ...part(period.heeded, heeded) }) },
  ];
  return (
    <dl className="figures">
      {lines.map(({ name, value, aside, goal, met }) => (
        <div key={name}>
          <dt>
            {name}
            {aside !== undefined && <small>{aside}</small>}
          </dt>
          <dd>
            <strong>{value}</strong>
            {goal !== undefined && (
              <small className={met ? 'figures__met' : 'figures__not-met'}>
                {goal}: {met ? words.met : words.notMet}
              </small>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
