import { inFull } from './contractions';

/** The pieces of a text, parted by a mark that stands outside brackets. */
function split(text: string, mark: '|' | ' '): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of text) {
    if (letter === '(' || letter === '[') depth += 1;
    if (letter === ')' || letter === ']') depth -= 1;
    if (depth === 0 && letter === mark) {
      parts.push(part.trim());
      part = '';
    } else part += letter;
  }
  return [...parts, part.trim()].filter((each) => each !== '');
}

/** Whether a choice is one word; a short form is two. */
const isLone = (choice: string): boolean => /^(?:[^\s()[\]]+|\([^\s()[\]]+\))$/u.test(choice) && inFull(choice) === choice;

/** What may stand for a group: one slot of all its single words, and each of its longer phrases. */
function choices(inside: string): string[] {
  const all = split(inside, '|');
  const lone = all.filter(isLone).map((each) => each.replace(/^\((.*)\)$/u, '$1'));
  const rest = all.filter((each) => !isLone(each));
  return [...(lone.length > 0 ? [lone.join('|')] : []), ...rest.flatMap(variants)];
}

/** A phrase that stands for more is a mistake of its author; the rest is left out rather than the page held up. */
const most = 10_000;

function variants(left: string): string[] {
  let found = [''];
  for (const part of split(left, ' ')) {
    const optional = part.startsWith('[') && part.endsWith(']');
    const group = part.startsWith('(') && part.endsWith(')');
    const full = inFull(part);
    const options = optional || group ? choices(part.slice(1, -1)) : full !== part && part.includes('|') ? choices(part) : [full];
    const [only = ''] = options;
    const simple = optional && options.length === 1 && !only.includes(' ');
    const each = simple ? [`?${only}`] : optional ? ['', ...options] : options;
    found = found.flatMap((before) => each.map((one) => `${before} ${one}`.trim())).slice(0, most);
  }
  return found;
}

/**
 * A phrase written with groups, `(a|b c)` one of them and `[x]` with or without, as the plain phrases it stands for.
 * English short forms are written in full, as `parted` reads them.
 */
export function unfold(written: string): string[] {
  const [spelled = '', fix] = written.split(/\s*->\s*/u);
  const left = spelled.replaceAll('’', "'").trim();
  const all = /[()[\]']|cannot/u.test(left) ? variants(left) : [left];
  return all.map((phrase) => (fix === undefined ? phrase : `${phrase} -> ${fix}`));
}
