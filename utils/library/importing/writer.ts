import type { Dialect, Writer } from '../dialects';
import type { Field } from '../documents';
import type { OwnValue } from '../entry';
import { isReserved } from '../reserved';

/** What was taken down while a text was translated. */
export interface Taken {
  readonly fields: Readonly<Record<string, Field>>;
  /** Names that mean nothing here, with the keys of the fields that they have become. */
  readonly unknown: ReadonlyMap<string, string>;
  readonly lost: readonly string[];
  readonly refused: readonly string[];
  readonly includes: readonly string[];
}

export interface Translation extends Writer {
  readonly taken: () => Taken;
  /** A text with the codes in their places. */
  readonly fill: (text: string) => string;
}

const token = /\uE000([\uE100-\uE109]+)\uE001/gu;
const digit = 0xe100;

/** A name as the key of a field: `ticket.custom_fields[2]` is `ticket_custom_fields_2`. */
export function fieldKey(name: string): string {
  const key = name.replaceAll(/[^\p{L}\p{N}_]+/gu, '_').replaceAll(/^_+|_+$/g, '');
  return /^[\p{L}_]/u.test(key) ? key : `value_${key}`;
}

const sameField = (a: Field, b: Field): boolean => JSON.stringify(a) === JSON.stringify(b);

/** @param mapping what the importing lead said a name means: an expression such as `customer.name` or `fact "delivery.days"` */
export function makeTranslation(
  names: Dialect['names'],
  mapping: Readonly<Record<string, string>>,
  own: Readonly<Record<string, OwnValue>> = {},
): Translation {
  const codes: string[] = [];
  const fields: Record<string, Field> = {};
  const unknown = new Map<string, string>();
  const lost = new Set<string>();
  const refused = new Set<string>();
  const includes = new Set<string>();

  const code = (handlebars: string): string => {
    codes.push(handlebars);
    return `\uE000${Array.from(String(codes.length - 1), (sign) => String.fromCharCode(digit + Number(sign))).join('')}\uE001`;
  };
  const field: Writer['field'] = (name, part = {}) => {
    const label = name.replaceAll(/[_.]+/g, ' ').trim() || 'value';
    const made: Field = { type: 'text', label: { ru: label, en: label }, ...part };
    const stem = fieldKey(name || 'value');
    let key = isReserved(stem) ? `${stem}_value` : stem;
    const bare = Object.keys(part).length === 0;
    for (let nth = 2; ; nth += 1) {
      const there = fields[key];
      if (there === undefined) fields[key] = made;
      if (there === undefined || bare || sameField(there, made)) return key;
      key = `${stem}_${nth}`;
    }
  };
  const meaning = (name: string, asked: boolean): string => {
    const mine = Object.hasOwn(own, name) ? own[name] : undefined;
    if (mine !== undefined) {
      if ('expression' in mine) return mine.expression;
      if ('include' in mine) includes.add(mine.include);
      if ('include' in mine) return `> "${mine.include}"`;
      if ('field' in mine) return field(name, mine.field);
      if ('refused' in mine) refused.add(mine.refused);
      if ('refused' in mine) return field(name);
    }
    const mapped = Object.hasOwn(mapping, name) ? mapping[name]?.trim() : undefined;
    if (mapped) return mapped;
    const known = Object.hasOwn(names, name) ? names[name] : undefined;
    if (known) return asked ? (known.test ?? known.print) : known.print;
    const key = field(name);
    unknown.set(name, key);
    return key;
  };
  const include: Writer['include'] = (name) => {
    const clean = name.trim().replaceAll(/["{}]/g, '');
    includes.add(clean);
    return code(`{{> "${clean}"}}`);
  };
  return {
    code,
    field,
    include,
    value: (name) => meaning(name, false),
    test: (name) => meaning(name, true),
    asDate(expression) {
      const there = fields[expression];
      if (there) fields[expression] = { ...there, type: 'date' };
    },
    lost: (what) => void lost.add(what),
    refused: (what) => void refused.add(what),
    taken: () => ({ fields, unknown, lost: [...lost], refused: [...refused], includes: [...includes] }),
    fill: (text) =>
      text
        .replaceAll('{{', '\\{{')
        .replaceAll(
          token,
          (_all, digits: string) => codes[Number(Array.from(digits, (one) => (one.codePointAt(0) ?? digit) - digit).join(''))] ?? '',
        ),
  };
}

/** Signs that stand for codes while a text is on its way. */
export const withoutSlots = (text: string): string => text.replaceAll(/[\uE000\uE001\uE100-\uE109]/gu, '');
