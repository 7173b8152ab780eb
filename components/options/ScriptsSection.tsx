import { useState } from 'react';
import { parseScript } from '@/utils/script';
import { Notice, useLoaded } from '../parts';
import { useWords } from '../words';
import { Card } from '../card';
import { FileButton, type ReadFile } from './FileButton';
import type { OptionsProps } from './Options';
import { ScriptRow } from './ScriptRow';

const isDirectory = (path: string): boolean => /(?:^|\/)directory\.ya?ml$/i.test(path);

/** Scripts and the directory: brought in, looked over, tried out, put back. */
export function ScriptsSection({ records: { scripts } }: OptionsProps) {
  const { settings: words } = useWords().desk;
  const { common } = useWords();
  const all = useLoaded(() => scripts.files(), [scripts]);
  const [taken, setTaken] = useState<Awaited<ReturnType<typeof scripts.importFiles>>>();
  const take = (files: readonly ReadFile[]) =>
    void scripts.importFiles(files).then((imported) => {
      setTaken(imported);
      all.again();
    });
  const files = all.state === 'ready' ? all.value : [];
  const sorted = files.map((file) => ({ file, parsed: isDirectory(file.path) ? undefined : parseScript(file.path, file.source) }));

  return (
    <Card title={words.scripts} why={words.importWhy}>
      {all.state === 'loading' && <p>{common.loading}</p>}
      {all.state === 'ready' && files.length === 0 && <p>{words.scriptsNone}</p>}
      <ul className="script-files">
        {sorted.map(({ file, parsed }) => (
          <ScriptRow key={file.id} file={file} parsed={parsed} scripts={scripts} onChange={all.again} />
        ))}
      </ul>
      <div className="card__row">
        <FileButton label={words.import} accept=".yaml,.yml" several onRead={take} />
      </div>
      {taken && (
        <Notice look={taken.problems.length > 0 ? 'warn' : 'good'} live>
          {words.imported(taken.added, taken.changed)} {taken.problems.length > 0 && words.faulty(taken.problems.length)}
        </Notice>
      )}
    </Card>
  );
}
