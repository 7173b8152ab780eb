import { type CodePage, codePages } from './code-pages';

// How often a letter comes in a hundred thousand of Russian text, ё and the letters of neighbours at the end.
const often =
  'о10983 е8483 а7998 и7367 н6700 т6318 р4746 с5473 в4533 л4343 к3486 м3203 д2977 п2804 у2615 я2001 ы1898 ь1735 г1687 з1641 б1592 ч1450 й1208 х966 ж940 ш718 ю638 ц486 щ361 э331 ф267 ъ37 ё184 і60 ї30 є30 ґ5 ў30';
const weights = new Map(often.split(' ').map((one) => [one.slice(0, 1), Math.log(Number(one.slice(1)) / 1000)]));
/** Signs that Russian texts have besides letters, as typographers put them. */
const usual = new Set('«»„“”‘’—–…№•·©®™°§±\u00A0€');
const rare = -6;
/** A capital behind a small letter, as «дНЯРЮБЙЮ», comes of the wrong page. */
const wrongCase = -4;
const most = 20_000;

/** Where pages tell the same, the one that more programs write. */
const before: Partial<Record<CodePage, number>> = { 'windows-1251': 1, 'iso-8859-5': -2, 'x-mac-cyrillic': -1 };
const cyrillic = ['windows-1251', 'koi8-u', 'ibm866', 'x-mac-cyrillic', 'iso-8859-5'] as const satisfies readonly CodePage[];

function scoreOf(page: CodePage, bytes: Uint8Array): number {
  let score = before[page] ?? 0;
  let small = false;
  for (let at = 0, seen = 0; at < bytes.length && seen < most; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      small = false;
      continue;
    }
    seen += 1;
    const sign = codePages[page].charAt(byte - 0x80);
    const lower = sign.toLowerCase();
    score += weights.get(lower) ?? (usual.has(sign) ? 0 : rare);
    if (small && lower !== sign) score += wrongCase;
    small = lower === sign && weights.has(lower);
  }
  return score;
}

/** Whether letters of the upper half stand within words of Latin ones, as in «Rückruf», or each alone, as in «5 €». */
function looksWestern(bytes: Uint8Array): boolean {
  const isUpper = (byte = 0): boolean => byte >= 0xc0;
  const isPlain = (byte = 0): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
  let mixed = 0;
  let pure = 0;
  let together = false;
  for (let at = 0; at < bytes.length; at += 1) {
    together ||= (bytes[at] ?? 0) >= 0x80 && (bytes[at + 1] ?? 0) >= 0x80;
    if (!isUpper(bytes[at])) continue;
    if (isPlain(bytes[at - 1]) || isPlain(bytes[at + 1])) mixed += 1;
    else if (isUpper(bytes[at + 1])) pure += 1;
  }
  return mixed > pure || !together;
}

/** The page of one byte a letter in which bytes read most like a text: by the letters they make, and their case. */
export function guessPage(bytes: Uint8Array): CodePage {
  if (looksWestern(bytes)) return 'windows-1252';
  const scores = cyrillic.map((page) => [page, scoreOf(page, bytes)] as const);
  return scores.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
