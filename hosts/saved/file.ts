import * as v from 'valibot';

/** Steps into a shadow root or a frame are written `outer >>> inner`. */
const selector = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500), v.check(isSelector, 'not a CSS selector'));

const origin = v.pipe(
  v.string(),
  v.check(
    (text) => URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text),
    'not an origin such as https://desk.example',
  ),
);

const part = v.exactOptional(selector);

/** Where a site shows the parts of a ticket, as an operator pointed them out: can be given to colleagues. */
const hostFileSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,60}$/, 'small letters, digits and hyphens')),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  match: v.object({
    origin,
    /** `*` stands for anything. */
    path: v.exactOptional(v.pipe(v.string(), v.startsWith('/'), v.maxLength(300))),
    /** An element that only this tool's pages have. */
    mark: v.exactOptional(selector),
  }),
  parts: v.object({ subject: part, number: part, customerName: part, customerAddress: part, message: part, editor: part, send: part }),
  /** The tool's own fields of a ticket, by the key of the contact field that fills them. */
  fields: v.exactOptional(v.record(v.string(), selector)),
});

export type HostFile = Readonly<v.InferOutput<typeof hostFileSchema>>;
export type HostFilePart = keyof HostFile['parts'];

/** One mistake in a host file: which field, and what is wrong with it. */
export interface HostFileProblem {
  readonly field: string;
  readonly message: string;
}

export type HostFileReading =
  | { readonly ok: true; readonly file: HostFile }
  | { readonly ok: false; readonly problems: readonly HostFileProblem[] };

/** Checks what was read from JSON; tells every mistake with its field. */
export function readHostFile(json: unknown): HostFileReading {
  const read = v.safeParse(hostFileSchema, json);
  if (read.success) return { ok: true, file: read.output };
  return { ok: false, problems: read.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', message: issue.message })) };
}

/** Only a page can judge a selector; elsewhere it is taken as it is. */
function isSelector(text: string): boolean {
  if (typeof document === 'undefined') return true;
  try {
    for (const step of text.split(' >>> ')) document.createDocumentFragment().querySelector(step);
    return true;
  } catch {
    return false;
  }
}
