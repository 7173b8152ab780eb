import type { Field } from '../documents';

/** What a value of another tool is here. */
export interface Known {
  /** As it stands in `{{…}}`: `customer.name`, or a call such as `name form="first"`. */
  readonly print: string;
  /** As it is asked about in a condition, where that differs. */
  readonly test?: string;
}

/** Takes down what a dialect says, piece by piece; what it gives back is put into the text in place of the code. */
export interface Writer {
  /** Handlebars, the braces included. */
  readonly code: (handlebars: string) => string;
  /** A value by the name that the tool has for it, written as an expression: a path, or a call without brackets. */
  readonly value: (name: string) => string;
  /** The same as asked about in a condition. */
  readonly test: (name: string) => string;
  /** Declares a field that the operator fills in; gives its key. */
  readonly field: (name: string, field?: Partial<Field>) => string;
  /** Says that an expression is a day: a field that it names becomes one. */
  readonly asDate: (expression: string) => void;
  /** Another answer taken in whole, by the name that the tool has for it. */
  readonly include: (name: string) => string;
  /** What could not be converted: listed for the one who imports, and the template stays a draft. */
  readonly lost: (what: string) => void;
  /** Code that would run, such as a shell command: left out, and said. */
  readonly refused: (what: string) => void;
}

/** How a tool writes variables and conditions into its texts. */
export interface Dialect {
  readonly names: Readonly<Record<string, Known>>;
  readonly translate: (text: string, to: Writer) => string;
  /** Whether a text is written in it. */
  readonly sign: RegExp;
}

/** An expression as an argument: calls get brackets. */
export const argument = (expression: string): string =>
  /\s/.test(expression) && !/^(?:"[^"]*"|'[^']*')$/.test(expression) ? `(${expression})` : expression;

/** A text as Handlebars writes it. */
export const quoted = (text: string): string =>
  text.includes('"') ? (text.includes("'") ? `"${text.replaceAll('"', '”')}"` : `'${text}'`) : `"${text}"`;

/** A value with what stands for it when it is not known. */
export const withDefault = (expression: string, fallback: string | undefined): string =>
  fallback === undefined || fallback === '' ? expression : `default ${argument(expression)} ${quoted(fallback)}`;

const first = (of: string): Known => ({
  print: `name ${of === 'customer' ? '' : `${of}.name `}form="first"`.replaceAll(/ +/g, ' '),
  test: `${of}.name`,
});
export const shared = {
  customer: { print: 'customer.name' },
  customerFirst: first('customer'),
  customerAddress: { print: 'customer.address' },
  operator: { print: 'operator.name' },
  operatorFirst: first('operator'),
  position: { print: 'operator.position' },
  company: { print: 'company.name' },
  site: { print: 'company.site' },
  phone: { print: 'company.phone' },
  number: { print: 'ticket.number' },
  subject: { print: 'ticket.subject' },
  today: { print: 'date today', test: 'today' },
} as const satisfies Readonly<Record<string, Known>>;

/** Names by the meaning that they have here: `{customer: 'a b'}` makes `a` and `b` the customer's name. */
export function namesFor(meanings: Partial<Record<keyof typeof shared, string>>): Readonly<Record<string, Known>> {
  return Object.fromEntries(
    Object.entries(meanings).flatMap(([meaning, names]) => names.split(' ').map((name) => [name, shared[meaning as keyof typeof shared]])),
  );
}
