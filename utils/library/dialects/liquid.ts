import { argument, type Dialect, namesFor, type Writer } from './dialect';
import { captured } from './liquid-captures';
import { type Bound, conditionOf, filtered, splitOutside, valueOf } from './liquid-values';

const code = /\{\{(-?)([\s\S]*?)(-?)\}\}|\{%(-?)\s*([\s\S]*?)\s*(-?)%\}/g;
const raw = /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g;
const commented = /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g;

interface Open {
  readonly kind: 'if' | 'unless' | 'each' | 'kept' | 'case';
  /** Of a case: what is compared, and how many `when` there were. */
  readonly subject?: string;
  branches: number;
  /** A branch that cannot be asked about has taken the place of the last one: what follows is told in remarks. */
  over?: boolean;
  readonly binds?: string;
}

interface Reading {
  readonly to: Writer;
  readonly open: Open[];
  readonly bound: Map<string, NonNullable<ReturnType<Bound['get']>>>;
}

/** A condition that cannot be asked here: the words stay, with a remark of what was asked. */
function remark(tag: string, { to }: Reading): string {
  to.lost(`{% ${tag} %}`);
  return `{{!-- ${tag.replaceAll('--', '—').replaceAll('}}', '} }')} --}}`;
}

function begin(kind: 'if' | 'unless', rest: string, tag: string, reading: Reading): string {
  const condition = conditionOf(rest, reading.to, reading.bound);
  reading.open.push({ kind: condition === undefined ? 'kept' : kind, branches: 1 });
  return condition === undefined ? remark(tag, reading) : `{{#${kind} ${argument(condition)}}}`;
}

function beginLoop(rest: string, tag: string, reading: Reading): string {
  const [, one = '', all = ''] = /^(\w+)\s+in\s+([\w.]+)$/.exec(rest.replace(/\s+(?:limit|offset):.*$|\s+reversed$/, '')) ?? [];
  if (one === '') {
    reading.open.push({ kind: 'kept', branches: 1 });
    return remark(tag, reading);
  }
  const list = valueOf(all, reading.to, reading.bound, true);
  // Of a ticket no lists are known here: what would be said of each of them is not said.
  if (!list.includes('.')) reading.to.lost(`{% ${tag} %}`);
  reading.open.push({ kind: 'each', branches: 1, binds: one });
  reading.bound.set(one, { print: one, test: one });
  return `{{#each ${argument(list)} as |${one}|}}`;
}

function when(rest: string, tag: string, reading: Reading): string {
  const at = reading.open.at(-1);
  if (at?.kind !== 'case') return remark(tag, reading);
  const values = splitOutside(rest, /,|\bor\b/).map((value) => argument(valueOf(value, reading.to, reading.bound)));
  const equal = values.map((value) => `(eq ${at.subject ?? ''} ${value})`);
  at.branches += 1;
  return `{{${at.branches > 1 ? 'else if' : '#if'} ${equal.length > 1 ? `(or ${equal.join(' ')})` : (equal[0] ?? '')}}}`;
}

function otherwise(reading: Reading, tag: string): string {
  const at = reading.open.at(-1);
  return at === undefined || at.kind === 'kept' || at.over ? remark(tag, reading) : '{{else}}';
}

function end(tag: string, reading: Reading): string {
  const at = reading.open.pop();
  if (at === undefined) return remark(tag, reading);
  if (at.binds !== undefined) reading.bound.delete(at.binds);
  if (at.kind === 'kept' || (at.kind === 'case' && at.branches === 0)) return '';
  return `{{/${at.kind === 'case' ? 'if' : at.kind}}}`;
}

function assign(rest: string, tag: string, reading: Reading): string {
  const [, name = '', value = ''] = /^(\w+)\s*=\s*([\s\S]+)$/.exec(rest) ?? [];
  const expression = name === '' ? '' : filtered(value, reading.to, reading.bound);
  // What a name stands for depends on the way taken: it cannot be put in its place.
  if (expression === '' || reading.open.length > 0) {
    reading.bound.delete(name);
    return remark(tag, reading);
  }
  // A first name that is not known is a mark, which is there: what is asked about is the whole name.
  const [, person] = /^name (operator\.name )?form="first"$/.exec(expression) ?? [expression, expression];
  reading.bound.set(name, { print: expression, test: person === expression ? expression : (person?.trim() ?? 'customer.name') });
  return '';
}

