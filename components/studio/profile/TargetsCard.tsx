import { useWords } from '../../words';
import { TextField } from '../TextField';
import type { ProfileCard } from './profile-card';

/** Goals that operators see beside their own figures; parts of a whole are shown in per cent. */
export function TargetsCard({ profile, onChange }: ProfileCard) {
  const words = useWords().studio.sources.profile;
  const targets = profile.targets ?? {};
  const numeric = (most: number) => (text: string) => {
    const number = Number(text.replace(',', '.'));
    return text === '' || (number >= 0 && number <= most) ? undefined : words.numberWrong;
  };
  function set(key: keyof typeof targets, text: string, by: number): void {
    const { [key]: _was, ...rest } = targets;
    const next = text === '' ? rest : { ...rest, [key]: Number(text.replace(',', '.')) / by };
    onChange({ targets: Object.keys(next).length > 0 ? next : undefined });
  }
  const goal = (key: keyof typeof targets, label: string, by: 1 | 100) => {
    const value = targets[key];
    return (
      <TextField
        kind="number"
        label={label}
        value={value === undefined ? '' : String(Math.round(value * by * 100) / 100)}
        wrong={numeric(by === 100 ? 100 : 100_000)}
        onChange={(text) => set(key, text, by)}
      />
    );
  };
  return (
    <section className="card" aria-label={words.targets}>
      <h2>{words.targets}</h2>
      <p className="card__why">{words.targetsWhy}</p>
      <div className="card__pair">
        {goal('replyMinutes', words.replyMinutes, 1)}
        {goal('handlingMinutes', words.handlingMinutes, 1)}
        {goal('firstContact', words.firstContact, 100)}
        {goal('heeded', words.heeded, 100)}
      </div>
    </section>
  );
}
