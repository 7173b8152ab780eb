import { evidence } from './evidence';
import { neverNamed } from './roles';
import { Kind } from './lexicon';
import { Ending, type NameToken, Shape } from './tokens';

/** Titles: a word in capitals after one is a name. */
export const title =
  /^(?:baby|mr|mrs|ms|miss|mister|messrs|officer|nurse|sister|captain|signor|signora|rev|revd|reverend|fr|sgt|cpl|pc|lord|lady|sheikh|imam|rabbi|constable|inspector|frau|herr|señor|señora|monsieur|madame|dame|мисс|миссис|мистер|месье|мадам|герр|фрау|сеньор|сеньора|dr|prof|г-н|г-жа|господин|господина|господину|господином|госпожа|госпожи|госпоже|госпожу|гражданин|гражданка|гражданки)$/;
/** What is said of somebody right after his name in a note. */
export const ofSomebody = /^(?:dob|born|aged?|nhs|mrn|ward|room|bed)$/;
/** Words right before a name, whatever its capitals: by their last one, the ones before it checked where there are any. */
const saying: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    зовут: [],
    звать: [],
    величать: [],
    фио: [],
    фамилия: [],
    отчество: [],
    is: ['name', 'surname', 'this'],
    was: ['name'],
    name: ['my', 'full', 'first', 'last', 'customer', 'cardholder', 'holder'],
    card: ['on'],
    карте: ['на'],
    cardholder: [],
    recipient: [],
    держатель: [],
    получатель: [],
    отправитель: [],
    плательщик: [],
    абонент: [],
    пассажир: [],
    пациент: [],
    заявитель: [],
  }),
);

export const Lead = { none: 0, said: 6, titled: 40 } as const;

const nameLex = Kind.given | Kind.short | Kind.surname | Kind.foreign | Kind.latinGiven | Kind.latinSurname | Kind.transliterated;

/** The last words of a letter, before the name under it. */
const closing = /^(?:уважением|спасибо|best|regards|sincerely|thanks|cheers|faithfully|truly|yours)$/;

/** «Best,⏎Priyanka Rao»: a line of its own under the closing words, of one to three words with capitals that are no ordinary ones. */
function signature(tokens: readonly NameToken[], at: number, found: Uint8Array): void {
  let line = at + 1;
  while (line < at + 3 && /^[,!.]$/.test(tokens[line]?.norm ?? '')) line++;
  if (tokens[line]?.shape !== Shape.line) return;
  let last = line;
  while (last < line + 4 && [Shape.capital, Shape.initial].some((shape) => shape === tokens[last + 1]?.shape)) last++;
  const own = tokens.slice(line + 1, last + 1);
  const ends = (tokens[last + 1]?.shape ?? Shape.edge) >= Shape.line;
  const named = own.some(({ lex }) => (lex & nameLex) > 0) && own.every(({ lex }) => (lex & nameLex) > 0 || (lex & Kind.common) === 0);
  if (own.length > 0 && own.length < 4 && ends && named) found.fill(Lead.titled, line + 1, last + 1);
}

/** The one to three words in capitals right before an address in angle brackets. */
function signs(tokens: readonly NameToken[], at: number, found: Uint8Array): void {
  let first = at;
  while (first > at - 3 && ((tokens[first - 1]?.shape ?? Shape.edge) === Shape.capital || tokens[first - 1]?.shape === Shape.upper))
    first--;
  const opener = tokens[first - 1];
  if (at - first < 2 || (opener !== undefined && opener.shape !== Shape.line && !/^[,:>]$/.test(opener.norm))) return;
  if (tokens.slice(first, at).every(({ lex }) => (lex & nameLex) > 0)) found.fill(Lead.titled, first, at);
}

