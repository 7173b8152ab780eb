import { formsOf, paired, type Words } from './words.ts';

/** The pieces at one depth of a text, parted by a mark that stands outside brackets. */
function split(text: string, mark: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of text) {
    if (/[([]/u.test(letter)) depth += 1;
    if (/[)\]]/u.test(letter)) depth -= 1;
    if (depth === 0 && mark.test(letter)) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part].filter((each, _at, all) => each !== '' || all.length === 1 || mark.source === '\\|');
}

function expandWord(word: string, words: Words): string {
  return word
    .split('|')
    .flatMap((each) => (each.startsWith('~') ? [...new Set(formsOf(each, words))].filter(Boolean) : [each]))
    .join('|');
}

/** A group of choices: one slot where each is a single word, several phrases otherwise. */
function choices(inside: string, words: Words): string[] {
  const all = split(inside, /\|/u).map((each) => each.trim());
  const single = all.every((each) => !/[\s()[\]]/u.test(each));
  if (single) return [all.map((each) => expandWord(each, words)).join('|')];
  const lone = all.filter((each) => each !== '' && !/[\s()[\]]/u.test(each));
  const rest = all.filter((each) => !lone.includes(each));
  const merged = lone.length > 0 ? [lone.map((each) => expandWord(each, words)).join('|')] : [];
  return [...merged, ...rest.flatMap((each) => (each === '' ? [''] : expandLeft(each, words)))];
}

function expandLeft(left: string, words: Words): string[] {
  let found = [''];
  for (const part of split(left.trim(), /\s/u)) {
    const optional = part.startsWith('[') && part.endsWith(']');
    const group = part.startsWith('(') && part.endsWith(')');
    const options = group || optional ? choices(part.slice(1, -1), words) : [expandWord(part, words)];
    const simple = optional && options.length === 1 && !/\s/u.test(options[0] ?? ' ');
    const variants = simple ? [`?${options[0]}`] : optional ? ['', ...options] : options;
    found = found.flatMap((before) => variants.map((variant) => `${before} ${variant}`.trim()));
  }
  return found;
}

/**
 * A phrase of a rule file written out for the engine: `~lemma` in its forms, `<list>` in its words, `(a|b c)` in its
 * choices, `[x]` with and without. `~a … -> ~b` keeps the form: «осуществим возврат» becomes «вернём».
 */
export function expandPhrase(written: string, words: Words): string[] {
  const listed = written.replaceAll(/<([^<>\s]+)>/gu, (_whole, name: string) => {
    const list = words.lists[name];
    if (list === undefined) throw new Error(`no list <${name}>`);
    return list.trim().replaceAll(/\s+/gu, '|');
  });
  const [left = '', fix] = listed.split(/\s*->\s*/u);
  const lemma = fix === undefined ? undefined : /~[^\s|]+/u.exec(fix)?.[0];
  const source = lemma === undefined ? undefined : /~[^\s|()[\]]+/u.exec(left)?.[0];
  if (fix !== undefined && lemma !== undefined && source !== undefined) {
    const slots = source.includes('.') && !lemma.includes('.') ? source.slice(source.indexOf('.')) : '';
    const { forms, instead } = paired(formsOf(source, words), formsOf(lemma + slots, words));
    const fixes = instead.map((form) => (form === '' ? '' : fix.replace(lemma, form)));
    return expandLeft(left.replace(source, forms.join('|')), words).map((phrase) => `${phrase} -> ${fixes.join('|')}`);
  }
  return expandLeft(left, words).map((phrase) => (fix === undefined ? phrase : `${phrase} -> ${fix}`));
}
