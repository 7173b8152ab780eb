import { attribute, lineOf } from '../reading';
import { isInside } from './inside';
import { shownIn } from './furniture';

const ends = 'pdf|docx?|xlsx?|pptx?|png|jpe?g|gif|heic|txt|log|csv|zip|rar|7z|mp4|mov|mp3|eml|msg|odt|ods|rtf|webp|xml|json|tiff?';
const file = new RegExp(`[^\\s:,()]+\\.(?:${ends})(?!\\p{L})`, 'giu');
const size = '\\(?~?[\\d.,]+\\s?(?:б|байт|кб|мб|b|bytes|kb|mb|k|m)\\.?\\)?';
const onlySize = new RegExp(`^${size}$`, 'iu');
/** A tile that shows the kind of a file in place of a picture. */
const onlyKind = new RegExp(`^(?:${ends.toUpperCase()})$`, 'u');
/** A name that ends as one of a file does, with its size behind it or nothing. */
const named = new RegExp(`^(\\S(?:.{0,80}?\\S)?\\.(?:${ends}))\\s*(?:${size})?$`, 'iu');

const sizes = new RegExp(`(?<![\\p{L}\\p{N}_.-])${size}(?![\\p{L}\\p{N}])`, 'giu');
/** One name without a blank in it. */
const lone = new RegExp(`^[^\\s/]+\\.(?:${ends})$`, 'iu');
/** A picture of a clip, a sheet, a camera before the name. */
const sign = /^[\p{S}\ufe0f\s]+/u;

/** Files named on a line of their own, with signs and sizes beside them or not. */
export function filesIn(line: string): readonly string[] {
  if (line.length > 200) return [];
  const bare = line.replace(sign, '');
  const alone = named.exec(bare)?.[1];
  if (alone !== undefined && !(alone.includes(' ') && bare === line && alone === line)) return lonesIn(alone) ?? [alone];
  const several = lonesIn(bare.replace(sizes, ' '));
  if (several !== undefined) return several;
  return /^(приложени|вложени|файл|attach|📎)/i.test(line) ? (line.match(file) ?? []) : [];
}

/** What is nothing but names, one behind the other. */
function lonesIn(line: string): readonly string[] | undefined {
  const all = line.split(/[\s,;·|[\]()]+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return all.length > 0 && all.every((part) => lone.test(part)) ? all : undefined;
}

/** A line that only tells how many files there are, or how large one is. */
export function isAboutFiles(line: string): boolean {
  return onlySize.test(line) || onlyKind.test(line) || /^\d+\s(?:attached\s)?(?:вложени|файл|attachment|file)\p{L}*$/iu.test(line);
}

/** Files that the page shows to be taken, outside of what is being written. */
export function filesBeside(root: Node, composers: readonly HTMLElement[]): readonly string[] {
  const found: string[] = [];
  const places = 'a, [download], [download_url], [class*="attach" i], [class*="file" i], [data-filename]';
  for (const element of shownIn(root)) {
    if (!element.matches(places) || isInside(composers, element)) continue;
    const name = named.exec(lineOf(element))?.[1] ?? named.exec(attribute(element, 'data-filename'))?.[1];
    if (name !== undefined && !found.includes(name)) found.push(name);
  }
  // What only leads to a name, as `1 file: a.png`, is no name itself.
  return found.filter((name) => !found.some((other) => other !== name && name.endsWith(other)));
}
