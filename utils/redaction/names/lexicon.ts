import { lists, reader } from './hashed';
import { Kind } from './kinds';
import { lexicon } from './lexicon.generated';
import { isOrdinary } from './ordinary';
import { skeletonOfLatin } from './translit';

export { Kind };

const shortestStem = 4;
let asked: ReturnType<typeof reader> | undefined;

/** The kinds of the first letters of a word; the lists are opened at the first question. */
function known(list: number, word: string, length = word.length): number {
  asked ??= reader(lexicon);
  return asked(list, word, length);
}

const latin = /^[a-zà-ž]/;
const endings = new Set(
  'а я у ю ы и е й ь о ой ей ою ею ом ем ём ый ий ым им ых их ая яя ую юю ие ые ого его ому ему ыми ими ами ям ами'.split(' '),
);

const memory = new Map<string, number>();

/** What is known of a word in lower case with ё as е; 0 for nothing. */
export function kindOf(norm: string): number {
  const before = memory.get(norm);
  if (before !== undefined) return before;
  if (memory.size > 20_000) memory.clear();
  const kind = norm.length > 40 ? 0 : looked(norm);
  memory.set(norm, kind);
  return kind;
}

function looked(norm: string): number {
  let kind = known(lists.words, norm) | (isOrdinary(norm) ? Kind.ordinary : 0);
  if (!latin.test(norm)) {
    for (let cut = 0; cut <= 3 && norm.length - cut >= shortestStem; cut++)
      if (cut === 0 || endings.has(norm.slice(-cut))) kind |= known(lists.stems, norm, norm.length - cut);
    return kind;
  }
  return kind !== 0 || norm.length < 4 || norm.length > 30 ? kind : known(lists.skeletons, skeletonOfLatin(norm));
}

const world = new Map<string, boolean>();

/** Whether a word in lower case is a given name of the many peoples that the tagger has learnt nothing of. */
export function isWorldGiven(norm: string): boolean {
  const before = world.get(norm);
  if (before !== undefined) return before;
  if (world.size > 5000) world.clear();
  const is = listedInWorld(norm);
  world.set(norm, is);
  return is;
}

function listedInWorld(norm: string): boolean {
  if (known(lists.world, norm) > 0) return true;
  // «Siobhán» is listed as she is written without her marks.
  const bare = norm.normalize('NFD').replace(/\p{M}/gu, '');
  return bare !== norm && (known(lists.world, bare) > 0 || (kindOf(bare) & Kind.latinGiven) > 0);
}

/** Whether a word in lower case with ё as е is a form of a town's or a country's name. */
export function isPlace(norm: string): boolean {
  return (kindOf(norm) & Kind.place) > 0;
}

const patronymic =
  /(?:[оеь]вич(?:а|у|ем|е|и)?|[оеь]вн(?:а|ы|е|у|ой|ою)|[иы]ничн(?:а|ы|е|у|ой|ою)|(?:ильич|кузьмич|лукич|фомич|никитич|саввич)(?:а|у|ом|ем|е)?|(?:оглы|кызы|гызы|заде|(?<![кмс])улы|кизи|угли))$/;
const surname =
  /(?:[бвгджзклмнпрстфхцчшщ](?:ов|ын)(?:а|у|ым|е|ой|ы|ых|ыми)?|[аеиуыьябвгджзклмнпрстфхцчшщ](?:ев|ин)(?:а|у|ым|е|ой|ы|ых|ыми)?|(?:ск|цк)(?:ий|ой|ого|ому|им|ом|ая|ую|ие|их)|енко|[ое]вич(?:а|у|ем|е)?|швили|дзе|[аоуя]н?ян(?:а|у|ом|е|ц)?|чук(?:а|у|ом|е)?|щук(?:а|у|ом|е)?|юк(?:а|у|ом|е)?|[иы]х|адзе|нко|оглу|заде|берг(?:а|у|ом|е)?|штейн(?:а|у|ом|е)?|ман(?:а|у|ом|е)?|уллин(?:а|у|ым|е|ой)?)$/;

const shortPatronymic = /^(?:ильич|лукич|фомич|оглы|оглу|кызы|гызы|кизи|улы|угли)$/;
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
