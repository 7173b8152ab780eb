import type { Suggestion } from '../outside';
import { Badge } from '../parts';
import { useLanguage, useWords, writtenDate } from '../words';
import './standing.css';

/** Words of the letter that are named as the reason: more of them explain nothing. */
const named = 4;

/** Why a reply is offered, how often it was used, and whether it is still to be trusted. */
export function Standing({ suggestion: { template, why, standing, used } }: { readonly suggestion: Suggestion }) {
  const { answer } = useWords();
  const language = useLanguage();
  const said = [...(why.length > 0 ? [answer.why(why.slice(0, named).join(', '))] : []), ...(used > 0 ? [answer.used(used)] : [])];
  if (said.length === 0 && standing === 'current' && template.validTo === undefined) return null;
  return (
    <span className="standing">
      {said.length > 0 && <span>{said.join(' · ')}</span>}
      {standing === 'stale' && (
        <Badge look="warn" title={answer.staleWhy}>
          {answer.stale}
        </Badge>
      )}
      {template.validTo !== undefined && <Badge>{answer.until(writtenDate(template.validTo, language))}</Badge>}
    </span>
  );
}
