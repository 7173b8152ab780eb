import { type NameToken, Shape } from './tokens';

/** What is asked of a token by its place. */
interface Look {
  readonly norm: (at: number) => string;
  readonly shape: (at: number) => number;
  readonly capital: (at: number) => boolean;
  readonly known: (at: number) => boolean;
  readonly plain: (at: number) => boolean;
  readonly isPlace: (at: number) => boolean;
}

/** «… a real one? Morwenna», «Please treat as urgent. Maureen x5520»: the last words of a letter. */
export function lastWords(
  tokens: readonly NameToken[],
  { norm, shape, capital, known, plain, isPlace }: Look,
): { readonly first: number; readonly end: number } | undefined {
  let end = tokens.length - 1;
  while (end > 0 && (/^[.!,]$/.test(norm(end)) || shape(end) === Shape.line)) end--;
  if (shape(end) === Shape.number && /^(?:x|ext)$/.test(norm(end - 1))) end -= 2;
  // «Yousef, 07400 118 265»: his phone after him.
  let number = end;
  while (number > end - 8 && (shape(number) === Shape.number || /^[+()-]$/.test(norm(number)))) number--;
  if (number < end && norm(number) === ',') end = number - 1;
  let first = end;
  while (
    first > end - 3 &&
    (capital(first - 1) || (shape(first) === Shape.initial && capital(first - 1)) || (shape(first - 1) === Shape.initial && capital(first)))
  )
    first--;
  const opener = shape(first - 1) === Shape.line || (shape(first - 1) === Shape.mark && /^[.!?)]/.test(norm(first - 1)));
  const begins = capital(first) || (shape(first) === Shape.initial && capital(end));
  if (!opener || !begins || first < 8 || (first === end && !known(first) && /^[.!]$/.test(norm(tokens.length - 1)))) return undefined;
  for (let at = first; at <= end; at++) if (plain(at) || (isPlace(at) && !known(at))) return undefined;
  return { first, end };
}
