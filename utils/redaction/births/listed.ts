import type { Span } from '../../text';
import type { Reading } from '../reading';

/** A name that ends right before a date, at the head of a row or of a point of a list: «2. Эйвазова Лейла Ровшан кызы, 30.07.2005». */
const row =
  /(?:^|\n|(?<!\d)\d{1,3}[.)]|[•*;:,—-])[ \t]*[A-ZÀ-ÞĀ-ŽЀ-Я][A-Za-zÀ-ӿḀ-ỿ-]+(?:[ ](?:[A-ZÀ-ÞĀ-ŽЀ-Я][A-Za-zÀ-ӿḀ-ỿ-]*\.?(?:[ ]?[A-ZÀ-ÞĀ-ŽЀ-Я]\.)?|кызы|оглы|угли|кизи|гызы)){1,4}[ ]?[,;|\t(—–-]?[ ]?$/u;
/** «Утвердил: Щукин Т. Д., 11.02.2006». */
const signing = /(?:утверд|соглас|подпис|провер|исполн|принял|сдал|approv|sign|review|check|issued)[A-Za-zÀ-ӿḀ-ỿ]*[ ]?:[^:]*$/iu;

/** Rows of people, each with a date that is long past: two at least, or it is a date of something else. */
export function listed(reading: Reading, spans: readonly Span[]): ReadonlySet<number> {
  const rows = spans.filter(({ start, end }) => {
    const year = Number(/(?:19|20)\d\d/.exec(reading.text.slice(start, end))?.[0] ?? 3000);
    const before = reading.text.slice(Math.max(0, start - 70), start);
    return year < 2020 && row.test(before) && !signing.test(before);
  });
  return new Set(rows.length > 1 ? rows.map(({ start }) => start) : []);
}
