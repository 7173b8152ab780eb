import type { Language } from '@/utils/library';
import type { Profile } from '@/utils/standards';
import type { Channel } from '@/utils/ticket';

interface Words {
  readonly ru: string;
  readonly en: string;
}

/** What a reply is rendered for. */
export interface Setting {
  readonly lang: Language;
  /** The operator's clock: ISO date and `HH:MM`. */
  readonly now: { readonly date: string; readonly time: string };
  readonly channel: Channel;
  readonly profile: Profile;
  /** Parts that are left out because another reply in the same letter, or the tool, brings them. */
  readonly part: { readonly greeting?: boolean; readonly closing?: boolean };
  readonly facts: Readonly<Record<string, string>>;
  /** What a fact is called that no valid article states. */
  readonly factName: (key: string) => string | undefined;
  /** The values at the root: customer, operator, company, ticket, fields. */
  readonly data: Readonly<Record<string, unknown>>;
}

const tag: unique symbol = Symbol('result');

/** A value with the words it is printed as: a date that prints «1 декабря» and still is a date for another helper. */
export interface Written {
  readonly [tag]: 'written';
  readonly text: string;
  readonly value: unknown;
}
/** A value that is not known: asked for, and shown as a mark in the text. */
export interface Unknown {
  readonly [tag]: 'unknown';
  readonly key: string;
  readonly label: Words | undefined;
}
/** A place where the operator is to write. */
export interface Stop {
  readonly [tag]: 'stop';
  readonly label: string;
}
/** A value that is known and wrong, such as the 30th of February. */
export interface Mistake {
  readonly [tag]: 'mistake';
  readonly message: Words;
}
export type Result = Written | Unknown | Stop | Mistake;

export const written = (text: string, value: unknown = text): Written => ({ [tag]: 'written', text, value });
export const unknown = (key: string, label?: Words): Unknown => ({ [tag]: 'unknown', key, label });
export const stop = (label: string): Stop => ({ [tag]: 'stop', label });
export const mistake = (ru: string, en: string): Mistake => ({ [tag]: 'mistake', message: { ru, en } });

/** Which kind of result a value is; undefined for plain values. */
export function kindOf(value: unknown): 'written' | 'unknown' | 'stop' | 'mistake' | undefined {
  return typeof value === 'object' && value !== null && tag in value ? (value as Result)[tag] : undefined;
}
export const isResult = (value: unknown): value is Result => kindOf(value) !== undefined;

export interface HelperCall {
  /** A value that is not known is undefined here; `unknownArg` names it. */
  readonly args: readonly unknown[];
  readonly hash: Readonly<Record<string, unknown>>;
  readonly setting: Setting;
  /** The unknown value that was given as this argument, for returning it. */
  readonly unknownArg: (at: number) => Unknown;
}

export interface HelperExample {
  readonly template: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly lang?: Language;
  readonly now?: { readonly date: string; readonly time: string };
  readonly channel?: Channel;
  readonly profile?: Partial<Profile>;
  readonly part?: Setting['part'];
  readonly facts?: Readonly<Record<string, string>>;
  readonly factNames?: Readonly<Record<string, string>>;
  /** The reply as plain text. */
  readonly gives: string;
  readonly missing?: readonly string[];
  /** True when the template or a value is reported as wrong. */
  readonly fails?: boolean;
}

export interface Helper {
  /** So many first arguments have to be known; else the first unknown one is the result. */
  readonly needs: number;
  readonly run: (call: HelperCall) => Result | string | number | boolean | readonly unknown[] | undefined;
  readonly examples: readonly HelperExample[];
}

/** A helper is one file: what it does, and examples of it in both languages. Its name is the file's name. */
export const defineHelper = (helper: Helper): Helper => helper;

/** A value as a text: trimmed, empty for what is not there. */
export const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
      ? String(value)
      : '';

/** The customer's name as the ticket has it, or the name given as `name=`. */
export function customerName({ hash, setting }: Pick<HelperCall, 'hash' | 'setting'>): string {
  const customer = setting.data['customer'];
  return textOf(hash['name']) || textOf(typeof customer === 'object' && customer !== null ? Reflect.get(customer, 'name') : customer);
}
