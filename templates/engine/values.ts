import type { Field } from '@/utils/library';
import { defaultProfile, type Profile } from '@/utils/standards';
import { kindOf, type Result, type Setting, unknown, written } from '../helper';
import type { Helper as Definition } from '../helper';
import { isEmpty, ownProperty } from './lookup';
import type { Call, Helper } from './scope';

/** Whether a value is nothing that could be printed. */
export const isBlankValue = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (typeof value === 'number' && !Number.isFinite(value));

/** `customer.name` given as one key stands where the path would be looked up. */
function nested(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const all: Record<string, unknown> = { ...data };
  for (const [key, value] of Object.entries(data)) {
    const [head = '', ...rest] = key.split('.');
    if (rest.length !== 1 || !rest[0] || !head) continue;
    const before = all[head];
    all[head] = { ...(typeof before === 'object' ? before : undefined), [rest[0]]: value };
  }
  return all;
}

const merged = (base: object, own: unknown): unknown => {
  if (typeof own !== 'object' || own === null) return own ?? base;
  return { ...base, ...Object.fromEntries(Object.entries(own).filter(([, value]) => !isBlankValue(value))) };
};

/** Fields that are still open are filled from the ticket where they say from what, `from: ticket.order`, else by their default. */
function fromTicket(data: Readonly<Record<string, unknown>>, fields: Readonly<Record<string, Field>>): Record<string, unknown> {
  const filled: Record<string, unknown> = {};
  for (const [key, { from, default: usual }] of Object.entries(fields)) {
    if (!isBlankValue(data[key])) continue;
    const value = from?.split('.').reduce<unknown>(ownProperty, data);
    if (!isBlankValue(value)) filled[key] = value;
    else if (usual !== undefined) filled[key] = usual;
  }
  return filled;
}

/** The values at the root of a template: what is given, with the profile's company and operator where it says nothing. */
export function rootValues(
  given: Readonly<Record<string, unknown>>,
  setting: Omit<Setting, 'data'>,
  fields: Readonly<Record<string, Field>>,
): Readonly<Record<string, unknown>> {
  const dotted = nested(given);
  const data = { ...dotted, ...fromTicket(dotted, fields) };
  const { company, operator } = setting.profile;
  const own = { channel: setting.channel, lang: setting.lang, today: setting.now.date, time: setting.now.time };
  return {
    ...own,
    ...data,
    customer: merged({}, data['customer']),
    company: merged(company, data['company']),
    operator: merged(operator, data['operator']),
  };
}

export const wholeProfile = (profile: Partial<Profile> | undefined): Profile => ({ ...defaultProfile, ...profile });

/** A value as plain helpers take it: what is unknown or blank is undefined, a written value is the value itself. */
function plainValue(value: unknown): unknown {
  const kind = kindOf(value);
  if (kind === 'written') return (value as Result & { readonly value: unknown }).value;
  return kind !== undefined || isBlankValue(value) ? undefined : value;
}

/** The built-in blocks, seeing unknown values as nothing. */
export const overPlain =
  (helper: Helper): Helper =>
  (call) =>
    helper({ ...call, args: call.args.map((value) => (kindOf(value) ? plainValue(value) : value)) });

function asBlock(call: Call, value: unknown): string {
  const plain = kindOf(value) ? plainValue(value) : value;
  return (isEmpty(plain) || plain === 0 ? call.inverse?.(call.context) : call.fn?.(call.context)) ?? '';
}

/**
 * A helper of ours as the walker calls it. A value of the data with the helper's name goes first where no argument is
 * given: `{{name}}` and `{{list}}` are fields of many templates.
 */
export function asHelper(name: string, definition: Definition, setting: Setting): Helper {
  return (call) => {
    const bare = call.args.length === 0 && Object.keys(call.hash).length === 0 && !call.fn;
    const own = bare ? ownProperty(call.context, name) : undefined;
    if (!isBlankValue(own)) return own;
    if (bare && definition.needs > 0) return unknown(name);
    const unknownArg = (at: number) => {
      const given = call.args[at];
      return kindOf(given) === 'unknown' ? (given as ReturnType<typeof unknown>) : unknown(call.sources[at] || name);
    };
    const wrong = call.args.find((value) => kindOf(value) === 'mistake');
    if (wrong) return wrong;
    const args = call.args.map(plainValue);
    const hash = Object.fromEntries(Object.entries(call.hash).map(([key, value]) => [key, plainValue(value)]));
    for (let at = 0; at < definition.needs; at += 1) {
      // An empty text that the template itself gives is meant: {{gender "" "Ms" ""}}.
      if (args[at] === undefined && call.args[at] !== '') return unknownArg(at);
    }
    const value = definition.run({ args, hash, setting, unknownArg });
    if (call.fn) return asBlock(call, value);
    return typeof value === 'string' || value === undefined ? written(value ?? '') : value;
  };
}
