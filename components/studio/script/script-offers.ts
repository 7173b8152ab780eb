import type { Script } from '@/utils/script';
import type { Offers } from '../source/yaml-language';
import type { Named } from './named';

const fields =
  'id title lang topics examples moods owner reviewBy steps say note ask next do end key text kind type choices required from when to template escalate log';
const kinds: Readonly<Record<string, string>> = {
  lang: 'ru en',
  kind: 'open closed choice clarifying',
  type: 'text date number money choice boolean',
  required: 'true false',
  end: 'true false',
};
const listed = (words: string) => words.split(' ').map((label) => ({ label }));

/** What the YAML of a script may say: its fields, its own steps, the replies and receivers of the library. */
export const scriptOffers =
  (script: Script | undefined, { templates, receivers }: Named): Offers =>
  (field) => {
    if (field === '') return listed(fields);
    if (field === 'next' || field === 'to') return (script?.steps ?? []).map(({ id, title = '' }) => ({ label: id, detail: title }));
    if (field === 'template') return templates.map(({ id, title }) => ({ label: id, detail: title }));
    if (field === 'escalate') return receivers.map(({ id, name }) => ({ label: id, detail: name }));
    const known = kinds[field];
    return known === undefined ? [] : listed(known);
  };
