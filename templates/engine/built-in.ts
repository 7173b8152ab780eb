import { isEmpty, ownProperty } from './lookup';
import { type Call, type Helper, innerFrame } from './scope';

const lambda = (value: unknown, context: unknown): unknown => (typeof value === 'function' ? value.call(context) : value);

function one(call: Call): boolean {
  if (call.args.length === 1) return true;
  call.fault({
    ru: `#${call.name} принимает ровно одно значение, здесь их ${call.args.length}`,
    en: `#${call.name} requires exactly one argument, here are ${call.args.length}`,
  });
  return false;
}

function choose(call: Call, wanted: boolean): string {
  const value = lambda(call.args[0], call.context);
  const empty = (!call.hash['includeZero'] && !value) || isEmpty(value);
  return (empty === wanted ? call.inverse?.(call.context) : call.fn?.(call.context)) ?? '';
}

/** Pairs of key and value, the last one marked; holes of a list are left out. */
function entries(value: unknown): readonly (readonly [key: string | number, value: unknown, last: boolean])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, at) => (at in value ? [[at, item, at === value.length - 1] as const] : []));
  if (Symbol.iterator in value && typeof value[Symbol.iterator] === 'function') {
    const items = Array.from(value as Iterable<unknown>);
    return items.map((item, at) => [at, item, at === items.length - 1] as const);
  }
  const keys = Object.keys(value);
  return keys.map((key, at) => [key, Reflect.get(value, key), at === keys.length - 1] as const);
}

function each(call: Call, list: unknown): string {
  const rows = entries(list);
  const frame = innerFrame(call.data);
  // A list that is all holes is not empty: neither side is rendered.
  if (rows.length === 0) return Array.isArray(list) && list.length > 0 ? '' : (call.inverse?.(call.context) ?? '');
  return rows
    .map(([key, value, last], at) => {
      const index = typeof key === 'number' ? key : at;
      Object.assign(frame, { key, index, first: index === 0, last });
      return call.fn?.(value, { data: frame, blockParams: [value, key] }) ?? '';
    })
    .join('');
}

/** What a block means when its name is a value and no helper. */
function blockHelperMissing(call: Call): unknown {
  const value = call.args[0];
  if (value === true) return call.fn?.(call.context);
  if (value === false || value === null || value === undefined) return call.inverse?.(call.context);
  if (!Array.isArray(value)) return call.fn?.(value, { data: call.data });
  return value.length > 0 ? each(call, value) : call.inverse?.(call.context);
}

/** The helpers that belong to the language itself. */
export const builtIn: Readonly<Record<string, Helper>> = {
  if: (call) => (one(call) ? choose(call, true) : undefined),
  unless: (call) => (one(call) ? choose(call, false) : undefined),
  with(call) {
    if (!one(call)) return undefined;
    const context = lambda(call.args[0], call.context);
    if (isEmpty(context)) return call.inverse?.(call.context);
    return call.fn?.(context, { data: call.data, blockParams: [context] });
  },
  each(call) {
    if (call.args.length === 0) return call.fault({ ru: '#each: не указан список', en: 'Must pass iterator to #each' });
    return each(call, lambda(call.args[0], call.context));
  },
  lookup(call) {
    const [parent, key] = call.args;
    return parent ? ownProperty(parent, String(key)) : parent;
  },
  // Templates write to no console.
  log: () => undefined,
};

export const hooks: Readonly<Record<'helperMissing' | 'blockHelperMissing', Helper>> = {
  helperMissing(call) {
    if (call.args.length === 0) return undefined;
    return call.fault({ ru: `неизвестный помощник «${call.name}»`, en: `Missing helper: "${call.name}"` });
  },
  blockHelperMissing,
};

/** Names that always mean the helper, even without arguments; the hooks are not to be called by a template. */
export const known: ReadonlySet<string> = new Set([...Object.keys(builtIn), ...Object.keys(hooks)]);
