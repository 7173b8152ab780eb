import { useLoaded } from '../../parts';
import type { Ignored, IgnoreReason } from '@/utils/etiquette';
import { useLanguage, useWords, writtenNumber } from '../../words';
import { CountsTable } from './CountsTable';

/** Which remarks operators ignore, how often and why. */
export function RulesCard({ counts }: { readonly counts: Ignored['counts'] }) {
  const words = useWords().studio.insight;
  const language = useLanguage();
  // The rules are large; only their names are wanted, and not before something was ignored.
  const some = Object.keys(counts).length > 0;
  const why = useLoaded(async () => (some ? (await import('./rule-reasons')).ruleReasons(language) : undefined), [some, language]);
  const known = why.state === 'ready' ? why.value : undefined;
  const reasons = Object.keys(words.reasons) as IgnoreReason[];
  const sum = (of: Ignored['counts'][string]): number => reasons.reduce((all, reason) => all + (of[reason] ?? 0), 0);
  const rows = Object.entries(counts).toSorted(([, a], [, b]) => sum(b) - sum(a));
  return (
    <section className="card" aria-label={words.rules}>
      <h2>{words.rules}</h2>
      <p className="card__why">{words.rulesWhy}</p>
      {rows.length === 0 ? (
        <p>{words.rulesNone}</p>
      ) : (
        <CountsTable
          heardOnly
          caption={words.ignoredTable}
          heads={[words.rule, words.all, ...reasons.map((reason) => words.reasons[reason])]}
        >
          {rows.map(([rule, of]) => (
            <tr key={rule}>
              <th scope="row">
                <code>{rule}</code>
                {known?.has(rule) && <small>{known.get(rule)}</small>}
              </th>
              <td>{writtenNumber(sum(of), language)}</td>
              {reasons.map((reason) => (
                <td key={reason}>{writtenNumber(of[reason] ?? 0, language)}</td>
              ))}
            </tr>
          ))}
        </CountsTable>
      )}
    </section>
  );
}
