import type { PrivateSpan } from './finding';

/** What a cell has to look like to be of the type that another cell of its column is. */
const forms: Readonly<Record<string, RegExp>> = {
  PASSWORD: /^(?=\S*[\d!@#$%^&*_+=-])(?=\S*[A-Za-zА-Яа-яЁё])\S{5,40}$/u,
  LOGIN: /^(?=[a-z\d._-]*[._\d-])[a-z][a-z\d._-]{3,40}$/iu,
  PIN: /^\d{4,6}$/,
};
const edge = /[|;\t]/;
const widest = 12;
const most = 400;

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly column: string;
}

/** The cells of the tables of a text, each with its column: its place and the width of its line. */
function cellsOf(text: string): readonly Cell[] {
  const found: Cell[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const parts = edge.test(line) ? line.split(edge) : [];
    let at = from;
    if (parts.length > 2 && parts.length <= widest)
      for (const [index, part] of parts.entries()) {
        const value = part.trim();
        const start = at + part.indexOf(value);
        if (value !== '') found.push({ start, end: start + value.length, column: `${parts.length}/${index}` });
        at += part.length + 1;
      }
    from += line.length + 1;
    if (found.length > most) break;
  }
  return found;
}

/** «Жиделева | zhideleva_nv | Ryabina#58» and below it «Оганнисян | g.ogannisyan | Ararat-5165»: what a cell is, the others of its column are that look like it. */
export function columns(text: string, spans: readonly PrivateSpan[]): readonly PrivateSpan[] {
  if (!edge.test(text) || !spans.some(({ type }) => type in forms)) return [];
  const cells = cellsOf(text);
  const known = new Map<string, PrivateSpan>();
  for (const span of spans) {
    const cell = span.type in forms ? cells.find(({ start, end }) => start === span.start && end === span.end) : undefined;
    if (cell !== undefined) known.set(cell.column, span);
  }
  if (known.size === 0) return [];
  return cells.flatMap(({ start, end, column }): readonly PrivateSpan[] => {
    const like = known.get(column);
    if (like === undefined || forms[like.type]?.test(text.slice(start, end)) !== true) return [];
    if (spans.some((one) => one.start < end && start < one.end)) return [];
    return [{ ...like, start, end, score: Math.min(like.score, 0.75) }];
  });
}
