import type { Cue } from './cues';

const most = 12;

/** The cells of a line; commas part them where the head has them without a space, as CSV does, but for those in quotation marks. */
export function cells(line: string, commas: boolean): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at <= line.length; at++) {
    const unit = line.charAt(at);
    if (unit === '"') quoted = !quoted;
    if (at < line.length && unit !== '\t' && unit !== '|' && unit !== ';' && !(commas && !quoted && unit === ',')) continue;
    found.push({ start: from, end: at });
    from = at + 1;
  }
  return found;
}

/** «name,acct,sortcode,amount»: three labels and more with nothing but commas between. */
export const commaHead = /^"?[\p{L}][\p{L}\d _#.-]{0,24}"?(?:,"?[\p{L}][\p{L}\d _#./-]{0,24}"?){2,11}\s*$/u;

/** A line of dashes between head and body of a table: «|---|---|». */
const rule = /^[\s|:;-]+$/;

/**
 * What the head of a table says of the cells below it: each of its cues again at the start of every cell of its column,
 * as if the label stood there. Tables are lines with the same number of tabulators, bars, semicolons or of the commas of CSV.
 */
export function tableCues(text: string, cues: readonly Cue[]): readonly Cue[] {
  if (cues.length === 0 || !/[\t|;]|,\S/.test(text)) return cues;
  const added: Cue[] = [];
  let head: { readonly width: number; readonly columns: readonly (readonly Cue[])[] } | undefined;
  let from = 0;
  let next = 0;
  let commas = false;
  for (const line of text.split('\n')) {
    if (head === undefined || !commas) commas = commaHead.test(line);
    const parts = cells(line, commas);
    const here: Cue[] = [];
    while ((cues[next]?.end ?? Number.POSITIVE_INFINITY) <= from + line.length) {
      const cue = cues[next++];
      if (cue !== undefined) here.push(cue);
    }
    if (parts.length < 2 || parts.length > most) head = undefined;
    else if (head?.width !== parts.length) {
      const start = from;
      const columns = parts.map((part) => here.filter((cue) => cue.start >= start + part.start && cue.end <= start + part.end));
      // Two columns with a label are a form of labels and values, unless both are labelled and hold no value of their own.
      head = columns.filter(({ length }) => length > 0).length >= 2 && !/\d{3}/.test(line) ? { width: parts.length, columns } : undefined;
    } else if (!rule.test(line)) {
      for (const [at, part] of parts.entries())
        for (const cue of head.columns[at] ?? [])
          added.push({ ...cue, start: Math.max(0, from + part.start - 1), end: Math.max(0, from + part.start - 1) });
    }
    from += line.length + 1;
  }
  return added.length === 0 ? cues : [...cues, ...added].toSorted((a, b) => a.start - b.start);
}
