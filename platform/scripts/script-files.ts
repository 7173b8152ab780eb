import { type Directory, findReceivers, parseDirectory } from '@/utils/escalation';
import type { Language } from '@/utils/library';
import { parseScript, reasonsFor, type Script } from '@/utils/script';
import { createIndex, suggest, type SuggestIndex } from '@/utils/suggest';
import { database } from '../database';
import { edition } from '../library/edition';

export interface ScriptHit {
  readonly script: Script;
  /** Words of the letter that speak for it, or the mood that calls for it. */
  readonly why: readonly string[];
  readonly mood: boolean;
}

/** So many words have to speak for a script; in a long letter one may be chance. Below this only the list of all is shown. */
const enoughReasons = (letter: string): number => (letter.split(/\s+/u).length > 12 ? 2 : 1);

const mostReceivers = 5;

async function all(): Promise<readonly Script[]> {
  const found = await database.documents.where('kind').equals('script').toArray();
  return found.flatMap(({ title, body }) => parseScript(title, body).script ?? []);
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

/** Brought lazily by `desk-files.ts`, which says what each does. */
export const scriptFiles = {
  scripts: all,
  async directory(lang: Language): Promise<Directory> {
    const found = await database.documents.where('kind').equals('directory').toArray();
    const own = found.filter(({ id }) => id === `directory:${lang}`);
    const parsed = (own.length > 0 ? own : found).map(({ title, body }) => parseDirectory(title, body).directory);
    return { receivers: parsed.flatMap((directory) => directory?.receivers ?? []) };
  },
  async receivers(query: string) {
    return findReceivers(await scriptFiles.directory(/[а-яё]/iu.test(query) ? 'ru' : 'en'), query).slice(0, mostReceivers);
  },
  async scriptsFor(letter: string, mood: string): Promise<readonly ScriptHit[]> {
    const { index, byId } = await indexed();
    const { hits } = suggest(index, letter, { k: 8 });
    const scripts = [...byId.values()];
    const enough = enoughReasons(letter);
    const called = scripts.filter(({ moods, lang }) => moods.includes(mood) && lang === (/[а-яё]/i.test(letter) ? 'ru' : 'en'));
    const ranked = hits.flatMap(({ id, why: matched }): ScriptHit[] => {
      const script = byId.get(id);
      if (!script || called.includes(script)) return [];
      const why = reasonsFor(script, matched, scripts);
      return why.length >= enough ? [{ script, why, mood: false }] : [];
    });
    return [...called.map((script) => ({ script, why: [], mood: true })), ...ranked].slice(0, 4);
  },
};
