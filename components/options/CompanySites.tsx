import { Card } from '../card';
import { Button } from '../parts';
import { useWords } from '../words';
import { siteName } from '../site-address';

interface CompanySitesProps {
  readonly set: readonly { readonly pattern: string; readonly open: boolean }[];
  /** Asks the browser for these; called in the click itself. */
  readonly request: (patterns: readonly string[]) => void;
}

/** Sites that come from the company: nothing to switch off, and one press where the browser still keeps Otklik out. */
export function CompanySites({ set, request }: CompanySitesProps) {
  const words = useWords().sites;
  const shut = set.filter(({ open }) => !open).map(({ pattern }) => pattern);
  return (
    <Card title={words.company} why={words.companyWhy}>
      <ul className="card__list">
        {set.map(({ pattern, open }) => (
          <li key={pattern}>
            <span>
              {siteName(pattern)}
              {!open && <small> — {words.shut}</small>}
            </span>
          </li>
        ))}
      </ul>
      {shut.length > 0 && (
        <div className="card__row">
          <Button onClick={() => request(shut)}>{words.letIn(shut.length)}</Button>
        </div>
      )}
    </Card>
  );
}
