import type { Masking, Profile } from '../../standards';

type Policy = Pick<Profile, 'privacy'> & { readonly masking?: Masking };

const actions: readonly unknown[] = ['block', 'mask', 'suggest', 'allow'];
const styles: readonly unknown[] = ['tag', 'numbered', 'partial', 'remove'];

/** A field of a policy that cannot be used as it is written, and what may stand there. */
export interface PolicyFault {
  readonly field: string;
  readonly wanted: string;
}

const record = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
const isWords = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

function chosen<Value>(
  field: string,
  given: unknown,
  allowed: readonly unknown[],
  faults: PolicyFault[],
): Readonly<Record<string, Value>> | undefined {
  if (given === undefined || given === null) return undefined;
  const all = record(given);
  if (all === undefined) faults.push({ field, wanted: 'TYPE: …' });
  const sound = Object.entries(all ?? {}).filter(([type, value]) => {
    const fits = allowed.includes(value);
    if (!fits) faults.push({ field: `${field}.${type}`, wanted: allowed.join(', ') });
    return fits;
  });
  return Object.fromEntries(sound) as Readonly<Record<string, Value>>;
}

/** A policy as a file gives it with what can be used of it, and the fields that cannot: they are named, the rest holds. */
export function soundPolicy({ privacy, masking }: { readonly privacy?: unknown; readonly masking?: unknown }): {
  readonly policy: Policy;
  readonly faults: readonly PolicyFault[];
} {
  const faults: PolicyFault[] = [];
  const own = record(masking);
  if (masking !== undefined && masking !== null && own === undefined)
    faults.push({ field: 'masking', wanted: 'styles, allow, numbers, strict, locked' });
  const list = (name: string): Readonly<Record<string, readonly string[]>> => {
    const value = own?.[name];
    if (value === undefined || value === null) return {};
    if (isWords(value)) return { [name]: value };
    faults.push({ field: `masking.${name}`, wanted: '[…]' });
    return {};
  };
  const numbers = own?.['numbers'] ?? undefined;
  if (numbers !== undefined && !Array.isArray(numbers)) faults.push({ field: 'masking.numbers', wanted: '- pattern: …' });
  const patterns = (Array.isArray(numbers) ? numbers : []).flatMap((one: unknown, at) => {
    const { pattern, type } = record(one) ?? {};
    if (typeof pattern === 'string' && (type === undefined || typeof type === 'string'))
      return [{ pattern, ...(type !== undefined && { type }) }];
    faults.push({ field: `masking.numbers[${at}]`, wanted: 'pattern: …, type: …' });
    return [];
  });
  const chosenStyles = chosen<NonNullable<Masking['styles']>[string]>('masking.styles', own?.['styles'], styles, faults);
  const sound: Masking | undefined = own && {
    ...(chosenStyles !== undefined && { styles: chosenStyles }),
    ...list('allow'),
    ...list('strict'),
    ...list('locked'),
    ...(patterns.length > 0 && { numbers: patterns }),
  };
  const policy = {
    privacy: chosen<Profile['privacy'][string]>('privacy', privacy, actions, faults) ?? {},
    ...(sound && { masking: sound }),
  };
  return { policy, faults };
}
