import { timeNear } from '../features/deadline';
import type { Paragraph, Sentence } from '../draft/paragraph';
import type { Unless } from './lexicon';
import { type Hit, matcherOf, matches } from './match';

type Place = 'before' | 'after' | 'earlier' | 'sentence' | 'paragraph';
const places: readonly Place[] = ['before', 'after', 'earlier', 'sentence', 'paragraph'];

/** Says whether a phrase at its place does not count after all. */
export type Excuse = (paragraph: Paragraph, sentence: Sentence, hit: Hit<unknown>) => boolean;

function stands(place: Place, hit: Hit<unknown>, other: Hit<unknown>): boolean {
  if (place === 'before') return other.last === hit.first;
  if (place === 'after') return other.first === hit.last;
  if (place === 'earlier') return other.last <= hit.first;
  return other.last <= hit.first || other.first >= hit.last;
}

const pastVerb = /(?<![а-яё])[а-яё]{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)(?![а-яё])/iu;
const notVerb =
  /(?<![а-яё])(?:если|или|либо|ли|рубл[а-яё]*|мои|стол|зал|канал|сигнал|материал|персонал|портал|журнал|филиал|пол|дел|дела|дело|дали|файл|отдел|раздел|апрел[а-яё]*|модел[а-яё]*|кабел[а-яё]*|недел[а-яё]*|был бы|могли бы|хотели бы)(?![а-яё])/giu;
const futureVerb =
  /(?<![а-яё])(?:буд(?:у|ем|ет|ут|ете)|[а-яё]{2,}(?:[её]м|им|[её]мся|имся|ете|ите)|[а-яё]{3,}(?:[её]тся|ится|утся|ются|атся|ятся|[её]т|ит|ут|ют|ат|ят)|готов[аоы]?|жд(?:ите|ем)|отвечу|напишу|пришлю|сообщу|перезвоню|свяжусь|вернусь)(?![а-яё])/iu;

/** Whether the clause around a phrase has a verb of the past and none of the future. */
function tellsOfPast({ shadow, tokens }: Paragraph, { start, end }: Sentence, { first, last }: Hit<unknown>): boolean {
  const from = tokens[first]?.start ?? start;
  const to = tokens[last - 1]?.end ?? end;
  const before =
    shadow
      .slice(start, from)
      .split(/[,;:—–(]/u)
      .at(-1) ?? '';
  const after = shadow.slice(to, end).split(/[,;:—–)]/u)[0] ?? '';
  const clause = `${before} ${after}`.replace(notVerb, ' ');
  return pastVerb.test(clause) && !futureVerb.test(clause);
}

type Look = (paragraph: Paragraph, sentence: Sentence) => readonly Hit<Place>[];

/** Matches of the exceptions in a sentence, found once for all phrases that stand in it. */
function lookFor(phrases: readonly string[]): Look {
  const matcher = matcherOf([['sentence' as Place, phrases]]);
  const kept = new WeakMap<Sentence, readonly Hit<Place>[]>();
  return (paragraph, sentence) => {
    const before = kept.get(sentence);
    if (before) return before;
    const found = matches(matcher, paragraph, sentence);
    kept.set(sentence, found);
    return found;
  };
}

/** Compiles the exceptions of a rule. */
export function excuseOf(unless: Unless | undefined): Excuse {
  if (unless === undefined) return () => false;
  const checks = places.flatMap((place): readonly (readonly [Place, Look])[] => {
    const phrases = unless[place];
    return phrases ? [[place, lookFor(phrases)]] : [];
  });
  const wanted = unless.without && lookFor(unless.without);
  return (paragraph, sentence, hit) => {
    if (wanted?.(paragraph, sentence).length === 0) return true;
    if (unless.question && sentence.question) return true;
    if (unless.past && tellsOfPast(paragraph, sentence, hit)) return true;
    if (unless.deadline && timeNear(paragraph, sentence)) return true;
    return checks.some(([place, look]) => {
      const within = place === 'paragraph' ? paragraph.sentences : [sentence];
      return within.some((each) => look(paragraph, each).some((other) => stands(place, hit, other)));
    });
  };
}
