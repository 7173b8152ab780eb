import type { Span } from '../../text';
import { blameIn } from './blame';
import { matter } from './evidence/matter';
import { people } from './evidence/people';
import { threats } from './evidence/threats';
import { tone } from './evidence/tone';
import { readyOf, type Words } from './evidence/words';
import { wrongs } from './evidence/wrongs';
import { signs } from './signs';
import { isDenied, isTheirs, ofOthers, quotation, scare, speech } from './spoken';
import { weakSigns } from './weak';
import { wordingOf } from './wording';

/** What a letter shows, counted by kind of evidence, and where it stands. */
export interface Measured {
  readonly counts: Readonly<Record<string, number>>;
  readonly places: Readonly<Record<string, readonly Span[]>>;
  /** Words and pairs of words, weighed beside what was counted. */
  readonly wording: ReadonlySet<string>;
}

/** How many questions and requests a letter has, and how many of them are orders with no word of courtesy. */
export interface Asked {
  readonly asks: number;
  readonly orders: number;
}

const most = 3;
const shout = /(?<![\p{L}])(?:\p{Lu}{4,}|НЕ|НЕТ|ВСЁ|NOT|NO|ALL)(?![\p{L}\p{N}-])/gu;
const ordinal =
  /(?<!\p{L})(?:втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят)(?:ый|ий|ая|ья|ое|ье|ую|ью|ой|ого|ьего)(?!\p{L})|(?<!\p{L})(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?!\p{L})/giu;
