const marks = /^(?:\s*(?:re|fwd?|отв|ответ|пересл|fw|aw|sv)(?:\[\d+\])?\s*:\s*)+/i;

/** The subject without `Re:` and its like: the same for a letter and for the answer to it. */
export function bareSubject(subject: string): string {
  return subject.replace(marks, '').trim();
}

export function isAnswer(subject: string): boolean {
  return marks.test(subject);
}
