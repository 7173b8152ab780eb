import { derivedSurnames, manForms, surnameForms, womanForms } from './forms';
import * as lists from './lexicon.generated';
import { skeletonOfCyrillic, skeletonOfLatin } from './translit';

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
} as const;

const split = (list: string): readonly string[] => (list === '' ? [] : list.split(' '));

function build(): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  const add = (forms: readonly string[], kind: number) => {
    for (const form of forms) all.set(form, (all.get(form) ?? 0) | kind);
  };
  for (const name of split(lists.men)) {
    add(manForms(name), Kind.given);
    for (const surname of derivedSurnames(name)) add(surnameForms(surname), Kind.surname);
  }
  for (const name of split(lists.women)) add(womanForms(name), Kind.given);
  for (const name of split(lists.short)) add(/[аяой]$/.test(name) ? womanForms(name) : manForms(name), Kind.short);
  for (const name of split(lists.foreign)) add(/[ая]$/.test(name) ? womanForms(name) : manForms(name), Kind.foreign);
  for (const name of split(lists.surnames)) add(surnameForms(name), Kind.surname);
  add(split(lists.latinGiven), Kind.latinGiven);
  add(split(lists.latinSurnames), Kind.latinSurname);
  for (const word of split(lists.common)) all.set(word, (all.get(word) ?? 0) | Kind.common);
  return all;
}

/** Skeletons of Russian names in their dictionary form, to know a transliterated one by. */
function buildSkeletons(): ReadonlySet<string> {
  const bases = [...split(lists.men), ...split(lists.women), ...split(lists.short)];
  const surnames = [...split(lists.surnames), ...split(lists.men).flatMap(derivedSurnames)];
  const women = surnames.flatMap((name) =>
    /(?:ов|ев|ин|ын)$/.test(name) ? [`${name}а`] : /(?:ск|цк)ий$/.test(name) ? [`${name.slice(0, -2)}ая`] : [],
  );
  return new Set([...bases, ...surnames, ...women].map(skeletonOfCyrillic).filter((skeleton) => skeleton.length >= 4));
}

let words: ReadonlyMap<string, number> | undefined;
let skeletons: ReadonlySet<string> | undefined;

const latin = /^[a-z]/;

/** What is known of a word in lower case with ё as е; 0 for nothing. The forms are made at the first question. */
export function kindOf(norm: string): number {
  words ??= build();
  const known = words.get(norm) ?? 0;
  if (!latin.test(norm) || norm.length < 4 || norm.length > 30) return known;
  skeletons ??= buildSkeletons();
  return skeletons.has(skeletonOfLatin(norm)) ? known | Kind.transliterated : known;
}

const patronymic =
  /(?:[оеь]вич(?:а|у|ем|е|и)?|[оеь]вн(?:а|ы|е|у|ой|ою)|[иы]ничн(?:а|ы|е|у|ой|ою)|(?:ильич|кузьмич|лукич|фомич|никитич|саввич)(?:а|у|ом|ем|е)?|(?:оглы|кызы|заде|улы|кизи|угли))$/;
const surname =
  /(?:[бвгджзклмнпрстфхцчшщ](?:ов|ев|ин|ын)(?:а|у|ым|е|ой|ы|ых|ыми)?|(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их)|енко|[ое]вич(?:а|у|ем|е)?|швили|дзе|[аоуя]н?ян(?:а|у|ом|е|ц)?|чук(?:а|у|ом|е)?|щук(?:а|у|ом|е)?|юк(?:а|у|ом|е)?|[иы]х|адзе|нко|оглу|заде|берг(?:а|у|ом|е)?|штейн(?:а|у|ом|е)?|ман(?:а|у|ом|е)?|ия|ели|уллин(?:а|у|ым|е|ой)?)$/;

/** Ends as a patronymic does: certain with six letters and more, but for the few surnames on -вич. */
export function isPatronymic(norm: string): boolean {
  return norm.length >= 6 && patronymic.test(norm);
}

/** Ends as Russian surnames do. */
export function likeSurname(norm: string): boolean {
  return norm.length >= 4 && surname.test(norm);
}
