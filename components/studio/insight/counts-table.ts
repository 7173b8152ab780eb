import type { Ignored } from '@/utils/etiquette';
import type { Template } from '@/utils/library';
import { sentencesOf, type WordingCounts } from '@/utils/wording';
import type { Usage } from '../../outside';

interface Counts {
  readonly templates: readonly Template[];
  readonly usage: Usage;
  readonly gates: { readonly gates: Readonly<Record<string, number>>; readonly spared: Readonly<Record<string, number>> } | undefined;
  readonly gaps: readonly { readonly word: string; readonly letters: number }[];
  readonly wordings: readonly WordingCounts[];
  readonly ignored: Ignored['counts'];
}

/** Every count of the page as rows of one table: what is counted, of what, which count, how many. No word of any letter or reply but what nothing answered. */
export function countsTable(
  { templates, usage, gates, gaps, wordings, ignored }: Counts,
  head: { readonly part: string; readonly of: string; readonly what: string; readonly count: string },
): readonly (readonly string[])[] {
  const byId = new Map(templates.map((template) => [template.id, template]));
  const row = (part: string, of: string, what: string, count: number) => [part, of, what, String(count)];
  const counted = (part: string, counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([key, count]) => row(part, key, 'count', count));
  return [
    [head.part, head.of, head.what, head.count],
    ...templates.map(({ id }) => row('template', id, 'used', usage.get(id)?.times ?? 0)),
    ...wordings.flatMap((counts) => {
      const { id, replies, enlarged, added } = counts;
      const sentences = sentencesOf(counts, byId.get(id)?.body ?? '');
      return [
        row('wording', id, 'replies', replies),
        row('wording', id, 'enlarged', enlarged),
        row('wording', id, 'added sentences', added),
        ...sentences.flatMap(({ text, kept, changed, removed }) =>
          Object.entries({ kept, changed, removed }).map(([fate, count]) => row('sentence', `${id}: ${text}`, fate, count)),
        ),
      ];
    }),
    ...Object.entries(ignored).flatMap(([rule, reasons]) =>
      Object.entries(reasons).map(([reason, count]) => row('ignored', rule, reason, count)),
    ),
    ...counted('gate', gates?.gates ?? {}),
    ...counted('spared', gates?.spared ?? {}),
    ...gaps.map(({ word, letters }) => row('unanswered', word, 'letters', letters)),
  ];
}
