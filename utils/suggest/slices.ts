/** Work of which each `next()` does a few milliseconds. */
export type Sliced<T> = Generator<undefined, T>;

/** All of it at one go: for small libraries, the command line and tests. */
export function atOnce<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** A part of a longer work; each breath of it is told as one place in the whole. */
export function* within<P, T>(part: Sliced<T>, at: P): Generator<P, T> {
  for (;;) {
    const step = part.next();
    if (step.done) return step.value;
    yield at;
  }
}
