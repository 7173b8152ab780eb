import { written } from './written.ts';

/** A part of a program and what to write in its place. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number; readonly end: number };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
const nodesIn = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.flatMap(nodesIn) : isNode(value) ? [value] : []);
const isFunction = ({ type }: Node): boolean => /Function|^Method|^PropertyDefinition$/u.test(type);
/** Types, and what names another module. */
const isOutside = ({ type, source }: Node): boolean =>
  (type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)/u.test(type)) || (/^(?:Import|Export)/u.test(type) && isNode(source));

/** Fewer letters do not pay for the call. */
const least = 10;
export const isWorth = (text: string): boolean => (text.match(/[а-яё]/gu)?.length ?? 0) >= least;

function call(text: string): string | undefined {
  const made = isWorth(text) ? written(text) : undefined;
  return made === undefined ? undefined : `dense_(${JSON.stringify(made)})`;
}

function expression(regex: unknown, inside: boolean): string | undefined {
  if (typeof regex !== 'object' || regex === null || !('pattern' in regex) || !('flags' in regex)) return undefined;
  const flags = String(regex.flags);
  const pattern = String(regex.pattern);
  // One that remembers its place is another one at each call of its function: it stays there.
  const made = isWorth(pattern) && !(inside && /[gy]/u.test(flags)) ? written(pattern) : undefined;
  return made === undefined ? undefined : `densePattern_(${JSON.stringify(made)}, ${JSON.stringify(flags)})`;
}

/**
 * The texts and expressions of a program that are written densely, in the order of the program.
 * @param hoist gives a name to a value that a function would make at each call
 */
export function placesIn(program: unknown, code: string, hoist: (made: string) => string): readonly Place[] {
  const found: Place[] = [];
  const put = ({ start, end }: Node, made: string | undefined, inside: boolean): void => {
    if (made !== undefined) found.push({ start, end, text: inside ? hoist(made) : made });
  };
  /** A template: as a whole where nothing stands between its parts, part by part where it is raw. */
  const template = (node: Node, quasi: Node, inside: boolean): void => {
    const isRaw = quasi !== node;
    const between = nodesIn(quasi['expressions']);
    const parts = nodesIn(quasi['quasis']).map(({ value }) => {
      const { raw, cooked } = value as { readonly raw: string; readonly cooked: string };
      return isRaw ? raw : cooked;
    });
    if (between.length === 0) put(node, call(parts.join('')), inside);
    else if (isRaw && !inside && parts.some(isWorth)) {
      const joined = parts.map((part, at) => {
        const behind = between[at];
        return (call(part) ?? JSON.stringify(part)) + (behind ? ` + (${code.slice(behind.start, behind.end)}) + ` : '');
      });
      put(node, `(${joined.join('')})`, false);
    } else for (const each of between) walk(each, inside);
  };
  const walk = (node: Node, inside: boolean): void => {
    if (isOutside(node)) return;
    const { type, regex, value, quasi, tag } = node;
    if (regex !== undefined && regex !== null) put(node, expression(regex, inside), inside);
    else if (type === 'Literal') put(node, typeof value === 'string' ? call(value) : undefined, inside);
    else if (type === 'TemplateLiteral') template(node, node, inside);
    else if (type === 'TaggedTemplateExpression') {
      if (isNode(quasi) && isNode(tag) && code.slice(tag.start, tag.end) === 'String.raw') template(node, quasi, inside);
    } else
      for (const [key, child] of Object.entries(node))
        if (key !== 'key') for (const each of nodesIn(child)) walk(each, inside || isFunction(node));
  };
  for (const each of nodesIn(program)) walk(each, false);
  return found.toSorted((a, b) => a.start - b.start);
}
