/** A mark on words of a letter. */
export type Mark = { readonly type: 'bold' | 'italic' | 'code' } | { readonly type: 'link'; readonly attrs: { readonly href: string } };

/** Words, a code of Handlebars (a chip), or a line break. */
export interface Inline {
  readonly type: 'text' | 'chip' | 'hardBreak';
  readonly text?: string;
  readonly attrs?: { readonly source: string };
  readonly marks?: readonly Mark[];
}

const code = String.raw`\\?\{\{(?:!--[\s\S]*?--|\{[^}]*\}|(?:"[^"]*"|'[^']*'|[^}"'])*)\}\}`;
const piece = new RegExp(
  [
    `(?<code>${code})`,
    String.raw`\\(?<escaped>[\\\`*_[\]#>+.!&-])`,
    String.raw`\*\*(?<bold>(?=[^\s*])(?:(?!\*\*)[^\n])*?[^\s*])\*\*`,
    String.raw`\*(?<italic>(?=[^\s*])[^*\n]*?[^\s*\\]|[^\s*\\])\*`,
    String.raw`\[(?<words>[^\]\n]+)\]\((?<href>[^()\s]+)\)`,
    '`(?<literal>[^`\\n]+)`',
    String.raw`(?<stop>\n)`,
  ].join('|'),
  'g',
);

const words = (text: string, marks: readonly Mark[]): readonly Inline[] =>
  text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 && { marks }) }];

/** Texts beside each other with the same marks are one text, as an editor has them. */
function joined(all: readonly Inline[]): readonly Inline[] {
  const made: Inline[] = [];
  for (const one of all) {
    const last = made.at(-1);
    if (last?.type === 'text' && one.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(one.marks)) {
      made[made.length - 1] = { ...last, text: (last.text ?? '') + (one.text ?? '') };
    } else made.push(one);
  }
  return made;
}

/** Reads the words of one paragraph. What is no markup is words. */
export function readInline(source: string, marks: readonly Mark[] = []): readonly Inline[] {
  const all: Inline[] = [];
  let at = 0;
  for (const match of source.matchAll(piece)) {
    const found = match.groups ?? {};
    all.push(...words(source.slice(at, match.index), marks));
    at = match.index + match[0].length;
    if (found['code'] !== undefined) all.push({ type: 'chip', attrs: { source: found['code'] }, ...(marks.length > 0 && { marks }) });
    else if (found['stop'] !== undefined) all.push({ type: 'hardBreak', ...(marks.length > 0 && { marks }) });
    else if (found['escaped'] !== undefined) all.push(...words(found['escaped'], marks));
    else if (found['bold'] !== undefined) all.push(...readInline(found['bold'], [...marks, { type: 'bold' }]));
    else if (found['italic'] !== undefined) all.push(...readInline(found['italic'], [...marks, { type: 'italic' }]));
    else if (found['literal'] !== undefined) all.push(...words(found['literal'], [...marks, { type: 'code' }]));
    else all.push(...readInline(found['words'] ?? '', [...marks, { type: 'link', attrs: { href: found['href'] ?? '' } }]));
  }
  return joined([...all, ...words(source.slice(at), marks)]);
}
