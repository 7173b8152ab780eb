import type { Template } from '@/utils/library';
import { suggest } from '@/utils/suggest';
import { lastLetter, type Ticket } from '@/utils/ticket';
import { keeping } from './indexed';
import { library } from './library';
import { today } from './render';

export interface Suggestion {
  readonly template: Template;
  /** Words of the letter that it shares. */
  readonly why: readonly string[];
  readonly standing: 'current' | 'stale';
  readonly used: number;
}

const approved = async () => (await library.templates()).filter(({ status }) => status === 'approved');
const templates = keeping<Template>(approved, ({ body, ...template }) => ({ ...template, text: body.replaceAll(/\{\{[^}]*\}\}/g, ' ') }));

/** Builds the index ahead of the first question. */
export async function warmUp(): Promise<void> {
  await templates();
}

/** The replies that fit the customer's letter, best first; `fits` is false when even the best is unsure. */
export async function suggestFor(ticket: Ticket): Promise<{ readonly hits: readonly Suggestion[]; readonly fits: boolean }> {
  const [{ index, byId }, usage] = await Promise.all([templates(), library.usage()]);
  const letter = [ticket.subject, lastLetter(ticket)].filter((part) => part !== '').join('\n\n');
  const { hits, fits } = suggest(index, letter, { k: 5, today: today() });
  const found = hits.flatMap(({ id, why, stale }): Suggestion[] => {
    const template = byId.get(id);
    return template === undefined ? [] : [{ template, why, standing: stale ? 'stale' : 'current', used: usage[id] ?? 0 }];
  });
  return { hits: found, fits };
}
