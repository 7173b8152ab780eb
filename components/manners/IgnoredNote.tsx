import { type Ignored, ignoreReasons } from '@/utils/etiquette';
import { Button } from '../parts';
import { useWords } from '../words';

interface Props {
  readonly rule: string;
  readonly ignored: Ignored;
  readonly onIgnored: (now: Ignored) => void;
}

/** What the operator ignores of a rule, with the way back, and how often for which reason. */
export function IgnoredNote({ rule, ignored, onIgnored }: Props) {
  const { rules: words } = useWords().manners;
  const counts = ignored.counts[rule] ?? {};
  const reasons = ignoreReasons.filter((reason) => (counts[reason] ?? 0) > 0);
  const all = reasons.reduce((sum, reason) => sum + (counts[reason] ?? 0), 0);
  const always = ignored.rules.includes(rule);
  const kept = ignored.words[rule] ?? [];
  if (all === 0 && !always && kept.length === 0) return null;

  function restore(): void {
    const { [rule]: _, ...others } = ignored.words;
    onIgnored({ ...ignored, rules: ignored.rules.filter((id) => id !== rule), words: others });
  }

  return (
    <div className="rule-row__ignored">
      {always && <p>{words.ignoredRule}</p>}
      {kept.length > 0 && <p>{words.ignoredWords(kept.join(', '))}</p>}
      {all > 0 && <p>{words.ignoredCount(all, reasons.map((reason) => `${words.reasons[reason]} ${counts[reason] ?? 0}`).join(', '))}</p>}
      {(always || kept.length > 0) && <Button onClick={restore}>{words.restore}</Button>}
    </div>
  );
}