/** «Penrose, Matilda, DOB 02/03/1949»: surname and given name in a note, before what is said of somebody. */
function noted(tokens: readonly NameToken[], at: number, found: Uint8Array): void {
  const [family, comma, own, last] = [-4, -3, -2, -1].map((back) => tokens[at + back]);
  if (family?.shape !== Shape.capital || own?.shape !== Shape.capital || comma?.norm !== ',' || last?.norm !== ',') return;
  if ((own.lex & Kind.latinGiven) > 0) found.fill(Lead.titled, at - 2, at - 1);
}

/** How much each token is expected to be a name by the words before it: «Mrs. Lee», «меня зовут черных вера». */
export function leads(tokens: readonly NameToken[]): Uint8Array {
  const found = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || (token.shape >= Shape.initial && token.norm !== '<')) continue;
    let next = at + 1;
    while (next < at + 3 && tokens[next]?.shape === Shape.mark && /^[.:—-]$/.test(tokens[next]?.norm ?? '')) next++;
    const first = tokens[next];
    if (first === undefined) continue;
    if ((first.shape === Shape.capital || first.shape === Shape.upper) && title.test(token.norm)) {
      found[next] = Lead.titled;
      // «a Mr Bartholomew Quill, arrived»: the surname is an ordinary word.
      const last = tokens[next + 1];
      // «MR ALBERT TOOGOOD number»: in capitals what is no ordinary word, or ends them.
      const same =
        last?.shape === Shape.capital ||
        (last?.shape === Shape.upper &&
          first.shape === Shape.upper &&
          ((last.lex & (Kind.ordinary | Kind.common)) === 0 || tokens[next + 2]?.shape !== Shape.upper));
      if ((first.lex & Kind.latinGiven) > 0 && last !== undefined && same && !neverNamed.has(last.norm)) found[next + 1] = Lead.titled;
      continue;
    }
    // «landlord is mr haddad»: in small letters, a word that is none of the ordinary ones.
    if (first.shape === Shape.lower && (first.lex & (Kind.ordinary | Kind.common)) === 0 && /^(?:mr|mrs|ms)$/.test(token.norm)) {
      found[next] = Lead.titled;
      continue;
    }
    // «Charles Lee <charles@…>»: what stands between a comma or a line's beginning and an address.
    if (token.shape === Shape.mark && token.norm === '<' && /^[a-z\d]/.test(tokens[at + 1]?.norm ?? '')) signs(tokens, at, found);
    if ((tokens[at + 1]?.shape ?? Shape.edge) >= Shape.mark && closing.test(token.norm)) signature(tokens, at, found);
    if (tokens[at - 1]?.norm === ',' && ofSomebody.test(token.norm)) noted(tokens, at, found);
    const before = saying.get(token.norm);
    if (before === undefined || (before.length > 0 && !before.includes(tokens[at - 1]?.norm ?? ''))) continue;
    // «name on card LUCIA FERRARA»: capitals after a card's label are its holder's, known or not.
    if (
      /^(?:card|cardholder|holder|держатель|карте)$/.test(token.norm) &&
      [next, next + 1].every((on) => tokens[on]?.shape === Shape.upper)
    ) {
      found[next] = Lead.titled;
      found[next + 1] = Lead.titled;
    }
    for (let on = next; on < next + 4; on++) {
      const lex = tokens[on]?.lex ?? 0;
      if (tokens[on]?.shape !== Shape.initial && (lex & (nameLex | Ending.patronymic | Ending.surname)) === 0) break;
      // A word that ends as surnames do is believed beside another name only.
      if (
        (lex & (nameLex | Ending.patronymic)) === 0 &&
        (lex & Kind.ordinary) > 0 &&
        ((tokens[on + 1]?.lex ?? 0) & (nameLex | Ending.patronymic)) === 0
      )
        break;
      found[on] = Math.max(found[on] ?? 0, Lead.said);
    }
  }
  evidence(tokens, (at, by) => {
    found[at] = Math.max(found[at] ?? 0, by);
  });
  return found;
}
