import { useEffect, useState } from 'react';
import type { Field, Template } from '@/utils/library';
import type { Ticket } from '@/utils/ticket';
import type { Rendered, ReplyPort, Values } from '../outside';
import { useLoaded } from '../parts';
import { mistakeIn, type Mistake } from './validate';

export interface AskedField {
  readonly name: string;
  readonly field: Field;
  readonly needed: boolean;
}

/** A reply on its way in: what is still asked, and what it looks like with what is filled in so far. */
export interface Filling {
  readonly template: Template;
  readonly rendered: Rendered | undefined;
  readonly failed: boolean;
  readonly asked: readonly AskedField[];
  readonly values: Values;
  readonly mistakes: Readonly<Record<string, Mistake>>;
  /** Puts a value in; its mistake, if it had one, is looked at again. */
  put(name: string, value: string): void;
  /** The reply with all that is filled in, or nothing and the mistakes shown. */
  finish(): Promise<Rendered | undefined>;
}

/** A value that the template names but does not describe is asked for under its own name. */
function plain(name: string): Field {
  return { type: 'text', label: { ru: name, en: name } };
}

function askedOf(template: Template, seen: ReadonlySet<string>): readonly AskedField[] {
  const described = Object.entries(template.fields).filter(([name, { from }]) => seen.has(name) || from === undefined);
  const others = [...seen].filter((name) => template.fields[name] === undefined).map((name) => [name, plain(name)] as const);
  return [...described, ...others].map(([name, field]) => ({ name, field, needed: field.required === true || seen.has(name) }));
}

export function useFilling(port: Pick<ReplyPort, 'render'>, template: Template, ticket: Ticket): Filling {
  const [values, setValues] = useState<Values>({});
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [checked, setChecked] = useState(false);
  const loaded = useLoaded(() => port.render(template, ticket, values), [port, template, ticket, values]);
  const rendered = loaded.state === 'ready' ? loaded.value : undefined;

  // A field stays once it was asked for: it must not go away under the operator's hands when it is filled.
  useEffect(() => {
    const fresh = rendered?.missing.filter((name) => !seen.has(name)) ?? [];
    if (fresh.length > 0) setSeen(new Set([...seen, ...fresh]));
  }, [rendered, seen]);

  const asked = askedOf(template, seen);
  const found = asked.flatMap(({ name, field, needed }) => {
    const mistake = mistakeIn(field, values[name] ?? '', needed);
    return mistake === undefined ? [] : [[name, mistake] as const];
  });

  return {
    template,
    rendered,
    failed: loaded.state === 'failed',
    asked,
    values,
    mistakes: checked ? Object.fromEntries(found) : {},
    put: (name, value) => setValues({ ...values, [name]: value }),
    async finish() {
      const now = await port.render(template, ticket, values);
      const late = now.missing.filter((name) => !seen.has(name));
      if (late.length > 0) setSeen(new Set([...seen, ...late]));
      if (found.length === 0 && now.missing.length === 0) return now;
      setChecked(true);
      return undefined;
    },
  };
}
