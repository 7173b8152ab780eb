import * as lists from './lexicon.generated';
import { isOrdinary } from './ordinary';
import { skeletonOfLatin } from './translit';

/** What a word can be; several at once are the rule. */
export const Kind = {
  given: 1,
  short: 2,
  surname: 4,
  common: 8,
  latinGiven: 16,
  latinSurname: 32,
  transliterated: 64,
  foreign: 128,
  ordinary: 1024,
  place: 2048,
} as const;

const split = (list: string): readonly string[] => (list === '' ? [] : list.split(' '));
const shortestStem = 4;
/** Fewer names are a file that was damaged. */
const least = 1000;

interface Lexicon {
  /** What is left of a name without its case ending. */
  readonly stems: ReadonlyMap<string, number>;
  /** Whole words: Latin ones, and every form of the names too short for a stem. */
  readonly words: ReadonlyMap<string, number>;
}

type Named = Readonly<Partial<Record<keyof typeof Kind, string>>>;

function mapOf(all: Named): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [name, kind] of Object.entries(Kind))
    for (const word of split(all[name as keyof typeof Kind] ?? '')) map.set(word, (map.get(word) ?? 0) | kind);
  return map;
}

let lexicon: Lexicon | undefined;
let skeletons: ReadonlySet<string> | undefined;

const latin = /^[a-z]/;
const endings = new Set(
  'а я у ю ы и е й ь о ой ей ою ею ом ем ём ый ий ым им ых их ая яя ую юю ие ые ого его ому ему ыми ими ами ям ами'.split(' '),
);

const memory = new Map<string, number>();

/** What is known of a word in lower case with ё as е; 0 for nothing. The lists are read at the first question. */
export function kindOf(norm: string): number {
  const known = memory.get(norm);
  if (known !== undefined) return known;
  if (memory.size > 20_000) memory.clear();
  const kind = norm.length > 40 ? 0 : looked(norm);
  memory.set(norm, kind);
  return kind;
}

function wholeLexicon(): Lexicon {
  const whole = { stems: mapOf(lists.stems), words: mapOf(lists.words) };
  if (whole.stems.size < least || whole.words.size < least) throw new Error('lexicon of names: missing');
  return whole;
}

function looked(norm: string): number {
  lexicon ??= wholeLexicon();
  let known = lexicon.words.get(norm) ?? 0;
  if (isOrdinary(norm)) known |= Kind.ordinary;
  if (!latin.test(norm)) {
    for (let cut = 0; cut <= 3 && norm.length - cut >= shortestStem; cut++)
      if (cut === 0 || endings.has(norm.slice(-cut))) known |= lexicon.stems.get(norm.slice(0, norm.length - cut)) ?? 0;
    return known;
  }
  if (norm.length < 4 || norm.length > 30 || known !== 0) return known;
  skeletons ??= new Set(split(lists.skeletons));
  return skeletons.has(skeletonOfLatin(norm)) ? known | Kind.transliterated : known;
}

/** Whether a word in lower case with ё as е is a form of a town's or a country's name. */
export function isPlace(norm: string): boolean {
  return (kindOf(norm) & Kind.place) > 0;
}

const patronymic =
  /(?:[оеь]вич(?:а|у|ем|е|и)?|[оеь]вн(?:а|ы|е|у|ой|ою)|[иы]ничн(?:а|ы|е|у|ой|ою)|(?:ильич|кузьмич|лукич|фомич|никитич|саввич)(?:а|у|ом|ем|е)?|(?:оглы|кызы|заде|улы|кизи|угли))$/;
const surname =
  /(?:[бвгджзклмнпрстфхцчшщ](?:ов|ын)(?:а|у|ым|е|ой|ы|ых|ыми)?|[аеиуыьябвгджзклмнпрстфхцчшщ](?:ев|ин)(?:а|у|ым|е|ой|ы|ых|ыми)?|(?:ск|цк)(?:ий|ой|ого|ому|им|ом|ая|ую|ие|их)|енко|[ое]вич(?:а|у|ем|е)?|швили|дзе|[аоуя]н?ян(?:а|у|ом|е|ц)?|чук(?:а|у|ом|е)?|щук(?:а|у|ом|е)?|юк(?:а|у|ом|е)?|[иы]х|адзе|нко|оглу|заде|берг(?:а|у|ом|е)?|штейн(?:а|у|ом|е)?|ман(?:а|у|ом|е)?|уллин(?:а|у|ым|е|ой)?)$/;

const shortPatronymic = /^(?:ильич|лукич|фомич|оглы|оглу|кызы|кизи|улы|угли)$/;

/** Ends as a patronymic does: certain with six letters and more, but for the few surnames on -вич. */
export function isPatronymic(norm: string): boolean {
  return (norm.length >= 6 && patronymic.test(norm)) || shortPatronymic.test(norm);
}

/** Ends as Russian surnames do. */
export function likeSurname(norm: string): boolean {
  return norm.length >= 4 && surname.test(norm);
}
