/** The alternatives of an expression, those of its groups left whole. */
export function apart(list: string): string[] {
  const found: string[] = [];
  let [depth, from, inClass] = [0, 0, false];
  for (let at = 0; at < list.length; at += 1) {
    const sign = list[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    else if (inClass) continue;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) {
      found.push(list.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, list.slice(from)].filter((one) => one !== '');
}

/** Where the group that opens at the start ends: the place after its bracket. */
function groupEnd(source: string): number {
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '(') depth += 1;
    else if (source[at] === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return source.length;
}

const plain = /^[\p{Ll}' -]{0,3}/u;
const repeated = /^[?*{]/u;
/** Stands for any figure among the beginnings. */
export const figure = '#';

/** The one to three characters that a turn may begin with; undefined when they cannot be told from its expression. */
export function beginningsOf(source: string): string[] | undefined {
  if (source.startsWith('(?:')) {
    const end = groupEnd(source);
    const rest = source.slice(end);
    if (/^[*{]/u.test(rest)) return undefined;
    const optional = rest.startsWith('?');
    const inner = apart(source.slice(3, end - 1)).map((one) => beginningsOf(one.length < 2 && !optional ? one + rest : one));
    const all = optional ? [...inner, beginningsOf(rest.slice(1))] : inner;
    return all.every((one) => one !== undefined) ? [...new Set(all.flat())] : undefined;
  }
  if (/^\\d(?![?*{])/u.test(source)) return [figure];
  const literal = plain.exec(source)?.[0] ?? '';
  const sure = repeated.test(source.slice(literal.length)) ? literal.slice(0, -1) : literal;
  return sure === '' ? undefined : [sure];
}
