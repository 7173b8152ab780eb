import { englishLists } from './compiled/en';
import { russianLists } from './compiled/ru';
import { unpack } from './packed';

const packed = { ru: russianLists, en: englishLists };
const known = new Map<string, ReadonlySet<string>>();

/** The words of a list of words.yaml by its language and place, `<ru3>`; read when a phrase first names it. */
export function listNamed(name: string): ReadonlySet<string> {
  const before = known.get(name);
  if (before) return before;
  const lang = name.startsWith('<ru') ? 'ru' : 'en';
  const [words = ''] = unpack(packed[lang].split('\n')[Number(name.slice(3, -1))] ?? '', lang);
  const list = new Set(words.split('|'));
  known.set(name, list);
  return list;
}
