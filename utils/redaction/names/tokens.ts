import type { Span } from '../../text';
import { type Piece, type Reading } from '../reading';
import { isPatronymic, isWorldGiven, Kind, kindOf, likeSurname } from './lexicon';

export const Shape = { lower: 0, capital: 1, upper: 2, initial: 3, mixed: 4, number: 5, mark: 6, line: 7, edge: 8 } as const;

/** A piece as the tagger of names sees it: initials with their full stops are one, a line break is one of its own. */
export interface NameToken extends Span {
  readonly norm: string;
  readonly shape: number;
  /** What the lexicon knows of the word, and what its ending says. */
  readonly lex: number;
}

/** Bits of `lex` beyond the lexicon's own. */
export const Ending = { patronymic: 256, surname: 512 } as const;

const memory = new Map<string, number>();
const longest = 40;

/** What lexicon and ending say of a word, remembered: the same words come again with every keystroke. */
export function lexOf(norm: string): number {
  if (norm.length > longest) return 0;
  const known = memory.get(norm);
  if (known !== undefined) return known;
  const parts = norm.includes('-') ? norm.split('-') : [norm];
  let lex = 0;
  // «MAC-адрес» is no name, whatever its halves are.
  if (parts.length > 1 && /[a-z]/.test(norm) && /[а-я]/.test(norm)) return 0;
  for (const part of parts) lex |= kindOf(part);
  const last = parts.at(-1) ?? norm;
  if (/^[od]'[A-Za-zÀ-ӿḀ-ỿ]{3}/u.test(norm)) lex |= Kind.latinSurname;
  if (isPatronymic(last)) lex |= Ending.patronymic;
  if (likeSurname(last)) lex |= Ending.surname;
  if (memory.size > 20_000) memory.clear();
  memory.set(norm, lex);
  return lex;
}

function shapeOf(word: string): number {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return word === word.toLowerCase() ? Shape.lower : Shape.mixed;
  if (word.length === 1) return Shape.capital;
  if (word === word.toUpperCase()) return Shape.upper;
  const rest = word.slice(1);
  return rest === rest.toLowerCase() ||
    /^(?:\p{Lu}\p{Ll}+[-'])+\p{Lu}?\p{Ll}+$|^(?:Mc|Mac|De|Di|O'|D'|Van|La|Le|Da|Du|Ja|Ke|Sha|Ta|Fitz)\p{Lu}\p{Ll}+$/u.test(word)
    ? Shape.capital
    : Shape.mixed;
}

/** «2026 г.» ends in no initial. */
const years = /^[гГдДкК]$/u;
const single = /^[A-Za-zÀ-ӿḀ-ỿ]$/u;
const digraphInitial = /^(?:Ю|Я|Дж|Ж|Ш|Щ|Ч|Yu|Ya|Sh|Ch|Zh|Kh|Ts)$/u;

/** An initial with its full stop: «И.»; in lower case only where another initial or a name stands by, which the tagger decides. */
function initialEnd(all: readonly Piece[], at: number): number | undefined {
  const piece = all[at];
  const next = all[at + 1];
  if (piece === undefined || next === undefined || next.kind !== 'mark' || !next.text.startsWith('.') || next.start !== piece.end)
    return undefined;
  return single.test(piece.text) || digraphInitial.test(piece.text) ? next.start + 1 : undefined;
}

/** The tokens of a reading, line breaks among them. */
export function nameTokens({ text, pieces }: Reading): readonly NameToken[] {
  const tokens: NameToken[] = [];
  let end = 0;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (text.slice(end, piece.start).includes('\n')) tokens.push({ start: end, end: piece.start, norm: '\n', shape: Shape.line, lex: 0 });
    end = piece.end;
    if (piece.kind === 'number')
      tokens.push({
        start: piece.start,
        end,
        norm: piece.text.length > 4 ? '00000' : '0'.repeat(piece.text.length),
        shape: Shape.number,
        lex: 0,
      });
    else if (piece.kind === 'mark') tokens.push({ start: piece.start, end, norm: piece.text.charAt(0), shape: Shape.mark, lex: 0 });
    else {
      const glued = pieces[at - 1]?.kind === 'number' && pieces[at - 1]?.end === piece.start;
      const initial =
        glued ||
        isAbbreviation(pieces, at) ||
        isAbbreviation(pieces, at - 2) ||
        (years.test(piece.text) && pieces[at - 1]?.kind === 'number')
          ? undefined
          : initialEnd(pieces, at);
      const cased = piece.text.charAt(0) !== piece.norm.charAt(0) || piece.text.charAt(0) === 'Ё';
      const afterSurname =
        ((tokens.at(-1)?.lex ?? 0) & (Kind.surname | Ending.surname)) > 0 && ((tokens.at(-1)?.lex ?? 0) & Kind.ordinary) === 0;
      if (
        initial !== undefined &&
        (cased || afterSurname || middle(pieces, at) || tokens.at(-1)?.shape === Shape.initial || initialNear(pieces, at))
      ) {
        tokens.push({ start: piece.start, end: initial, norm: 'и.', shape: Shape.initial, lex: 0 });
        end = initial;
        const stop = pieces[at + 1];
        // «К..» ends a sentence too: what is left of the full stops stays a mark.
        if (stop !== undefined && stop.end > initial) tokens.push({ start: initial, end: stop.end, norm: '.', shape: Shape.mark, lex: 0 });
        end = stop?.end ?? initial;
        at++;
      } else if (glued) tokens.push({ start: piece.start, end, norm: piece.norm, shape: Shape.number, lex: 0 });
      else tokens.push({ start: piece.start, end, norm: piece.norm, shape: shapeOf(piece.text), lex: lexOf(piece.norm) });
    }
  }
  return tokens;
}

const twofold = /^(?:т[екдпнч]|уе|нэ|др|ст|мп|см|гр|со|мо|рп|сп|гп|тк|бу)$/u;

/** «в т. ч. НДС», «т. е.»: two letters with full stops that are no initials. */
function isAbbreviation(all: readonly Piece[], at: number): boolean {
  const [one, stop, two] = [all[at], all[at + 1], all[at + 2]];
  return (
    one !== undefined &&
    two !== undefined &&
    stop?.text === '.' &&
    one.text === one.norm &&
    twofold.test(one.text + two.text) &&
    two.start - one.end <= 2
  );
}

/** «sarah d. garcia»: between a given name and a surname. */
function middle(all: readonly Piece[], at: number): boolean {
  return (
    /^[a-z]$/.test(all[at]?.text ?? '') &&
    (lexOf(all[at - 1]?.norm ?? '') & Kind.latinGiven) > 0 &&
    (lexOf(all[at + 2]?.norm ?? '') & (Kind.latinSurname | Kind.latinGiven)) > 0
  );
}

/** In lower case «и.о. иванов» and «иванов и.о.»: a second initial right beside. */
function initialNear(all: readonly Piece[], at: number): boolean {
  return initialEnd(all, at + 2) !== undefined && (all[at + 2]?.start ?? 0) - (all[at]?.end ?? 0) <= 2;
}

/** Whether a token can be part of a name at all; the others are never asked about. */
export function nameable({ shape, lex, norm }: NameToken): boolean {
  if (norm.length > longest || contraction.test(norm)) return false;
  if (shape === Shape.initial) return true;
  if (shape === Shape.capital || shape === Shape.upper || shape === Shape.mixed) return true;
  if (shape !== Shape.lower) return false;
  const name = lex & ~(Kind.ordinary | Kind.common | Kind.place | (lex & Kind.ordinary ? Ending.surname : 0));
  return name !== 0 || particle.test(norm);
}

/** «i'm doreen», «my name is», «hi its jayden»: whether two words say who writes. */
export function saysWho(before: string, word: string): boolean {
  if (word === "i'm") return true;
  if (/^(?:its|it's)$/.test(word)) return /^(?:hi|hello|hey)$/.test(before);
  return (word === 'am' && before === 'i') || (word === 'is' && before === 'name');
}

/** «I met Peter Smith there»: a given name that means nothing else, and a surname. */
export function wholeName(first: number, last: number): boolean {
  const other = Kind.ordinary | Kind.common | Kind.place;
  return (first & (other | Kind.latinGiven)) === Kind.latinGiven && (last & Kind.latinSurname) > 0;
}

/** Whether a word of four letters and more is a given name in Latin letters and means nothing else. */
export function givenAlone(norm: string): boolean {
  const lex = lexOf(norm);
  const other = Kind.ordinary | Kind.common | Kind.place;
  return norm.length > 3 && (lex & other) === 0 && ((lex & Kind.latinGiven) > 0 || isWorldGiven(norm));
}

/** «I'll», «We've» have a capital of their own. */
export const contraction = /^(?:(?:i|we|you|he|she|they|it|that|there|who|what|here|let|where|how)'(?:ll|m|ve|re|d|s)|[a-z]{2,6}n't)$/;

const particle =
  /^(?:ибн|бин|аль|эль|ван|дер|ден|фон|де|ди|да|дю|ла|ле|оглы|кызы|гызы|кизи|угли|уулу|von|van|der|den|de|la|le|da|di|del|dos|bin|ibn|al|el|st|ap|mac|ter|ten|van't|zu|af|av|y)$/;
