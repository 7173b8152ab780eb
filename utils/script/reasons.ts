import { stemOf } from '../suggest';
import { normWord, tokens } from '../text';
import type { Script } from './script';

type Head = Pick<Script, 'title' | 'topics' | 'examples' | 'lang'>;

const stemsOf = (text: string): ReadonlySet<string> => new Set(tokens(text).map(({ norm }) => stemOf(norm)));
const headOf = ({ title, topics, examples }: Head): ReadonlySet<string> => stemsOf([title, ...topics, ...examples].join(' '));

/**
 * Which of a letter's words that a script matched speak for this script and not for any: they stand in its title, topics or
 * examples, and in those of few others. «Раз», «пишу» and «ответить» speak for none.
 * @param scripts all there are, to tell the words of few from those of many
 */
export function reasonsFor(script: Head, matched: readonly string[], scripts: readonly Head[]): readonly string[] {
  const own = headOf(script);
  const others = scripts.filter((one) => one !== script && one.lang === script.lang).map(headOf);
  const few = Math.max(1, others.length / 6);
  return matched.filter((word) => {
    const norm = normWord(word);
    const stem = stemOf(norm);
    return norm.length > 3 && own.has(stem) && others.filter((head) => head.has(stem)).length <= few;
  });
}
