import { useState } from 'react';
import type { Template } from '@/utils/library';
import type { ImportedFiles } from '../outside';
import { Badge, Button, Notice, useLoaded } from '../parts';
import { useWords } from '../words';
import { Card } from './Card';
import { FileButton, type ReadFile } from './FileButton';
import type { OptionsProps } from './Options';
import { Problems } from './Problems';

const kinds = '.hbs,.md,.yaml,.yml,.json';

/** Topics with the number of their templates, the largest first. */
function countTopics(templates: readonly Template[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const topic of templates.flatMap(({ topics }) => topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

export function LibrarySection({ library }: OptionsProps) {
  const { library: words, common } = useWords();
  const all = useLoaded(() => Promise.all([library.templates(), library.references()]), [library]);
  const [templates, references] = all.state === 'ready' ? all.value : [[], []];
  const [busy, setBusy] = useState(false);
  const [installed, setInstalled] = useState<number>();
  const [imported, setImported] = useState<ImportedFiles>();
  const [none, setNone] = useState(false);
  const topics = countTopics(templates);

  async function install(language: 'ru' | 'en'): Promise<void> {
    setBusy(true);
    setInstalled(await library.installStarter([language]).finally(() => setBusy(false)));
    all.again();
  }
  async function take(files: readonly ReadFile[]): Promise<void> {
    setNone(files.length === 0);
    if (files.length === 0) return;
    setBusy(true);
    setImported(await library.importFiles(files).finally(() => setBusy(false)));
    all.again();
  }

  return (
    <>
      <Card title={words.counts}>
        <p>{all.state === 'ready' ? `${words.templates(templates.length)}, ${words.references(references.length)}` : common.loading}</p>
        {topics.length > 0 && (
          <ul className="card__row" aria-label={words.topics}>
            {topics.map(([topic, count]) => (
              <li key={topic}>
                <Badge>
                  {topic} {count}
                </Badge>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={words.starter} why={words.starterWhy}>
        <div className="card__row">
          <Button disabled={busy} onClick={() => void install('ru')}>
            {words.russian}
          </Button>
          <Button disabled={busy} onClick={() => void install('en')}>
            {words.english}
          </Button>
        </div>
        {installed !== undefined && (
          <Notice look="good" live>
            {words.installed(installed)}
          </Notice>
        )}
      </Card>
      <Card title={words.files} why={words.filesWhy}>
        <div className="card__row">
          <FileButton label={words.chooseFiles} accept={kinds} several onRead={(files) => void take(files)} />
          <FileButton label={words.chooseFolder} accept={kinds} folder onRead={(files) => void take(files)} />
        </div>
        {none && (
          <Notice look="warn" live>
            {words.nothing}
          </Notice>
        )}
        {imported && (
          <Notice look="good" live>
            {words.imported(imported.added, imported.changed)}
          </Notice>
        )}
        {imported && imported.problems.length > 0 && <Problems problems={imported.problems} />}
      </Card>
    </>
  );
}
