import * as lists from './lexicon.generated';
import { type Hashed, hashedLists } from './hashed';
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
  /** The same bit for places in Latin letters. */
  latinPlace: 2048,
} as const;

const shortestStem = 4;
/** Fewer names are a file that was damaged. */
const least = 1000;

type Named = Readonly<Partial<Record<keyof typeof Kind, string>>>;
const cyrillic = ['given', 'short', 'surname', 'common', 'foreign', 'place'] as const;

/** The lists of some kinds with their bits. */
function kindsOf(all: Named, kinds: readonly (keyof typeof Kind)[]): readonly (readonly [string, number])[] {
  return kinds.flatMap((name): (readonly [string, number])[] => (all[name] === undefined ? [] : [[all[name], Kind[name]]]));
}

/** What is left of a Russian name without its case ending, and every form of those too short for that. */
let russian: { readonly stems: Hashed; readonly words: Hashed } | undefined;
/** Latin words, read when the first one is asked about; some stand in Cyrillic. */
let english: Hashed | undefined;
let skeletons: Hashed | undefined;

const latin = /^[a-zà-ž]/;
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

function looked(norm: string): number {
  const ordinary = isOrdinary(norm) ? Kind.ordinary : 0;
  if (!latin.test(norm)) {
    russian ??= {
      stems: hashedLists(kindsOf(lists.stems, cyrillic), 1 << 15, least),
      words: hashedLists(kindsOf(lists.words, cyrillic), 1 << 14, least),
    };
    let known = russian.words.of(norm, norm.length) | ordinary;
    for (let cut = 0; cut <= 3 && norm.length - cut >= shortestStem; cut++)
      if (cut === 0 || endings.has(norm.slice(-cut))) known |= russian.stems.of(norm, norm.length - cut);
    return known;
  }
  english ??= hashedLists(kindsOf(lists.words, ['latinGiven', 'latinSurname', 'latinPlace', 'common']), 1 << 15, least);
  const known = english.of(norm, norm.length) | ordinary;
  if (norm.length < 4 || norm.length > 30 || known !== 0) return known;
  skeletons ??= hashedLists([[lists.skeletons, Kind.transliterated]], 1 << 15, least);
  const skeleton = skeletonOfLatin(norm);
  return known | skeletons.of(skeleton, skeleton.length);
}

let world: Hashed | undefined;

/** Whether a word in lower case is a given name of the many peoples that the tagger has learnt nothing of. */
export function isWorldGiven(norm: string): boolean {
  world ??= hashedLists([[lists.world, Kind.latinGiven]], 1 << 12, 1);
  if (world.of(norm, norm.length) > 0) return true;
  // «Siobhán» is listed as she is written without her marks.
  const bare = norm.normalize('NFD').replace(/\p{M}/gu, '');
  return bare !== norm && (world.of(bare, bare.length) > 0 || (kindOf(bare) & Kind.latinGiven) > 0);
}

/** Whether a word in lower case with ё as е is a form of a town's or a country's name. */
export function isPlace(norm: string): boolean {
  return (kindOf(norm) & Kind.place) > 0;
}

const patronymic =
  /(?:[оеь]вич(?:а|у|ем|е|и)?|[оеь]вн(?:а|ы|е|у|ой|ою)|[иы]ничн(?:а|ы|е|у|ой|ою)|(?:ильич|кузьмич|лукич|фомич|никитич|саввич)(?:а|у|ом|ем|е)?|(?:оглы|кызы|заде|(?<![кмс])улы|кизи|угли))$/;
const surname =
  /(?:[бвгджзклмнпрстфхцчшщ](?:ов|ын)(?:а|у|ым|е|ой|ы|ых|ыми)?|[аеиуыьябвгджзклмнпрстфхцчшщ](?:ев|ин)(?:а|у|ым|е|ой|ы|ых|ыми)?|(?:ск|цк)(?:ий|ой|ого|ому|им|ом|ая|ую|ие|их)|енко|[ое]вич(?:а|у|ем|е)?|швили|дзе|[аоуя]н?ян(?:а|у|ом|е|ц)?|чук(?:а|у|ом|е)?|щук(?:а|у|ом|е)?|юк(?:а|у|ом|е)?|[иы]х|адзе|нко|оглу|заде|берг(?:а|у|ом|е)?|штейн(?:а|у|ом|е)?|ман(?:а|у|ом|е)?|уллин(?:а|у|ым|е|ой)?)$/;

const shortPatronymic = /^(?:ильич|лукич|фомич|оглы|оглу|кызы|кизи|улы|угли)$/;
/** As they are said: «Саныч», «Сергеич», «Васильич», «Андревна». */
const spoken =
  /^(?:(?:сан|пал|иван|михал|степан|семен|борис|роман|антон|федор|макар|егор|захар|тимох|кирил|яковл|петров|львов|богдан|гаврил|данил|денис|максим|артем|марк|виктор|владимир|александр)ыч|(?:алексе|серге|андре|матве|тимофе|никола|евсе|фаде)[еи]?ич|(?:васил|григор|анатол|геннад|евген|дмитр|валер|юр|арсен|игнат)ь?[еи]?ич|(?:сан|пал|иван|михал|алексан|никола|серге|андре|степан)(?:на|вна))(?:а|у|ем|ом|е|ы|ой)?$/u;

/** Ends as a patronymic does: certain with six letters and more, but for the few surnames on -вич. */
export function isPatronymic(norm: string): boolean {
  return (norm.length >= 6 && patronymic.test(norm)) || shortPatronymic.test(norm);
}

/** A patronymic as it is said, «Саныч»: read after the tagger's own tokens. */
export function isSaidPatronymic(norm: string): boolean {
  return spoken.test(norm);
}

/** Ends as Russian surnames do. */
export function likeSurname(norm: string): boolean {
  return norm.length >= 4 && surname.test(norm);
}
