import { fillers } from '../../utils/etiquette/lexicon/fillers.ts';
import { formsOf, paired, type Words } from './words.ts';

const lemma = /~[^\s|()[\]]+/u;
const grouped = (words: readonly string[]): string => (words.length > 1 ? `(${words.join('|')})` : words.join(''));

function inForms(left: string, words: Words): string {
  return left.replaceAll(new RegExp(lemma, 'gu'), (written) => grouped([...new Set(formsOf(written, words))].filter(Boolean)));
}

/** Leaves fillers out of what a phrase may have: the matcher passes them over anywhere. */
function withoutFillers(left: string): string {
  const needless = left.replaceAll(/\[([^[\]()]*)\]/gu, (_whole, inside: string) => {
    const words = inside.split('|').filter((word) => !fillers.has(word.trim()));
    return words.length > 0 ? `[${words.join('|')}]` : '';
  });
  const kept = needless.replaceAll(/\s+/gu, ' ').trim();
  return kept === '' ? left : kept;
}

/**
 * A phrase of a rule file as the engine takes it: `~lemma` written out in its forms; groups stay, the engine unfolds them,
 * and `<list>` is named by its place among all lists of words.yaml. Beside a fix its words are written out too.
 * `~a … -> ~b` keeps the form: «осуществим возврат» becomes «вернём».
 * @throws Error naming the list or the word that words.yaml lacks
 */
export function expandPhrase(written: string, words: Words): string {
  const names = Object.keys(words.lists);
  const listed = written.replaceAll(/<([^<>\s]+)>/gu, (_whole, name: string) => {
    const list = words.lists[name];
    if (list === undefined) throw new Error(`no list <${name}>`);
    return written.includes('->') ? list.trim().replaceAll(/\s+/gu, '|') : `<${names.indexOf(name)}>`;
  });
  const [spelled = '', fix] = listed.split(/\s*->\s*/u);
  // A fix may take the place of fillers too.
  const left = fix === undefined ? withoutFillers(spelled) : spelled;
  if (fix === undefined) return inForms(left, words);
  const instead = lemma.exec(fix)?.[0];
  const source = lemma.exec(left)?.[0];
  if (instead === undefined || source === undefined) return `${inForms(left, words)} -> ${fix}`;
  const slots = source.includes('.') && !instead.includes('.') ? source.slice(source.indexOf('.')) : '';
  const pair = paired(formsOf(source, words), formsOf(instead + slots, words));
  const fixes = pair.instead.map((form) => (form === '' ? '' : fix.replace(instead, form)));
  return `${inForms(left.replace(source, grouped(pair.forms)), words)} -> ${fixes.join('|')}`;
}
