/** What came back. */
export interface Answered {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** The `Retry-After` header, as it came. */
  readonly retryAfter?: string;
}

export type Verdict =
  | { readonly kind: 'accepted' }
  /** To be tried again; seconds that the server asked to wait. */
  | { readonly kind: 'later'; readonly why: string; readonly wait?: number }
  /** Trying again the same way is of no use: a person has to look. */
  | { readonly kind: 'refused'; readonly why: string };

const first = (text: string): string =>
  text
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 160);

/** One word that webhooks answer by where no JSON is due: "Accepted", "ok". */
const plainlyTaken =
  /^[^\p{L}\p{N}]*(?:ok|okay|accepted|created|received|done|success(?:ful(?:ly)?)?|queued|принято|получено|успешно|готово)[^\p{L}\p{N}]*$/iu;

/** A word of failure inside an answer that calls itself a success. */
function failureIn(body: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return plainlyTaken.test(body) ? undefined : first(body) || 'not JSON';
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { error, errors, success, ok, status } = value as Readonly<Record<string, unknown>>;
  const failed =
    (error !== undefined && error !== null && error !== false && error !== '') ||
    (Array.isArray(errors) && errors.length > 0) ||
    success === false ||
    ok === false ||
    (typeof status === 'string' && /^(?:error|fail)/iu.test(status));
  return failed ? first(body) : undefined;
}

const repeated = /duplicate|unique constraint|already exists|уже существует|23505/iu;
const otherFault = /foreign key|внешн\p{L}+ ключ|23503/iu;

/** The contact as the other side knows it: its id, and the field that holds it. */
export interface PushKey {
  readonly id: string;
  readonly field: string;
}

/**
 * Whether a refusal says that a row of this very key is there: databases and the frameworks before them answer a repeat by
 * 400, 409 or 422. A clash in another field is none: that contact has not arrived.
 */
function isThere(status: number, body: string, { id, field }: PushKey): boolean {
  if (status === 409 && !otherFault.test(body) && !repeated.test(body)) return true;
  if (![400, 409, 422].includes(status) || !repeated.test(body)) return false;
  const low = body.toLowerCase();
  return (
    low.includes(id.toLowerCase()) ||
    /(?:pkey|primary)(?![\p{L}\p{N}])/u.test(low) ||
    new RegExp(`(?<![\\p{L}\\p{N}])${field.toLowerCase().replaceAll(/[.-]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(low)
  );
}

function waitOf(retryAfter: string | undefined, now: number): number | undefined {
  if (retryAfter === undefined || retryAfter.trim() === '') return undefined;
  const seconds = /^\d+$/u.test(retryAfter.trim()) ? Number(retryAfter) : (Date.parse(retryAfter) - now) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 86_400) : undefined;
}

/**
 * Whether an answer means that the contact is there. Not the status alone decides: a page of HTML or a JSON that speaks of
 * an error under status 200 is no acceptance.
 * @param now milliseconds, to count a date of `Retry-After` from
 */
export function judge({ status, contentType, body, retryAfter }: Answered, now: number, key: PushKey): Verdict {
  if (status >= 200 && status < 300) {
    if (body.trim() === '') return { kind: 'accepted' };
    const html = /html/iu.test(contentType) || /^\s*<(?:!doctype|html|head|body)/iu.test(body);
    const failure = html ? `HTML: ${first(body)}` : failureIn(body);
    return failure === undefined ? { kind: 'accepted' } : { kind: 'later', why: `${status} ${failure}` };
  }
  // Taken in before: the answer to the first try was lost.
  if (isThere(status, body, key)) return { kind: 'accepted' };
  const why = `${status} ${first(body)}`.trim();
  if (status >= 500 || status === 0 || [408, 423, 425, 429].includes(status) || (status >= 300 && status < 400)) {
    const wait = waitOf(retryAfter, now);
    return { kind: 'later', why, ...(wait !== undefined && { wait }) };
  }
  return { kind: 'refused', why };
}
