import type { Suggestion } from '../outside';
import { Badge } from '../parts';
import { useLanguage, useWords, writtenDate } from '../words';
import './standing.css';

/** Why a reply is offered, how often it was used, and whether it is still to be trusted. */
export function Standing({ suggestion: { template, why, standing, used } }: { readonly suggestion: Suggestion }) {
  const { answer } = useWords();
  const language = useLanguage();
  return (
    <span className="standing">
      {why.length > 0 && <span className="standing__why">{answer.why(why.join(', '))}</span>}
      {standing === 'stale' && (
        <Badge look="warn" title={answer.staleWhy}>
          {answer.stale}
        </Badge>
      )}
      {template.validTo !== undefined && <Badge>{answer.until(writtenDate(template.validTo, language))}</Badge>}
      {used > 0 && <span className="standing__used">{answer.used(used)}</span>}
    </span>
  );
}
