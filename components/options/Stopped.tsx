import type { ContactPort } from '../outside';
import { Unread, useLoaded } from '../parts';
import { useWords } from '../words';
import { Card } from '../card';

/** As many contacts as a busy team keeps in the usual term. */
const read = 5000;

/** What the gate stopped, for a lead or a security officer: counts by type, no values and no texts. */
export function Stopped({ contacts }: { readonly contacts: Pick<ContactPort, 'list'> }) {
  const { privacy: words, secretKind } = useWords();
  const kinds: Readonly<Record<string, string>> = secretKind;
  const list = useLoaded(() => contacts.list(read), [contacts]);
  if (list.state !== 'ready') return <Unread of={list} />;
  const counts = new Map<string, number>();
  for (const { stopped } of list.value)
    for (const [type, count] of Object.entries(stopped ?? {})) counts.set(type, (counts.get(type) ?? 0) + count);
  const lines = [...counts].toSorted(([, a], [, b]) => b - a);
  return (
    <Card title={words.stopped} why={words.stoppedWhy}>
      {lines.length === 0 ? (
        <p>{words.stoppedNone}</p>
      ) : (
        <ul>
          {lines.map(([type, count]) => (
            <li key={type}>
              {kinds[type] ?? type}: {count}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