function tagOf(tag: string, reading: Reading): string {
  const [, word = '', rest = ''] = /^(\w+)\s*([\s\S]*)$/.exec(tag) ?? [];
  switch (word) {
    case 'if':
    case 'unless':
      return begin(word, rest, tag, reading);
    case 'elsif':
    case 'elseif': {
      const at = reading.open.at(-1);
      if (!at || !['if', 'unless'].includes(at.kind) || at.over) return remark(tag, reading);
      const condition = conditionOf(rest, reading.to, reading.bound);
      at.over = condition === undefined;
      return condition === undefined ? `${remark(tag, reading)}{{else}}` : `{{else if ${argument(condition)}}}`;
    }
    case 'else':
      return otherwise(reading, tag);
    case 'for':
      return beginLoop(rest, tag, reading);
    case 'case':
      reading.open.push({ kind: 'case', subject: argument(valueOf(rest, reading.to, reading.bound, true)), branches: 0 });
      return '';
    case 'when':
      return when(rest, tag, reading);
    case 'assign':
      return assign(rest, tag, reading);
    default:
      return /^end(?:if|unless|for|case)$/.test(word) ? end(tag, reading) : remark(tag, reading);
  }
}

/** Conditions, loops, fallbacks and filters of Liquid as Handlebars: Zendesk and others. */
export function liquid(names: Dialect['names']): Dialect {
  return {
    names,
    sign: /\{%-?\s*(?:if|unless|for|case|assign|capture|comment|raw)\b|\{\{\s*(?:ticket|dc|current_user)\./,
    translate(text, to) {
      const reading: Reading = { to, open: [], bound: new Map() };
      const words = captured(text.replaceAll(commented, '')).replaceAll(raw, (_all, inside: string) =>
        to.code(inside.replaceAll('{{', '\\{{')),
      );
      const translated = words.replaceAll(code, (_all, openValue, value, closeValue, openTag, tag, closeTag) => {
        const tight = (mark: unknown): string => (mark === '-' ? '~' : '');
        if (typeof value === 'string') {
          const inner = filtered(value.trim(), to, reading.bound);
          return to.code(`{{${tight(openValue)}${/^"[^"]*"$|^'[^']*'$/.test(inner) ? `default ${inner}` : inner}${tight(closeValue)}}}`);
        }
        const made = tagOf(String(tag), reading);
        return made === '' ? '' : to.code(made.replace(/^\{\{/, `{{${tight(openTag)}`).replace(/\}\}$/, `${tight(closeTag)}}}`));
      });
      if (reading.open.length === 0) return translated;
      to.lost('{% end… %}');
      return (
        translated +
        reading.open
          .toReversed()
          .map((_, at, all) => to.code(end('end', { ...reading, open: [all[at] ?? { kind: 'kept', branches: 1 }] })))
          .join('')
      );
    },
  };
}

export const zendesk = liquid(
  namesFor({
    customer: 'ticket.requester.name ticket.requester',
    customerFirst: 'ticket.requester.first_name',
    customerAddress: 'ticket.requester.email',
    operator: 'current_user.name ticket.assignee.name',
    operatorFirst: 'current_user.first_name ticket.assignee.first_name',
    company: 'ticket.brand.name ticket.account',
    number: 'ticket.id',
    subject: 'ticket.title',
  }),
);

/** Freshdesk's and Freshservice's own names: `{{ticket.requester.firstname}}`. */
export const freshdesk = liquid(
  namesFor({
    customer: 'ticket.requester.name ticket.requester ticket.from_name',
    customerFirst: 'ticket.requester.firstname ticket.requester.first_name',
    customerAddress: 'ticket.requester.email ticket.from_email',
    operator: 'ticket.agent.name agent.name ticket.agent',
    operatorFirst: 'ticket.agent.firstname ticket.agent.first_name',
    company: 'helpdesk_name ticket.portal_name ticket.product.name',
    site: 'ticket.portal_url',
    number: 'ticket.id ticket.display_id',
    subject: 'ticket.subject',
  }),
);