const negation = /(?<!\p{L})(?:не|ни|нет|not|no|never|\p{L}+n't)(?!\p{L})/giu;
const grievances =
  'repeated unheard unkept lost foul charged misbehaved outright irony worn forEffect demand blame angry1 angry2 threatening1 threatening2 authority harm rhetorical scare quotedThanks waited'.split(
    ' ',
  );
const kinds: readonly (readonly [string, Words])[] = Object.entries({ ...wrongs, ...people, ...tone, ...threats });

const plainOf = (piece: string): string => piece.replaceAll('’', "'").replaceAll('ё', 'е').replaceAll('Ё', 'Е');
const wordsOf = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

/**
 * Counts the evidence in what the customer says himself.
 * @param pieces his sentences, in order
 * @param rhetorical those asked for effect
 * @param polite whether the letter greets
 * @param asked how much it asks and orders
 */
export function measure(
  text: string,
  pieces: readonly Span[],
  rhetorical: readonly Span[],
  polite: boolean,
  { asks, orders }: Asked,
): Measured {
  const counts: Record<string, number> = {};
  const places: Record<string, Span[]> = {};
  const add = (name: string, found: readonly Span[], top = most): void => {
    const before = places[name] ?? [];
    // Two lists may hold the same words: they were said once.
    const fresh = found.filter(({ start, end }) => !before.some((one) => start < one.end && one.start < end));
    if (fresh.length === 0) return;
    places[name] = [...before, ...fresh];
    counts[name] = Math.min(top, places[name].length);
  };
  const say = pieces.map(({ start, end }) => plainOf(text.slice(start, end)));
  // His sentences at their places and nothing else: lists are looked through once, not once a sentence.
  let his = '';
  pieces.forEach(({ start }, nth) => {
    if (start >= his.length) his += '\n'.repeat(start - his.length) + (say[nth] ?? '');
  });
  // What others said is no feeling of the writer: "she'd see us all in court".
  const ready = readyOf(his.replaceAll(speech, (found) => ' '.repeat(found.length)));
  const each = (list: Words): readonly Span[] => list.find(ready);
  // «Без претензий», "no complaint".
  const meant = (list: Words): Span[] =>
    each(list).filter(
      ({ start, end }) =>
        !/^\s(?:needed|necessary|required|не нуж)/iu.test(text.slice(end, end + 12)) &&
        !/(?<!\p{L})(?:no|not an?|without|без|нет|никаких|премного|покорно)\s$/iu.test(text.slice(Math.max(0, start - 12), start)),
    );
  const by = (pattern: RegExp, fits: (found: string) => boolean = () => true): Span[] =>
    [...his.matchAll(pattern)].filter(([found]) => fits(found)).map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  const spoken = say.join(' ');
  const has = (list: Words, nth: number): boolean => {
    const piece = pieces[nth];
    return piece !== undefined && each(list).some(({ start }) => start >= piece.start && start < piece.end);
  };
  const others = ofOthers(pieces, say);
  const saysHimself = (one: Span): boolean => !others(one) && !isDenied(his, one);
  for (const { feeling, weight, words: list } of [...signs, ...weakSigns])
    add(`${feeling}${weight}`, feeling === 'threatening' ? meant(list).filter(saysHimself) : meant(list));
  for (const [name, list] of kinds) {
    const found = each(list);
    const theirs = /^(?:authority|harm|orElse)$/u.test(name) ? found.filter(saysHimself) : found;
    add(name, name === 'misbehaved' ? found.filter((one) => !isDenied(his, one)) : theirs);
  }
  add('blame', blameIn(text, pieces).flat());
  add('rhetorical', rhetorical, 2);
  add(
    'theirWords',
    by(quotation, (found) => isTheirs(found, spoken)),
    2,
  );
  add('scare', by(scare), 2);
  add('shouted', by(shout));
  add('outcry', by(/!{2,}|\?{2,}|[!?]{2,}/gu), 1);
  add('exclaimed', by(/!/gu));
  add('negated', by(negation));
  add('trailing', by(/…|\.{3}/gu), 1);
  add(
    'fragment',
    pieces.filter((_, nth) => wordsOf(say[nth] ?? '') <= 2 && !has(tone.thanks, nth)),
  );
  // «Три месяца. Три месяца я жду», "Six days. Six!": said again, one sentence after another.
  const spelled = say.map((piece) => piece.toLowerCase().match(/\p{L}+/gu) ?? []);
  add(
    'said again',
    pieces.filter((_, nth) => {
      const [own = [], before = []] = [spelled[nth], spelled[nth - 1]];
      if (own.length === 0 || before.length === 0) return false;
      return own[0] === before[0] ? (own[0]?.length ?? 0) > 3 || own[1] === before[1] : false;
    }),
  );
  add('contrast', by(/(?<!\p{L})(?:, а не|, not|rather than|вместо)(?!\p{L})/giu), 2);
  add('ordinal', by(ordinal));
  add(
    'figures of time',
    by(
      /(?<!\p{L})(?:\d+|\p{L}+ть|\p{L}+надцать|сорок|forty|thirty|twenty|ninety)(?:-\p{L}+)? (?:минут|час|дн|сут|недел|месяц|minutes|hours|days|weeks|months)\p{L}*/giu,
    ),
  );
  const isShort = (nth: number): boolean => wordsOf(say[nth] ?? '') <= 3;
  add(
    'short',
    pieces.filter((_, nth) => isShort(nth)),
  );
  const toYou = (nth: number): boolean => {
    return (say[nth] ?? '').endsWith('?') && has(tone.you, nth) && !has(tone.courtesy, nth);
  };
  add(
    'askedBack',
    pieces.filter((_, nth) => toYou(nth)),
    2,
  );
  add(
    'thrownBack',
    pieces.filter((_, nth) => toYou(nth) && !has(matter, nth)),
    2,
  );
  for (const [name] of kinds) if (counts[name] !== undefined) counts[`any ${name}`] = 1;
  const all = Math.max(1, say.length);
  const set = (name: string, value: number | boolean): void => {
    if (Number(value) > 0) counts[name] = Number(value);
  };
  const any = (name: string): boolean => counts[name] !== undefined;
  set('short share', (counts['short'] ?? 0) / all);
  set('you share', Math.min(1, (5 * (places['you']?.length ?? 0)) / Math.max(5, wordsOf(spoken))));
  set('length', Math.min(1, wordsOf(spoken) / 60));
  set('greeted', polite);
  const trouble = any('negated') || any('unheard') || any('waited') || any('lost') || any('unkept');
  const mocked = any('praise') && !any('thanks') && (trouble || any('demand') || any('charged'));
  set('praised in trouble', mocked);
  // «Прекрасный сервис: неделю «диагностика»» is no gratitude.
  if (mocked && !any('relieved')) for (const name of ['grateful2', 'grateful1']) delete counts[name];
  set('outright, formal', any('outright') && (polite || any('courtesy')));
  set('outright, no thanks', any('outright') && !any('thanks') && !any('grateful2'));
  set('grateful, scolds nobody', any('grateful2') && !any('outright') && !any('irony') && !any('demand') && !any('quotedThanks'));
  set('informs, scolds nobody', any('informs') && !any('outright') && !any('irony') && !any('angry2'));
  if (any('quotedThanks')) {
    set('thanked in quotes', true);
    for (const name of ['grateful2', 'grateful1', 'thanks', 'any thanks']) delete counts[name];
  }
  set('thrown back', any('thrownBack') && !polite && !any('courtesy'));
  set('bare', !polite && !any('courtesy') && !spoken.includes('?'));
  set('asks', spoken.includes('?'));
  set('again and unheard', (any('repeated') || any('waited')) && any('unheard'));
  set('again, bluntly', any('repeated') && !polite && !any('courtesy'));
  set('asked back in trouble', any('askedBack') && trouble && !any('courtesy'));
  set('asked back bluntly', any('askedBack') && !polite && !any('courtesy'));
  set('quoted in trouble', any('theirWords') && !any('courtesy') && !polite && grievances.some(any));
  set('people misbehaved', any('staff') && any('misbehaved'));
  set('worried, not angry', (any('worried2') || any('worried1')) && !any('angry2') && !any('angry1') && !any('irony'));
  const scolds = ['irony', 'demand', 'charged', 'theirWords', 'rhetorical', 'scare', 'foul'].some(any);
  set('afraid, scolds nobody', any('worried2') && !scolds);
  set('kin in peril', any('kin') && any('peril'));
  set('peril, scolds nobody', any('peril') && !scolds);
  set('praised, not thanked', any('praise') && any('you') && !any('thanks') && !any('courtesy') && !any('grateful2'));
  set('stranger misbehaved', any('strangers') && any('misbehaved'));
  set('feared, went well', any('relieved') && (any('grateful2') || any('grateful1') || any('praise')));
  set('thanks first', has(tone.thanks, 0) && !any('irony') && !any('scare'));
  set('grateful alone', any('grateful2') && !any('negated') && !any('angry2'));
  set('praise and figures', any('praise') && any('figures of time'));
  set('story', asks === 0 && say.length >= 3 && !any('thanks') && !any('courtesy'));
  set('irony, no courtesy', any('irony') && !any('courtesy'));
  set('ordinals', (counts['ordinal'] ?? 0) >= 2);
  set('told, nothing asked', asks === 0 && (trouble || any('staff')) && !any('courtesy'));
  set('asked', Math.min(2, asks));
  set('thanked', any('thanks') && any('grateful2') && !any('angry2'));
  // «Пришлите счёт. Спасибо!»: thanked for what is still to be done.
  const ahead = asks > 0 && isShort(say.length - 1) && has(tone.thanks, say.length - 1) && !['grateful2', 'relieved', 'praise'].some(any);
  set('thanked ahead', ahead && counts['thanks'] === 1);
  // Nothing that anybody could be angry about: «спасибо, курьер пришёл раньше», «отвечаю на ваше письмо».
  const wronged = grievances.some(any);
  const curt = orders > 0 && !any('courtesy') && !polite && !any('thanks');
  set('nothing wrong', !wronged);
  set('nothing wrong, bare', !wronged && !polite && !any('courtesy') && asks === 0);
  set('thanked, nothing wrong', !wronged && (any('thanks') || any('grateful2') || any('praise')));
  set('wronged', wronged);
  set('wronged more', grievances.filter(any).length >= 3);
  set('ordered', curt);
  set('ordered, wronged', curt && wronged);
  set('wronged, story', wronged && asks === 0 && !any('thanks') && !any('grateful2'));
  set('threat', any('authority') && (any('will') || any('orElse')));
  set('threat and term', any('authority') && any('will') && any('orElse'));
  set('polite about law', any('authority') && (any('courtesy') || polite));
  return { counts, places, wording: wordingOf(say) };
}
