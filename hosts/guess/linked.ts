import { attribute, lineOf } from '../reading';

/** Fewer may be what somebody wrote. */
const least = 3;
/** What of the words of a row is not in its link: a mark, a number, what is told to the blind. */
const beside = 0.4;
/** Longer is no row of a list. */
const longest = 2000;

/**
 * Rows whose words are a link, each to a page of the tool's own: a list of letters that are opened there, whatever it shows of them.
 * @param rows parts of one page
 */
export function linkedAmong<T extends HTMLElement>(rows: readonly T[]): ReadonlySet<T> {
  const led = new Map<T, string>();
  for (const row of rows) {
    const to = leadsTo(row);
    if (to !== undefined) led.set(row, to);
  }
  return new Set(led.values()).size < least ? new Set() : new Set(led.keys());
}

function leadsTo(row: HTMLElement): string | undefined {
  const around = row.closest<HTMLAnchorElement>('a[href]');
  if (around !== null) return addressOf(around);
  const length = row.textContent?.trim().length ?? 0;
  if (length === 0 || length > longest) return undefined;
  const words = new Map<string, number>();
  for (const link of row.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const to = addressOf(link);
    if (to !== undefined) words.set(to, (words.get(to) ?? 0) + lineOf(link).length);
  }
  return [...words].find(([, said]) => said >= lineOf(row).length * (1 - beside))?.[0];
}

/** A page of the tool; what leads to a place in this one, or elsewhere, may be in a letter. */
function addressOf(link: HTMLAnchorElement): string | undefined {
  const isHere = link.origin === link.ownerDocument.location?.origin && !attribute(link, 'href').startsWith('#');
  return isHere && link.pathname + link.search !== '/' && !lineOf(link).includes(link.host) ? link.pathname + link.search : undefined;
}
