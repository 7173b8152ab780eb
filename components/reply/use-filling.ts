import { useState } from 'react';
import type { Template } from '@/utils/library';
import type { Ticket } from '@/utils/ticket';
import type { Rendered, ReplyPort, Values } from '../outside';
import { useLoaded } from '../parts';
import { askedOf, usualOf, withMissing, type AskedField, type Seen } from './asked';
import { mistakeIn, type Mistake } from './validate';

/** A reply on its way in: what is still asked, and what it looks like with what is filled in so far. */
export interface Filling {
  readonly rendered: Rendered | undefined;
  readonly failed: boolean;
  readonly asked: readonly AskedField[];
  readonly values: Values;
  readonly mistakes: Readonly<Record<string, Mistake>>;
  put(name: string, value: string): void;
  /** The reply with all that is filled in, or nothing and the mistakes shown. */
  finish(): Promise<Rendered | undefined>;
}

export function useFilling(port: Pick<ReplyPort, 'render' | 'prefilled' | 'remembered'>, template: Template, ticket: Ticket): Filling {
  const [given] = useState<Values>(() => port.prefilled(template, ticket));
  const [values, setValues] = useState<Values>(() => ({ ...usualOf(template), ...given, ...port.remembered(ticket) }));
  const [seen, setSeen] = useState<Seen>({});
  const [checked, setChecked] = useState(false);
  const loaded = useLoaded(() => port.render(template, ticket, values), [port, template, ticket, values]);
  const rendered = loaded.state === 'ready' ? loaded.value : undefined;

  // What a rendering asked for stays asked, so that a field does not go away while it is filled in.
  const [drawn, setDrawn] = useState<Rendered>();
  if (rendered !== drawn) {
    setDrawn(rendered);
    if (rendered !== undefined) setSeen(withMissing(seen, rendered));
  }

  const asked = askedOf(template, seen, given);
  const found = asked.flatMap(({ name, field, needed }) => {
    const mistake = mistakeIn(field, values[name] ?? '', needed);
    return mistake === undefined ? [] : [[name, mistake] as const];
  });

  return {
    rendered,
    failed: loaded.state === 'failed',
    asked,
    values,
    mistakes: checked ? Object.fromEntries(found) : {},
    put: (name, value) => setValues({ ...values, [name]: value }),
    async finish() {
      const now = await port.render(template, ticket, values);
      setSeen((before) => withMissing(before, now));
      if (found.length === 0 && now.missing.length === 0 && now.problems.length === 0) return now;
      setChecked(true);
      return undefined;
    },
  };
}
