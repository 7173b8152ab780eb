import { useLanguage, writtenNumber } from '../../words';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly href?: string;
}

/** Counts side by side. A table to those who hear it, bars to those who see it. */
export function Bars({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) {
  const language = useLanguage();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table className="studio-bars">
      <caption>{title}</caption>
      <tbody>
        {bars.map(({ key, label, count, href }) => (
          <tr key={key}>
            <th scope="row">{href === undefined ? label : <a href={href}>{label}</a>}</th>
            <td>
              <span className="studio-bars__bar" style={{ inlineSize: `calc((100% - var(--count)) * ${count / most})` }} />
              <span className="studio-bars__count">{writtenNumber(count, language)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
