import type { Language } from '@/utils/library';
import { change } from './changes';
import { database } from './database';
import { deskFiles } from './desk-files';

/**
 * Puts in the starter library of these languages; what is there under the same id is left as it is.
 * A file of its own, so that the background does not carry the texts.
 * @returns how many documents came in
 */
export async function installStarter(langs: readonly Language[]): Promise<number> {
  const { starterPack } = await import('@/templates/packs');
  const documents = langs.flatMap((lang) => [...starterPack(lang)]);
  const there = new Set(await database.documents.toCollection().primaryKeys());
  const fresh = documents.filter(({ id }) => !there.has(id));
  await change(
    'starter',
    '',
    fresh.map((document) => ({ id: document.id, document })),
  );
  await installScripts(langs);
  return fresh.length;
}

/** The starter scripts and directory; a file that is there already is left as it is. */
async function installScripts(langs: readonly Language[]): Promise<void> {
  const { scriptFiles } = await import('@/templates/packs/scripts');
  const there = new Set((await deskFiles.files()).map(({ path }) => path));
  const fresh = Object.entries(scriptFiles).filter(([path]) => langs.some((lang) => path.startsWith(`${lang}/`)) && !there.has(path));
  await deskFiles.importFiles(fresh.map(([path, source]) => ({ path, source })));
}
