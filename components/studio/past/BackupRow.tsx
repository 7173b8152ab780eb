import { useState } from 'react';
import { Confirm } from '../../confirm';
import type { BackupHead, StudioPort } from '../../outside';
import { Button, saveFile } from '../../parts';
import { useLanguage, useWords, writtenDate, writtenTime } from '../../words';

interface Props {
  readonly backup: BackupHead;
  readonly port: StudioPort;
  readonly onRestore: () => void;
}

type Preview = Awaited<ReturnType<StudioPort['backups']['preview']>>;
const shown = 5;

/** A backup with the ways back to it. What would change is looked up when it is asked for, and told before it changes. */
export function BackupRow({ backup, port, onRestore }: Props) {
  const { studio, common } = useWords();
  const words = studio.backup;
  const language = useLanguage();
  const [preview, setPreview] = useState<Preview | 'failed'>();
  function look(): void {
    setPreview(undefined);
    port.backups.preview(backup.id).then(setPreview, () => setPreview('failed'));
  }
  const known = preview === undefined || preview === 'failed' ? undefined : preview;
  const same = known !== undefined && known.added.length + known.changed.length + known.removed.length === 0;
  const why = same
    ? words.same
    : known
      ? words.restoreWhy(known.added.length, known.changed.length, known.removed.length)
      : preview === 'failed'
        ? words.unreadable
        : common.loading;
  const named = known && (['added', 'changed', 'removed'] as const).filter((what) => known[what].length > 0);
  return (
    <li>
      <time dateTime={backup.at}>
        {writtenDate(backup.at, language)}, {writtenTime(backup.at)}
      </time>
      <span className="studio-changes__what">
        {words.count(backup.documents)}
        <span className="studio-changes__counts">{words.whys[backup.why]}</span>
      </span>
      <Button
        onClick={() => void port.backups.file(backup.id).then((text) => saveFile(`otklik-${backup.at.slice(0, 10)}.otklik.json`, text))}
      >
        {words.download}
      </Button>
      <Confirm
        title={words.restoreTitle}
        why={why}
        action={words.restore.replace('…', '')}
        ready={known !== undefined && !same}
        details={
          named && (
            <ul className="studio-backup__what">
              {named.map((what) => (
                <li key={what}>
                  {words.what[what]}: {known[what].slice(0, shown).join(', ')}
                  {known[what].length > shown && ` … +${known[what].length - shown}`}
                </li>
              ))}
            </ul>
          )
        }
        onOpen={look}
        onConfirm={onRestore}
      >
        <Button>{words.restore}</Button>
      </Confirm>
    </li>
  );
}
