import { parseSync } from 'vite';

/** What of a Vite plugin is used here. */
interface Transform {
  readonly name: string;
  readonly enforce: 'pre';
  transform(code: string, id: string): string | undefined;
}

/**
 * The letters of every script that letters come in, as a dozen ranges: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic,
 * those of India to Georgia and Vietnam, Japanese, Chinese, Korean. `\p{L}` is 650 ranges, and a browser makes code of
 * them wherever it stands: 0.3 ms each, where these take 0.02.
 */
const letters =
  'A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF\u0370-\u052F\u0531-\u0587\u05D0-\u05EA\u0620-\u064A\u0900-\u1FFF\u3041-\uD7A3';
const capitals =
  'A-Z\u00C0-\u00D6\u00D8-\u00DE\u0386-\u038F\u0391-\u03AB\u0400-\u042F\u0100\u0102\u0104\u0106\u010C\u010E\u0110\u0112\u0116\u0118\u011A\u011E\u0122\u012A\u012E\u0130\u0136\u0139\u013D\u0141\u0143\u0145\u0147\u0150\u0152\u0154\u0158\u015A\u015E\u0160\u0162\u0164\u016A\u016E\u0170\u0172\u0178\u0179\u017B\u017D\u0218\u021A\u0490\u0492\u0496\u049A\u04A2\u04AE\u04B0\u04B2\u04B6\u04BA\u04D8\u04E8';
const small =
  'a-z\u00DF-\u00F6\u00F8-\u00FF\u03AC-\u03CE\u0430-\u045F\u0101\u0103\u0105\u0107\u010D\u010F\u0111\u0113\u0117\u0119\u011B\u011F\u0123\u012B\u012F\u0131\u0137\u013A\u013E\u0142\u0144\u0146\u0148\u0151\u0153\u0155\u0159\u015B\u015F\u0161\u0163\u0165\u016B\u016F\u0171\u0173\u017A\u017C\u017E\u0219\u021B\u0491\u0493\u0497\u049B\u04A3\u04AF\u04B1\u04B3\u04B7\u04BB\u04D9\u04E9';
const numbers = '0-9\u00B2\u00B3\u00B9\u00BC-\u00BE\u2460-\u249B';
const ranges = new Map([
  ['L', letters],
  ['Lu', capitals],
  ['Ll', small],
  ['N', numbers],
]);

/** A pattern with the ranges in the place of `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}`, in a class and outside. */
function withPlainLetters(pattern: string): string {
  let inClass = false;
  return pattern.replaceAll(/\\p\{(L|Lu|Ll|N)\}|\\.|[[\]]/gu, (found: string, name: string | undefined) => {
    if (found === '[') inClass = true;
    if (found === ']') inClass = false;
    const plain = ranges.get(name ?? '');
    if (plain === undefined) return found;
    return inClass ? plain : `[${plain}]`;
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const isPlace = (node: object): node is Place =>
  'start' in node && 'end' in node && typeof node.start === 'number' && typeof node.end === 'number';

/** The places of regular expressions in a program's tree, and of the raw strings that they are put together from. */
function patternsIn(node: unknown, strings: boolean, found: Place[]): Place[] {
  if (Array.isArray(node)) for (const each of node) patternsIn(each, strings, found);
  else if (typeof node === 'object' && node !== null) {
    if (isPlace(node) && ('regex' in node || (strings && 'type' in node && node.type === 'TaggedTemplateExpression'))) found.push(node);
    else for (const each of Object.values(node)) patternsIn(each, strings, found);
  }
  return found;
}

/** Here patterns are taken apart as texts before expressions are made of them, with few ranges too. */
const readsPatterns = /\/utils\/summary\//u;

/** A module's code with plain letters in its expressions; undefined where there is nothing to change. */
function plainLettersIn(code: string, path: string): string | undefined {
  if (!/\\p\{(?:L[lu]?|N)\}/u.test(code)) return undefined;
  const { program } = parseSync(path, code);
  let changed = '';
  let last = 0;
  for (const { start, end } of patternsIn(program, !readsPatterns.test(path), [])) {
    changed += code.slice(last, start) + withPlainLetters(code.slice(start, end));
    last = end;
  }
  return changed + code.slice(last);
}

const ours = /^(?!.*\/node_modules\/).*\/(?:utils|templates|hosts|platform|components|entrypoints)\/.*(?<!\.d)\.tsx?$/u;

/** A module's code as it is shipped, where that differs: the classes of letters and numbers written out as few ranges. */
export const asShipped = (code: string, path: string): string | undefined => (ours.test(path) ? plainLettersIn(code, path) : undefined);

/** Without it a first letter waits for thousands of expressions to be made. */
export const plainLetters = (): Transform => ({ name: 'plain-letters', enforce: 'pre', transform: asShipped });
