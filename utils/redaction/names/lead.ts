import { Kind } from './lexicon';
import { Ending, type NameToken, Shape } from './tokens';

/** Titles: a word in capitals after one is a name. */
const title =
  /^(?:mr|mrs|ms|miss|mister|dr|prof|г-н|г-жа|господин|господина|господину|господином|госпожа|госпожи|госпоже|госпожу|гражданин|гражданка|гражданки)$/;
/** Words right before a name, whatever its capitals: by their last one, the ones before it checked where there are any. */
const saying: Readonly<Record<string, readonly string[]>> = {
  зовут: [],
  звать: [],
  величать: [],
  фио: [],
  фамилия: [],
  отчество: [],
  is: ['name', 'surname', 'this'],
  name: ['my', 'full', 'first', 'last', 'customer', 'cardholder', 'holder'],
  card: ['on'],
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
};

export const Lead = { none: 0, said: 6, titled: 25 } as const;

const nameLex = Kind.given | Kind.short | Kind.surname | Kind.foreign | Kind.latinGiven | Kind.latinSurname | Kind.transliterated;

/** How much each token is expected to be a name by the words before it: «Mrs. Lee», «меня зовут черных вера». */
export function leads(tokens: readonly NameToken[]): Uint8Array {
  const found = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.shape >= Shape.initial) continue;
    let next = at + 1;
    while (next < at + 3 && tokens[next]?.shape === Shape.mark && /^[.:—-]$/.test(tokens[next]?.norm ?? '')) next++;
    const first = tokens[next];
    if (first === undefined) continue;
    if (title.test(token.norm) && (first.shape === Shape.capital || first.shape === Shape.upper)) {
      found[next] = Lead.titled;
      continue;
    }
    const before = saying[token.norm];
    if (before === undefined || (before.length > 0 && !before.includes(tokens[at - 1]?.norm ?? ''))) continue;
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
      found[on] = Lead.said;
    }
  }
  return found;
}
