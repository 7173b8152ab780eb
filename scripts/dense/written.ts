import { dense, turn, twin } from '../../utils/text/dense.ts';

const isCyrillic = (sign: string): boolean => /[а-яё]/u.test(sign);
/** Whether a sign is a letter that another one stands for. */
const isLetter = (sign: string): boolean => twin(sign, false) !== sign && twin(sign, true) === sign;

/** How many letters of one alphabet stand from a place on before one of the other does. */
function runFrom(text: string, from: number, cyrillic: boolean): number {
  let run = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (isLetter(sign)) {
      if (isCyrillic(sign) !== cyrillic) break;
      run += 1;
    }
  }
  return run;
}

/** More signs than a call takes. */
const longest = 30_000;

/** A text as `dense` reads it; undefined where it would not come back as it was. */
export function written(text: string): string | undefined {
  let made = '';
  let direct = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    // Two letters of the other alphabet are shorter by their twins, of two bytes each.
    if (isLetter(sign) && isCyrillic(sign) === direct && runFrom(text, at, isCyrillic(sign)) > 2) {
      made += turn;
      direct = !direct;
    }
    made += twin(sign, direct);
    if (sign === '\\') {
      at += 1;
      made += text.charAt(at);
    }
  }
  return made.length < longest && dense(made) === text ? made : undefined;
}
