import type { Language, LibraryDocument } from '@/utils/library';
import { change } from './changes';
import { database } from './database';
import { deskFiles } from './desk-files';

/** Topics that only some trades have; everything else is for all of them. */
const topicsOf = {
  shop: ['delivery', 'refund'],
  bank: ['bank'],
  clinic: ['clinic'],
  telecom: ['telecom', 'outage'],
  city: ['city'],
  school: ['school'],
} as const;
export type Trade = keyof typeof topicsOf;
const ofTrades: readonly string[] = Object.values(topicsOf).flat();

/** What a trade needs of the starter library: its own topics, the common ones, and the references that their texts quote. */
export function forTrade(documents: readonly LibraryDocument[], trade: Trade | undefined): readonly LibraryDocument[] {
  if (trade === undefined) return documents;
  const own: readonly string[] = topicsOf[trade];
  const fits = ({ topics }: LibraryDocument): boolean =>
    !topics.some((topic) => ofTrades.includes(topic)) || topics.some((topic) => own.includes(topic));
  const templates = documents.filter((one) => one.kind === 'template' && fits(one));
  const text = templates.map(({ body }) => body).join('\n');
  const quoted = (one: LibraryDocument): boolean =>
    one.kind === 'reference' && Object.keys(one.facts).some((fact) => text.includes(`fact "${fact}"`));
  return [...templates, ...documents.filter((one) => one.kind === 'reference' && (fits(one) || quoted(one)))];
}

/**
 * Puts in the starter library of these languages, for one trade or for all; what is there under the same id is left as
 * it is. A file of its own, so that the background does not carry the texts.
 * @returns how many documents came in
 */
export async function installStarter(langs: readonly Language[], trade?: Trade): Promise<number> {
  const { starterPack } = await import('@/templates/packs');
  const documents = langs.flatMap((lang) => [...forTrade(starterPack(lang), trade)]);
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
