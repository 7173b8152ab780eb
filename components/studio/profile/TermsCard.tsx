import { Choice } from '../../parts';
import { useLanguage, useWords } from '../../words';
import { TextField } from '../TextField';
import { TextList } from '../TextList';
import { readDayOff, writeDayOff } from './days-off';
import type { ProfileCard } from './profile-card';

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);
const pairs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    lines(text)
      .filter((line) => /^[^:]+:\s*\S/.test(line))
      .map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]),
  );

/** How long records are kept, how long replies may be, days off, breaks, and the clauses behind the rules. */
export function TermsCard({ profile, onChange }: ProfileCard) {
  const words = useWords().studio.sources.profile;
  const language = useLanguage();
  const { keepDays, longest, holidays = [], breaks, standards = {} } = profile;
  const within = (least: number, most: number) => (text: string) =>
    /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most ? undefined : words.numberWrong;
  const number = (label: string, value: number, least: number, most: number, save: (value: number) => void) => (
    <TextField kind="number" label={label} value={String(value)} wrong={within(least, most)} onChange={(text) => save(Number(text))} />
  );
  const own = typeof breaks === 'object' ? breaks : undefined;
  const kind = breaks === false ? 'off' : own ? 'own' : 'norm';
  return (
    <>
      <section className="card" aria-label={words.terms}>
        <h2>{words.terms}</h2>
        <div className="card__pair">
          {number(words.keepDays, keepDays, 1, 3650, (days) => onChange({ keepDays: days }))}
          {(['email', 'ticket', 'chat'] as const).map((channel) => (
            <div key={channel}>
              {number(words.longest[channel], longest[channel], 1, 100_000, (most) =>
                onChange({ longest: { ...longest, [channel]: most } }),
              )}
            </div>
          ))}
        </div>
        <TextList
          label={words.holidays}
          hint={words.holidaysHint}
          value={holidays.map((day) => writeDayOff(day, language)).join('\n')}
          wrong={(text) => {
            const unread = lines(text).filter((line) => readDayOff(line) === undefined);
            return unread.length > 0 ? words.holidaysWrong(unread.join(', ')) : undefined;
          }}
          onChange={(text) => {
            const days = lines(text).flatMap((line) => readDayOff(line) ?? []);
            onChange({ holidays: days.length > 0 ? days : undefined });
          }}
        />
      </section>
      <section className="card" aria-label={words.breaks}>
        <h2>{words.breaks}</h2>
        <p className="card__why">{words.breaksWhy}</p>
        <Choice
          label={words.breaks}
          value={kind}
          choices={words.breakKinds}
          onChange={(chosen) =>
            onChange({ breaks: chosen === 'off' ? false : chosen === 'own' ? { after: 60, length: 10, source: '' } : undefined })
          }
        />
        {own && (
          <div className="card__pair">
            {number(words.breakAfter, own.after, 5, 600, (after) => onChange({ breaks: { ...own, after } }))}
            {number(words.breakLength, own.length, 1, 120, (length) => onChange({ breaks: { ...own, length } }))}
          </div>
        )}
      </section>
      <section className="card" aria-label={words.standards}>
        <h2>{words.standards}</h2>
        <TextList
          label={words.standards}
          hint={words.standardsWhy}
          value={Object.entries(standards)
            .map(([rule, clause]) => `${rule}: ${clause}`)
            .join('\n')}
          onChange={(text) => {
            const said = pairs(text);
            onChange({ standards: Object.keys(said).length > 0 ? said : undefined });
          }}
        />
      </section>
    </>
  );
}
