let isStill = false;
const kept: Map<unknown, unknown>[] = [];

/**
 * Reads a page that cannot change meanwhile: what is asked of it again while this runs is answered from memory. A page is
 * read by many rules, and most of them look at every element of it.
 */
export function whileStill<T>(read: () => T): T {
  if (isStill) return read();
  isStill = true;
  try {
    return read();
  } finally {
    isStill = false;
    for (const answers of kept) answers.clear();
  }
}

/** The same question, asked once of each thing while a page is read. */
export function askedOnce<A, R>(ask: (of: A) => R): (of: A) => R {
  const answers = new Map<A, R>();
  kept.push(answers);
  return (of) => {
    if (!isStill) return ask(of);
    const known = answers.get(of);
    if (known !== undefined || answers.has(of)) return known as R;
    const answer = ask(of);
    answers.set(of, answer);
    return answer;
  };
}
