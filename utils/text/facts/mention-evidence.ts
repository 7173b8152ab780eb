import { normWord } from '../tokens';
import type { Mention } from './mentions';
import { aside, asVerb, house, lost, place, trade } from './things';

/** How much of each kind of evidence there is: what the judge of products weighs. */
export type Counts = Readonly<Record<string, number>>;

const words = (piece: string): string[] => (piece.match(/[\p{L}\p{N}']+|[.,:;!?«»"“”()–—]/gu) ?? []).map((one) => normWord(one));
/** Of a word so many letters tell what it is: endings of cases and persons are left out. */
const stemOf = (word: string): string => word.slice(0, /^[а-я]/u.test(word) ? 5 : 6);
const small = /^\p{Ll}/u;
/** Mended, handed in, handed out: the thing is in the company's hands. */
const served =
  /(?<!\p{L})(?:починил|чинил|починить|поменя|замени|отда(?:дите|ли|йте|вал)|сда(?:л|ли|ла|ть|ю)(?!\p{L})|забрать|забра|заберу|хран|привезли|привёз|привез|подарили|установил|поставил|fixed|mend|repair|retun|servic|rescued|releas|suppl|brought|fitted|install|replac|hand(?:ed)?|found|lost)/iu;
/** The thing does or is something. */
const predicate =
  /^\s(?:не\s|ещё\s|еще\s|уже\s|всё\s|так и\s|как\s|опять\s|снова\s)?(?:is|was|are|were|has|had|have|won't|doesn't|didn't|keeps?|stopped|stops|came|arrived|broke|leaks?|costs?|went|made|makes|started|\p{L}+s(?=\s(?:and|but|in|on|every|all))|(?:на|при|по|до|за|вы|с|у|от|об|пере|рас)?[а-яё]{2,}(?:ет|ит|ют|ят|ёт|ла|ло|ли|ал|ил|ел|ся|сь))(?!\p{L})/iu;
const own = /(?:^|\s)(?:my|our|his|her|their|\p{L}+'s|мо[йяеюи]|мо(?:его|ей|ему|их|ими)|наш\p{L}*|его|е[её]|сво\p{L}+)\s(?:\p{L}+\s)?$/iu;
/** English nouns stand before others: "boiler engineer", "guitar lessons". */
const functional =
  /^\s(?:is|was|are|were|has|had|have|and|or|but|to|for|from|in|on|at|of|with|that|which|who|I|we|you|he|she|it|they|the|a|an|my|your|our|his|her|their|not|so|if|when|as|by|after|before|again|back|please|pls|yet|still|just|only|all|now|today|yesterday|won't|doesn't|didn't|can|could|will|would|should|may|costs?|works?|came|arrived|broke|went|stopped|\p{L}+ed|\p{L}+ing|\p{L}+ly)(?!\p{L})/iu;

/** Places, offices and companies by their own words. */
const office =
  /(?<!\p{L})(?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Square|Place|Park|Bridge|Hill|Court|House|Hall|Room|Ward|Terminal|Year|Class|Grade|Schedule|Clause|Form|Section|Annex|Appendix|Flight|Gate|Block|Flat|Unit|Floor|Platform|Hotel|Inn|School|College|University|Academy|Faculty|Hospital|Surgery|Clinic|Authority|Office|Council|Ombudsman|Agency|Commission|Commissioner|Standards|Tribunal|Police|Ministry|Department|Dept|Health|Ltd|Limited|LLP|LLC|Inc|GmbH|Bank|Church|Station|Airport|Herald|Times|Guardian|Gazette|News|Channel|Board|Branch|Team|Kingdom|Ireland|Island|City|County|North|South|East|West|Monday|Friday)(?!\p{L})/u;

/** How a name is written. */
function shapeOf(shown: string, sort: string): string[] {
  const count = Math.min(4, shown.split(/\s/u).length);
  return [
    `sort ${sort}`,
    `sort ${sort}, ${count} words`,
    ...(/\d/u.test(shown) ? [`sort ${sort}, figures`] : []),
    ...(/\p{Ll}\p{Lu}|\+/u.test(shown) ? ['written together'] : []),
    ...(/^\p{Lu}{2,}$/u.test(shown) ? ['all capitals'] : []),
    ...(/,/u.test(shown) ? [`sort ${sort}, comma`] : []),
    ...(office.test(shown) ? ['office'] : []),
    ...(/\p{L}{3}(?:овн|евн|ичн)(?:а|ы|е|у|ой)$|\p{L}{3}[ое]вич(?:а|у|ем|е)?$/u.test(shown) ? ['patronymic'] : []),
    ...shown.split(/\s/u).map((word) => `says ${stemOf(normWord(word))}`),
  ];
}

/** The evidence about each mention of a text. */
export function evidenceOf(text: string, all: readonly Mention[]): Counts[] {
  const plain = normWord(text);
  // How many there are is told by things: names are written in any letter.
  const things = all.filter(({ by }) => by !== 'written');
  return all.map((one) => {
    const counts: Record<string, number> = {};
    const say = (name: string, times = 1): void => void (counts[name] = times);
    const from = Math.max(...['. ', '! ', '? ', '\n'].map((mark) => text.lastIndexOf(mark, one.start - 1))) + 1;
    const to = one.end + (/^[^.!?\n]*/u.exec(text.slice(one.end))?.[0].length ?? 0);
    const [left, right] = [text.slice(from, one.start), text.slice(one.end, to)];
    const [before, after] = [words(left), words(right)];
    const lang = /[а-яё]/iu.test(one.shown) || /[а-яё]/iu.test(left + right) ? 'ru' : 'en';
    const sort = one.by;
    say(`by ${sort}`);
    say(`by ${sort} ${lang}`);
    before.slice(-1).forEach((word) => say(`before ${stemOf(word)}`));
    before.slice(-2, -1).forEach((word) => say(`before2 ${stemOf(word)}`));
    after.slice(0, 1).forEach((word) => say(`after ${stemOf(word)}`));
    after.slice(1, 2).forEach((word) => say(`after2 ${stemOf(word)}`));
    if (one.sort !== undefined) for (const name of shapeOf(one.shown, one.sort)) say(name);
    if (before.length === 0) say('begins');
    if (after.length === 0) say('ends');
    for (const word of [...before.slice(-6), ...after.slice(0, 5)]) if (small.test(word)) say(`near ${stemOf(word)}`);
    if (sort === 'thing' || sort === 'traded') {
      if (trade.test(`${before.slice(-6).join(' ')} # ${after.slice(0, 6).join(' ')}`)) say('near trade');
      else if (trade.test(left + right)) say('trade');
      if (place.test(left)) say('place');
      if (house.test(one.value)) say(place.test(left) ? 'house place' : 'house');
      if (aside.test(left)) say('aside');
      if (asVerb(one.value, left)) say('verb');
      if (lost.test(left + right)) say('lost');
    }
    if (/^\s[a-z]/u.test(right) && !functional.test(right)) say('before a noun');
    if (predicate.test(right)) say(before.length <= 2 ? 'does, first' : 'does');
    if (own.test(left)) say('own');
    if (served.test(`${before.slice(-5).join(' ')} # ${after.slice(0, 4).join(' ')}`)) say('served');
    if (/(?<!\p{L})(?:вы|вас|вам|ваш\p{L}*|you|your)(?!\p{L})/u.test([...before.slice(-5), ...after.slice(0, 5)].join(' ')))
      say('company near');
    if (/^\s?\d/u.test(right)) say('figure after');
    if (/\sof\s$/u.test(left)) say('portion');
    if (/^\sof\s/u.test(right)) say('of what');
    if (/[,;:—–-]\s(?:\p{L}+\s)?$/u.test(left)) say('clause begins');
    if (lang === 'ru') say(`case ${one.shown.slice(-1).toLowerCase()}`);
    say(`mentions ${Math.min(3, things.length)}`);
    const stem = normWord(one.shown).slice(0, Math.max(4, one.shown.length - 3));
    const times = plain.split(stem).length - 1;
    if (times > 1) say('again');
    if (times > 2) say('again more');
    const same = (other: Mention): boolean => other.start >= from && other.end <= to && other !== one;
    // Of names as they are written the rules know some: what a name is like is learnt from all of them.
    if (sort !== 'written' && all.some((other) => other.by === 'named' && same(other))) say('named beside');
    else if (sort !== 'written' && all.some((other) => other.by === 'named')) say('named in letter');
    const earlier = things.filter((other) => other.start < one.start);
    if (earlier.length > 0) say('after another');
    if (things.length === 1 && things[0] === one) say('only');
    if (earlier.some(same)) say('second of sentence');
    if (things.filter(same).length >= 2) say('one of many');
    if (from < 3) say('first sentence');
    if (text[to] === '?') say('question');
    if (things[0] === one) say('first');
    return counts;
  });
}
