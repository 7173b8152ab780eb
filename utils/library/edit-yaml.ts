import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { readYaml } from './yaml-file';

/** What a YAML file says; undefined stands for a field that is not there. */
export interface YamlValues {
  readonly [key: string]: YamlValue | undefined;
}
export type YamlValue = string | number | boolean | null | readonly YamlValue[] | YamlValues;

const isList = (value: YamlValue | undefined): value is readonly YamlValue[] => Array.isArray(value);
const isRecord = (value: YamlValue | undefined): value is YamlValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const plain = (node: unknown): unknown => (isMap(node) || isSeq(node) || isScalar(node) ? node.toJSON() : undefined);
/** What a list's items are known by when they change their place. */
const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (Reflect.get(value, 'id') ?? Reflect.get(value, 'key')) : undefined;
/** A value without what is left out of it, as YAML can hold it. */
const given = (value: YamlValue): YamlValue => JSON.parse(JSON.stringify(value)) as YamlValue;

function updateMap(file: Document, map: YAMLMap, value: YamlValues): void {
  const keys = new Set(Object.keys(value));
  const nameOf = (pair: Pair): string => String(plain(pair.key) ?? pair.key);
  map.items = map.items.filter((pair) => keys.has(nameOf(pair)) && value[nameOf(pair)] !== undefined);
  for (const [key, one] of Object.entries(value)) {
    if (one === undefined) continue;
    const pair = map.items.find((item): item is Pair => isPair(item) && nameOf(item) === key);
    if (pair) pair.value = updated(file, pair.value as Node, one);
    else map.set(file.createNode(key), file.createNode(one));
  }
}

/** Items keep their nodes, and so their comments, wherever they move to: known as equal, then by their ids, then by their place. */
function updateList(file: Document, list: YAMLSeq, value: readonly YamlValue[]): void {
  const old = list.items.map((node) => ({ node: node as Node, value: plain(node), taken: false }));
  const take = (fits: (one: (typeof old)[number], place: number) => boolean): Node | undefined => {
    const found = old.find((one, place) => !one.taken && fits(one, place));
    if (found) found.taken = true;
    return found?.node;
  };
  const equal = value.map((one) => take((was) => same(was.value, one)));
  const named = value.map((one, nth) => equal[nth] ?? (idOf(one) === undefined ? undefined : take((was) => idOf(was.value) === idOf(one))));
  // With items come or gone a place tells nothing.
  const placed = value.map((_one, nth) => named[nth] ?? (old.length === value.length ? take((_was, place) => place === nth) : undefined));
  list.items = value.map((one, nth) => (placed[nth] ? updated(file, placed[nth], one) : file.createNode(one)));
}

function updated(file: Document, node: Node | null, value: YamlValue): Node {
  if (node && same(plain(node), value)) return node;
  if (isMap(node) && isRecord(value)) updateMap(file, node, value);
  else if (isSeq(node) && isList(value)) updateList(file, node, value);
  else if (isScalar(node) && !isRecord(value) && !isList(value)) {
    const keepsType = typeof node.value === 'string' && typeof value === 'string';
    node.value = value;
    if (!keepsType || value.includes('\n')) delete node.type;
  } else return file.createNode(value) as Node;
  return node;
}

/** The one scalar in which two values differ, as a path; undefined when they differ in more, or in their shape. */
function onlyDifference(was: unknown, now: unknown, path: readonly string[] = []): readonly string[] | undefined {
  if (typeof was !== 'object' || typeof now !== 'object' || was === null || now === null) return path;
  const keys = Object.keys(was);
  if (Array.isArray(was) !== Array.isArray(now) || !same(keys, Object.keys(now))) return undefined;
  const differing = keys.filter((key) => !same(Reflect.get(was, key), Reflect.get(now, key)));
  const [key, ...more] = differing;
  return key === undefined || more.length > 0 ? undefined : onlyDifference(Reflect.get(was, key), Reflect.get(now, key), [...path, key]);
}

/** Writes a scalar over the one that stands there and leaves every other byte; undefined where that is not possible. */
function overwritten(source: string, now: YamlValue): string | undefined {
  const { values: was, scalarAt } = readYaml(source);
  const path = onlyDifference(was, now);
  if (!path) return undefined;
  const keys = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const node = keys.length > 0 ? scalarAt(keys) : undefined;
  const value = keys.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), now);
  if (!node?.range || typeof value === 'object' || node.type?.startsWith('BLOCK')) return undefined;
  for (const written of [stringify(value, { lineWidth: 0 }).trimEnd(), JSON.stringify(value)]) {
    if (written.includes('\n')) continue;
    const fresh = source.slice(0, node.range[0]) + written + source.slice(node.range[1]);
    // Read as all that shows the file will read it next: a key costs one reading.
    const again = readYaml(fresh);
    if (again.fault === undefined && same(again.values, now)) return fresh;
  }
  return undefined;
}

/**
 * A YAML file that says something else, with the comments and the order of the one before. Where a single value changes,
 * every other byte stays as it was.
 * @param source a file without mistakes in its YAML
 */
export function rewriteYaml(source: string, value: YamlValues): string {
  const now = given(value);
  if (same(readYaml(source).values ?? {}, now)) return source;
  const single = overwritten(source, now);
  if (single !== undefined) return single;
  const file = parseDocument(source);
  if (isMap(file.contents) && isRecord(now)) updateMap(file, file.contents, now);
  else file.contents = file.createNode(now) as typeof file.contents;
  return file.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}
