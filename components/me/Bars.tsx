import { useLanguage, writtenNumber } from '../words';

interface Props {
  readonly label: string;
  readonly bars: readonly { readonly name: string; readonly count: number }[];
}

/** Counts as bars beside their names: a list to those who hear it. */
export function Bars({ label, bars }: Props) {
  const language = useLanguage();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <section className="bars">
      <h2>{label}</h2>
      <ul>
        {bars.map(({ name, count }) => (
          <li key={name}>
            <span className="bars__name">{name}</span>
            <span className="bars__bar" aria-hidden="true">
              <span style={{ inlineSize: `${(count / most) * 100}%` }} />
            </span>
            <span className="bars__count">{writtenNumber(count, language, 0)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
