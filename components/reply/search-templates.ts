import type { Template } from '@/utils/library';
import type { Suggestion } from '../outside';

const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much a word in this part of a template tells about it. */
const weights = { shortcut: 8, title: 6, topics: 3, examples: 2, body: 1 } as const;

function score(template: Template, asked: readonly string[]): number {
  const parts = {
    shortcut: words(template.shortcut ?? ''),
    title: words(template.title),
    topics: words(template.topics.join(' ')),
    examples: words(template.examples.join(' ')),
    body: words(template.body),
  };
  let total = 0;
  for (const word of asked) {
    const found = Object.entries(parts).filter(([, there]) => there.some((one) => one.startsWith(word)));
    if (found.length === 0) return 0;
    total += Math.max(...found.map(([part]) => weights[part as keyof typeof weights]));
  }
  return total;
}

/** Whether a template may be used on this ISO day. */
export function inForce({ status, validFrom, validTo }: Template, today: string): boolean {
  return status === 'approved' && (validFrom ?? today) <= today && (validTo ?? today) >= today;
}

/** Templates in force that hold the beginnings of all the asked words, best first, the often used before the rest. */
export function searchTemplates(
  templates: readonly Template[],
  query: string,
  usage: Readonly<Record<string, number>>,
  today: string,
): readonly Suggestion[] {
  const asked = words(query);
  if (asked.length === 0) return [];
  const scored = templates
    .filter((template) => inForce(template, today))
    .map((template) => ({ template, points: score(template, asked), used: usage[template.id] ?? 0 }))
    .filter(({ points }) => points > 0);
  const sorted = scored.toSorted((a, b) => b.points - a.points || b.used - a.used || a.template.title.localeCompare(b.template.title));
  return sorted.map(({ template, used }) => offered(template, used, today));
}

/** A template as it is offered where no letter gives a reason for it. */
export function offered(template: Template, used: number, today: string): Suggestion {
  return { template, why: [], used, standing: (template.reviewBy ?? today) < today ? 'stale' : 'current' };
}
