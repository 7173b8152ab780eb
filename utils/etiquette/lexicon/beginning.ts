import { fullForm } from './contractions';
import { kinds } from './kinds';
import { gapOf } from './pattern';
import { wordEnd } from './phrases';

/** What a phrase may begin with. */
export interface Beginning {
  /** The words; an English short form by the first of its two. */
  readonly words: string[];
  /** Whether it may also begin with a kind of words or a shared list. */
  wide: boolean;
}

interface Scanned {
  readonly at: number;
  /** Whether what was read may be left out of the phrase. */
  readonly mayLack: boolean;
}

function scanWord(text: string, from: number, into: Beginning | undefined): Scanned {
  const at = wordEnd(text, from, true);
  const mayLack = text.charAt(from) === '?';
  const word = text.slice(mayLack ? from + 1 : from, at);
  const mark = word === '^' || word === '$';
  if (into && word !== '' && !mark && gapOf(word) === 0) {
    if (word.startsWith('<') || (word.startsWith('*') && kinds.has(word))) into.wide = true;
    else into.words.push(fullForm(word)?.[0] ?? word);
  }
  return { at, mayLack: mayLack || mark };
}

function scanOne(text: string, from: number, into: Beginning | undefined): Scanned {
  const sign = text.charAt(from);
  if (sign !== '(' && sign !== '[') return scanWord(text, from, into);
  let mayLack = sign === '[';
  let at = from;
  do {
    const way = scan(text, at + 1, into, true);
    mayLack ||= way.mayLack;
    ({ at } = way);
  } while (text.charAt(at) === '|');
  return { at: at + 1, mayLack };
}

function scan(text: string, from: number, into: Beginning | undefined, inGroup: boolean): Scanned {
  let at = from;
  let begins = true;
  while (at < text.length && (begins || inGroup)) {
    const sign = text.charAt(at);
    if (inGroup && (sign === '|' || sign === ')' || sign === ']')) break;
    if (sign === ' ') {
      at += 1;
      continue;
    }
    let one = scanOne(text, at, begins ? into : undefined);
    let { mayLack } = one;
    // «a|b» and «(a|b)|(c|d)» outside a group are one choice.
    while (!inGroup && text.charAt(one.at) === '|') {
      one = scanOne(text, one.at + 1, begins ? into : undefined);
      mayLack ||= one.mayLack;
    }
    at = Math.max(one.at, at + 1);
    begins &&= mayLack;
  }
  return { at, mayLack: begins };
}

/** What a phrase, in small letters, may begin with: read before the phrase itself, which most texts do not need. */
export function beginningOf(written: string): Beginning {
  const found: Beginning = { words: [], wide: false };
  const arrow = written.indexOf('->');
  scan(arrow < 0 ? written : written.slice(0, arrow), 0, found, false);
  return found;
}
