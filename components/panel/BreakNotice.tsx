import { useEffect, useState } from 'react';
import { type BreakRule, russianNorm } from '@/utils/figures';
import type { DeskPorts } from '../desk';
import { Button, Notice } from '../parts';
import { useWords } from '../words';

/** A quiet word that a break is due: it takes nothing away and stops nothing. */
export function BreakNotice({ rest }: { readonly rest: DeskPorts['rest'] }) {
  const { me: words } = useWords().desk;
  const [due, setDue] = useState<BreakRule>();
  useEffect(() => rest.onDue(setDue), [rest]);
  if (due === undefined) return null;
  const later = () => {
    setDue(undefined);
    void rest.later();
  };
  // A company's own rule is named as the company does.
  const source = due.source === russianNorm.source ? words.norm : due.source;
  return (
    <Notice
      look="hint"
      live
      action={
        <Button look="bare" onClick={later}>
          {words.breakLater}
        </Button>
      }
    >
      <strong>{words.breakDue}.</strong> {words.breakWhy(due.after, due.length, source)}
    </Notice>
  );
}
