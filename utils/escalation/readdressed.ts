import type { Receiver } from './directory';
import { maskedFor } from './note';

/** Places of the lines that two texts share, in order: of each line of the first its place in the second, or -1. */
function shared(first: readonly string[], second: readonly string[]): number[] {
  const width = second.length + 1;
  const most = new Uint32Array((first.length + 1) * width);
  for (let a = first.length - 1; a >= 0; a -= 1)
    for (let b = second.length - 1; b >= 0; b -= 1)
      most[a * width + b] =
        first[a] === second[b]
          ? 1 + (most[(a + 1) * width + b + 1] ?? 0)
          : Math.max(most[(a + 1) * width + b] ?? 0, most[a * width + b + 1] ?? 0);
  const places: number[] = [];
  let b = 0;
  first.forEach((line, a) => {
    while (b < second.length && line !== second[b] && (most[a * width + b + 1] ?? 0) === (most[a * width + b] ?? 0)) b += 1;
    places.push(b < second.length && line === second[b] ? b++ : -1);
  });
  return places;
}

/** What a line is of, whatever it says: «Срок», an item of a list. */
const partOf = (line: string): string => (line.startsWith('— ') ? '—' : (/^[^:]{1,40}:/u.exec(line)?.[0] ?? line));

/**
 * A note that was edited by hand, for the receiver it goes to and by what is known now: its lines that still stand as they
 * were composed become those composed now, a new deadline among them, what was filled in since is added in its place, and
 * what was written by hand is kept, masked by what the receiver may see.
 * @param before the note as it was composed when it was edited
 * @param after the note as it is composed now, for the receiver
 */
export function readdressed(edited: string, before: string, after: string, receiver: Pick<Receiver, 'sees'>): string {
  const [mine, old, fresh] = [edited.split('\n'), before.split('\n'), after.split('\n')];
  const kept = shared(old, mine);
  const renewed = shared(old.map(partOf), fresh.map(partOf));
  /** Of each fresh line the line of the note that it stands for. */
  const standsFor = fresh.map((_, at) => {
    const of = renewed.indexOf(at);
    return of < 0 ? undefined : (kept[of] ?? -1);
  });
  const composed = new Map(kept.flatMap((at, of) => (at < 0 ? [] : [[at, fresh[renewed[of] ?? -1]] as const])));
  const added = new Map<number, string[]>();
  fresh.forEach((line, at) => {
    if (standsFor[at] !== undefined) return;
    const next = standsFor.slice(at).find((one) => one !== undefined);
    const last = standsFor.slice(0, at).findLast((one) => one !== undefined && one >= 0);
    const place = next !== undefined && next >= 0 ? next : last === undefined ? mine.length : last + 1;
    added.set(place, [...(added.get(place) ?? []), line]);
  });
  return [...mine, undefined]
    .flatMap((line, at) => {
      const own = line === undefined ? undefined : composed.has(at) ? composed.get(at) : maskedFor(line, receiver);
      return [...(added.get(at) ?? []), ...(own === undefined ? [] : [own])];
    })
    .join('\n');
}
