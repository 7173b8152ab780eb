import { useState } from 'react';
import type { UnsavedEdit } from '../outside';
import { Button, Notice } from '../parts';
import { useWords } from '../words';
import { called } from './called';
import { forgetTaken, isUnsaved } from './use-draft';

/** Says which edits were not saved when the page before ended, as it does when the extension is updated, and leads to them. */
export function BroughtBack({ edits }: { readonly edits: readonly UnsavedEdit[] }) {
  const { studio, common } = useWords();
  const [seen, setSeen] = useState(false);
  const unsaved = edits.filter(isUnsaved);
  if (seen || unsaved.length === 0) return null;
  function close(): void {
    forgetTaken();
    setSeen(true);
  }
  return (
    <Notice look="hint" live action={<Button onClick={close}>{common.close}</Button>}>
      {studio.edit.broughtBack}{' '}
      {unsaved.map(({ key, at, draft }, nth) => (
        <span key={key}>
          {nth > 0 && ', '}
          <a href={`#${at}`}>{called(draft.title.trim(), studio.sources) || studio.edit.untitled}</a>
        </span>
      ))}
    </Notice>
  );
}
