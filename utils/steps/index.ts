/** Work that can be laid down between its steps and taken up again; it ends with its result. */
export type Steps<T> = Generator<undefined, T>;

/** All the work in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export interface Turns {
  /** A clock in milliseconds. */
  readonly now: () => number;
  /** Lets others do theirs before the work goes on. */
  readonly breath: () => Promise<void>;
  /** Whether nobody wants the result any more. */
  readonly stopped?: () => boolean;
}

/** What a turn may take (ms): a frame has room for it beside the page's own work, and a step that takes longer ends its turn. */
const turnMs = 8;

/** The same work in turns, each as long as a page does not feel; undefined where it was stopped. */
export async function inTurns<T>(steps: Generator<unknown, T>, { now, breath, stopped }: Turns): Promise<T | undefined> {
  for (let since = now(); ;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() - since < turnMs) continue;
    await breath();
    if (stopped?.() === true) return undefined;
    since = now();
  }
}

/** What was made lately by its key: of a text looked at again and again only what changed is made anew. */
export interface Lately<T> {
  /** @param room how many are wanted again at the next look, at most */
  get(key: string, room: number, make: (key: string) => T): T;
}

export function lately<T>(): Lately<T> {
  let kept = new Map<string, T>();
  let older = new Map<string, T>();
  return {
    get(key, room, make) {
      const found = kept.get(key) ?? older.get(key) ?? make(key);
      if (kept.size >= room) {
        older = kept;
        kept = new Map();
      }
      kept.set(key, found);
      return found;
    },
  };
}
