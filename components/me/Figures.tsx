import type { Period, Targets } from '@/utils/figures';
import { useLanguage, useWords } from '../words';

/** Numbers as they are written in a language. */
function writing(language: 'ru' | 'en') {
  const locale = language === 'ru' ? 'ru-RU' : 'en-GB';
  const [whole, short] = [0, 1].map((maximumFractionDigits) => new Intl.NumberFormat(locale, { maximumFractionDigits }));
  const parts = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    minutes: (ms: number): string => (ms < 600_000 ? short : whole)?.format(ms / 60_000) ?? '',
    percent: (part: number): string => parts.format(part),
  };
}

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
  const { minutes, percent } = writing(useLanguage());
  const { replyMinutes, handlingMinutes, firstContact, heeded } = targets;
  const time = (ms: number, goal: number | undefined) =>
    goal === undefined ? {} : { goal: words.target(words.minutes(String(goal))), met: ms <= goal * 60_000 };
  const part = (value: number, goal: number | undefined) =>
    goal === undefined ? {} : { goal: words.target(percent(goal)), met: value >= goal };
  const lines: readonly Line[] = [
    { name: words.replies, value: String(period.replies) },
    { name: words.reply, value: words.minutes(minutes(period.replyMs)), aside: words.median, ...time(period.replyMs, replyMinutes) },
    {
      name: words.handling,
      value: words.minutes(minutes(period.handlingMs)),
      aside: words.median,
      ...time(period.handlingMs, handlingMinutes),
    },
    { name: words.firstContact, value: percent(period.firstContact), ...part(period.firstContact, firstContact) },
    { name: words.edited, value: percent(period.edited) },
    { name: words.heeded, value: percent(period.heeded), ...part(period.heeded, heeded) },
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
