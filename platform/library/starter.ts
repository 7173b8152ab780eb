import type { Language, LibraryDocument } from '@/utils/library';
import { change } from './changes';
import { database } from '../database';

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
 * Puts in the starter library of these languages, for one trade or for all, with its scripts and directory; what is
 * there under the same id is left as it is. A file of its own, so that the background does not carry the texts.
 * @returns how many replies and references came in
 */
export async function installStarter(langs: readonly Language[], trade?: Trade): Promise<number> {
  const [{ starterPack }, { starterSources }] = await Promise.all([import('@/templates/packs'), import('@/templates/packs/scripts')]);
  const documents = langs.flatMap((lang) => [...forTrade(starterPack(lang), trade)]);
  const there = new Set(await database.documents.toCollection().primaryKeys());
  const isFresh = ({ id }: LibraryDocument): boolean => !there.has(id);
  const fresh = documents.filter(isFresh);
  const files = langs.flatMap(starterSources).filter(isFresh);
  await change(
    'starter',
    '',
    [...fresh, ...files].map((document) => ({ id: document.id, document })),
  );
  return fresh.length;
}
