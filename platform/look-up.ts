import { standing, type Reference } from '@/utils/library';
import { stemOf, suggest } from '@/utils/suggest';
import { tokens, type Span } from '@/utils/text';
import { keeping } from './indexed';
import { library } from './library';
import { today } from './render';

export interface ReferenceFound {
  readonly reference: Reference;
  readonly score: number;
  /** The paragraph that fits best, in the reference's body. */
  readonly passage: Span;
}

const references = keeping<Reference>(library.references, ({ body, ...reference }) => ({ ...reference, text: body }));

function passageOf(body: string, query: string): Span {
  const wanted = new Set(tokens(query).map(({ norm }) => stemOf(norm)));
  let best: Span = { start: 0, end: 0 };
  let most = 0;
  for (const paragraph of body.matchAll(/[^\n]+/g)) {
    const stems = new Set(tokens(paragraph[0]).map(({ norm }) => stemOf(norm)));
    const shared = [...stems].filter((stem) => wanted.has(stem)).length;
    if (shared <= most) continue;
    most = shared;
    best = { start: paragraph.index, end: paragraph.index + paragraph[0].length };
  }
  return best;
}

/** References that answer a question, best first; those out of force come last, and say so. */
export async function lookUp(query: string): Promise<readonly ReferenceFound[]> {
  const { index, byId } = await references();
  const { hits } = suggest(index, query, { k: 20 });
  const day = today();
  const inForce = (reference: Reference) => Number(!['expired', 'early'].includes(standing(reference, day)));
  return hits
    .flatMap(({ id, score }) => {
      const reference = byId.get(id);
      return reference === undefined ? [] : [{ reference, score, passage: passageOf(reference.body, query) }];
    })
    .toSorted((a, b) => inForce(b.reference) - inForce(a.reference) || b.score - a.score);
}
