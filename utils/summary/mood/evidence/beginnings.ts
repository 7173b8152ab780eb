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

/** The two or three characters that a turn may begin with; undefined when they cannot be told from its expression. */
export function beginningsOf(source: string): string[] | undefined {
  if (source.startsWith('(?:')) {
    const end = groupEnd(source);
    if (repeated.test(source.slice(end))) return undefined;
    const inner = apart(source.slice(3, end - 1)).map((one) => beginningsOf(one.length < 2 ? one + source.slice(end) : one));
    return inner.every((one) => one !== undefined) ? inner.flat() : undefined;
  }
  const literal = plain.exec(source)?.[0] ?? '';
  const sure = repeated.test(source.slice(literal.length)) ? literal.slice(0, -1) : literal;
  return sure.length >= 2 ? [sure] : undefined;
}
