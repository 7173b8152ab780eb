import { buckets, caseOf, elsewhereOf, features } from './features';
import { bytesOf } from './packed';
import { nameable, type NameToken } from './tokens';
import { packed, scale } from './weights.generated';

/** Labels of a token: outside, the first of a name, a further one. */
export const Label = { outside: 0, first: 1, further: 2 } as const;

/** Weights by bucket, three labels each: a sparse table packed as gaps and values, seven bits a byte, in base64. */
function unpack(): Int16Array {
  const table = new Int16Array(buckets * 3);
  const bytes = bytesOf(packed);
  let byte = 0;
  const next = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const seven = bytes[byte++] ?? 0;
      value |= (seven & 127) << shift;
      if (seven < 128) return value;
    }
  };
  let place = -1;
  while (byte < bytes.length) {
    place += next() + 1;
    const zigzag = next();
    table[place] = (zigzag >>> 1) ^ -(zigzag & 1);
  }
  return table;
}

let weights: Int16Array | undefined;
const room = new Int32Array(64);

export interface Tagged {
  readonly label: number;
  /** Lead of the label over the next best, in the scale of the weights; 0 where nothing was asked. */
  readonly margin: number;
}

/** The label of each token, left to right; tokens that cannot be names are passed over. */
export function tag(tokens: readonly NameToken[]): readonly Tagged[] {
  weights ??= unpack();
  const textCase = caseOf(tokens);
  const elsewhere = elsewhereOf(tokens);
  const tags: Tagged[] = [];
  let before: number = Label.outside;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !nameable(token)) {
      tags.push({ label: Label.outside, margin: 0 });
      before = Label.outside;
      continue;
    }
    const count = features(tokens, at, before, textCase, elsewhere[at] ?? 0, room);
    let [outside, first, further] = [0, 0, 0];
    for (let index = 0; index < count; index++) {
      const place = (room[index] ?? 0) * 3;
      outside += weights[place] ?? 0;
      first += weights[place + 1] ?? 0;
      further += weights[place + 2] ?? 0;
    }
    // A name cannot go on where none has begun.
    if (before === Label.outside) further = Number.NEGATIVE_INFINITY;
    const best = Math.max(first, further);
    const label = outside >= best ? Label.outside : first >= further ? Label.first : Label.further;
    tags.push({ label, margin: Math.abs(best - outside) * scale });
    before = label;
  }
  return tags;
}
