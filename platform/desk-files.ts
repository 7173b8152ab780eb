import { type Directory, parseDirectory } from '@/utils/escalation';
import type { Language, Problem } from '@/utils/library';
import { parseScript, type Script } from '@/utils/script';
import { createIndex, suggest, type SuggestIndex } from '@/utils/suggest';
import { database, type DeskFile } from './database';
import { edition, libraryChanged } from './edition';

/** So many versions of a script are kept. */
const versions = 20;
const isDirectory = (path: string): boolean => /(?:^|\/)directory\.ya?ml$/i.test(path);

export interface ScriptHit {
  readonly script: Script;
  /** Words of the letter that speak for it, or the mood that calls for it. */
  readonly why: readonly string[];
  readonly mood: boolean;
}

const scriptsOf = (files: readonly DeskFile[]): readonly Script[] =>
  files.flatMap(({ path, source }) => (isDirectory(path) ? [] : (parseScript(path, source).script ?? [])));

async function all(): Promise<readonly Script[]> {
  return scriptsOf(await database.deskFiles.toArray());
}

interface Indexed {
  readonly edition: number;
  readonly index: SuggestIndex;
  readonly byId: ReadonlyMap<string, Script>;
}

let kept: Promise<Indexed> | undefined;

/** A few scripts: their index is made in a moment, once an edition of the library. */
async function indexed(): Promise<Indexed> {
  const now = await edition.get();
  if (kept && (await kept).edition === now) return kept;
  kept = all().then((scripts) => {
    const documents = scripts.map(({ steps, ...head }) => ({
      ...head,
      text: steps.flatMap(({ title, say, ask }) => [title, say, ask?.text]).join('\n'),
    }));
    return { edition: now, index: createIndex(documents), byId: new Map(scripts.map((one) => [one.id, one])) };
  });
  return kept;
}

/** Scripts and the directory: files that a lead brings in, kept as they are written. */
export const deskFiles = {
  scripts: all,
  async directory(lang: Language): Promise<Directory> {
    const found = (await database.deskFiles.toArray()).filter(({ path }) => isDirectory(path));
    const own = found.filter(({ path }) => path.startsWith(`${lang}/`));
    const parsed = (own.length > 0 ? own : found).map(({ path, source }) => parseDirectory(path, source).directory);
    return { receivers: parsed.flatMap((directory) => directory?.receivers ?? []) };
  },
  files: (): Promise<readonly DeskFile[]> => database.deskFiles.toArray(),
  /** Takes in the files that can be read; a changed one keeps its versions. Scripts whose ways are wrong come in with their problems. */
  async importFiles(
    files: readonly { readonly path: string; readonly source: string }[],
  ): Promise<{ readonly added: number; readonly changed: number; readonly problems: readonly Problem[] }> {
    const problems: Problem[] = [];
    const savedAt = new Date().toISOString();
    let [added, changed] = [0, 0];
    for (const { path, source } of files) {
      const parsed = isDirectory(path) ? parseDirectory(path, source) : parseScript(path, source);
      problems.push(...parsed.problems);
      const id = 'script' in parsed ? parsed.script?.id : 'directory' in parsed && parsed.directory ? path : undefined;
      if (id === undefined) continue;
      const before = await database.deskFiles.get(id);
      if (before?.source === source) continue;
      const older = before ? [{ source: before.source, savedAt: before.savedAt }, ...before.before].slice(0, versions) : [];
      await database.deskFiles.put({ id, path, source, savedAt, before: older });
      if (before) changed += 1;
      else added += 1;
    }
    if (added + changed > 0) await libraryChanged();
    return { added, changed, problems };
  },
  async remove(id: string): Promise<void> {
    await database.deskFiles.delete(id);
    await libraryChanged();
  },
  /** Scripts that fit a letter, best first: one that the mood calls for before all others. */
  async scriptsFor(letter: string, mood: string): Promise<readonly ScriptHit[]> {
    const { index, byId } = await indexed();
    const { hits } = suggest(index, letter, { k: 5 });
    const called = [...byId.values()].filter(({ moods, lang }) => moods.includes(mood) && lang === (/[а-яё]/i.test(letter) ? 'ru' : 'en'));
    const ranked = hits.flatMap(({ id, why }): ScriptHit[] => {
      const script = byId.get(id);
      return script && !called.includes(script) ? [{ script, why, mood: false }] : [];
    });
    return [...called.map((script) => ({ script, why: [], mood: true })), ...ranked].slice(0, 5);
  },
};
