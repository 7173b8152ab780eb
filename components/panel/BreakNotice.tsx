import { useEffect, useState } from 'react';
import type { BreakRule } from '@/utils/figures';
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
      <strong>{words.breakDue}.</strong> {words.breakWhy(due.after, due.length, due.source)}
    </Notice>
  );
}
