import type { Directory, Receiver } from '@/utils/escalation';
import type { Language } from '@/utils/library';
import type { Script } from '@/utils/script';
import type { ScriptHit } from './script-files';

/** What reads YAML and searches is brought with the first question: no page shows scripts as it opens. */
const files = async () => (await import('./script-files')).scriptFiles;

/** Scripts and the directory of the library, as the desk goes by them. */
export const deskFiles = {
  scripts: async (): Promise<readonly Script[]> => (await files()).scripts(),
  directory: async (lang: Language): Promise<Directory> => (await files()).directory(lang),
  /** Receivers of that directory by name, topic or words. */
  receivers: async (query: string): Promise<readonly Receiver[]> => (await files()).receivers(query),
  /** Scripts that fit a letter, best first: one that the mood calls for before all others. */
  scriptsFor: async (letter: string, mood: string): Promise<readonly ScriptHit[]> => (await files()).scriptsFor(letter, mood),
};
