import { askedBy, sentences } from '../../text';
import { namesTime } from './deadline';
import { isSame, type Looked, looked, stemsOf } from './matter';
import { perParagraph, perParagraphAnd } from '../draft/paragraph';
import type { Placed } from '../draft/parts';

export interface Asked {
  /** The question as the customer wrote it. */
  readonly text: string;
  readonly stems: readonly string[];
  readonly looks: readonly Looked[];
  /** Where it asks whether there is such a thing, that thing: other words of the question do not answer it. */
  readonly thing: readonly Looked[];
  /** Whether it names its matter itself; «кто его заберёт?» leans on what was said before. */
  readonly clear: boolean;
  /** Its numbers: a reply that names one of them speaks of it. */
  readonly numbers: readonly string[];
}

/** «Есть ли парковка», “do you have jigsaw puzzles”, “is the car park still closed”: up to where the thing is told more closely. */
const things: readonly RegExp[] = [
  /(?<![а-яё])(?<!(?:как(?:ой|ая|ое|ие|ую|их)|что|где|когда|сколько|кто|чья|чей)(?: еще| ещё)? )(?:есть|имеется|имеются|будет|будут|бывает|бывают|нуж(?:ен|на|но|ны)|предусмотрен[аоы]?|полагается|положен[аоы]?|действует|действуют|работает|работают|сохран(?:ится|ятся))(?: ли)?(?: (?:у вас|для нас|там|тут|здесь|мне|нам|еще|ещё|сейчас|какой-нибудь|какая-нибудь|какие-нибудь|по (?:будням|выходным|субботам|воскресеньям)))* (?<thing>[а-яё-]+(?: [а-яё-]+)?)/iu,
  /(?<![a-z])(?:(?:is|are|will) there(?: be)?|do you(?: still| also)? (?:have|do|offer|sell|lend|take|accept|cover|rent|stock|provide|run)|(?<!(?:what|which|when|where|how|who|why) )(?:is|are|does|do)(?= (?:the|your|my) ))(?: (?:any|a|an|some|the|your|my|still|new))* (?<thing>[a-z-]+(?: (?!still|open|closed|included|on|in|at|for|to|with|of|from|that|which|and|or|by|available)[a-z-]+){0,2})/iu,
];
/** Words that only point at what was said before. */
const pointing =
  /(?<![а-яёa-z])(?:его|ее|её|их|него|неё|нее|них|ним|ней|нему|ему|она|он|оно|они|это|этого|этим|этом|этот|эту|эта|так|тогда|сам|сама|сами|самому|самой|самим|more|else|it|them|they|that|this|these|those|he|she|him|one|ones)(?![а-яёa-z])/iu;
/** Forms of verbs, which tell what is done and not with what: an answer says that in its own words. */
const deed = /(?:ть|ться|ти|тись|чь|ешь|ишь|ете|ите|ет|ит|ут|ют|ат|ят|ем|им|[аиеыоуя]л[аио]?|сь|ся|но|ing|ed)$/u;

function askedIn(text: string): Asked {
  const stems = stemsOf(text);
  const own = new Set(stems);
  const subject = stemsOf((text.toLowerCase().match(/[a-zа-яё-]+/gu) ?? []).filter((word) => !deed.test(word)).join(' '));
  const named = things.map((each) => each.exec(text)?.groups?.['thing'] ?? '').find((thing) => thing !== '') ?? '';
  const thing = stemsOf(
    named
      .split(' ')
      .filter((word) => !pointing.test(word) && !(/[а-яё]/u.test(word) && deed.test(word)))
      .join(' '),
  ).filter((stem) => own.has(stem));
  return {
    text: text.trim(),
    stems,
    looks: stems.map(looked),
    thing: thing.map(looked),
    clear: thing.length > 0 || subject.length >= (pointing.test(text) ? 2 : 1),
    numbers: text.match(/\d+/gu) ?? [],
  };
}

/** «Сколько это будет продолжаться?!», «Вы вообще там работаете?»: anger that waits for no answer. */
const rhetoric =
  /\?!|!\?|(?<![a-zа-яё])(?:сколько (?:это )?(?:можно|будет продолжаться|еще ждать)|до каких пор|вы вообще|вы там|совесть|издевае|за что я (?:плачу|платил)|что за (?:бардак|безобрази|цирк)|как так можно|разве так можно|is this a joke|are you (?:kidding|serious|people)|what kind of|how hard can|do you even|seriously)(?![a-zа-яё])/iu;

/** Questions of a letter with a question mark. One sentence with «и как …», «и можно ли …» inside holds two. */
function readQuestions(letter: string): readonly Asked[] {
  return sentences(letter)
    .map(({ start, end }) => letter.slice(start, end))
    .filter((sentence) => sentence.includes('?') && !rhetoric.test(sentence) && askedBy(sentence) === 'question')
    .flatMap((sentence) =>
      sentence.split(
        /,? (?:и|а) (?=(?:как|где|когда|сколько|можно ли|почему|какой|какая|какие|куда|кто|зачем|[а-яё]+ ли)(?![a-zа-яё]))|,? and (?=(?:how|where|when|what|why|who|can|is|are|do|does|will|should|would)\b)/iu,
      ),
    )
    .map(askedIn);
}

let last: { readonly letter: string; readonly asked: readonly Asked[] } | undefined;

/** The questions of a letter, read once for as long as it is the same one. */
export function questionsOf(letter: string): readonly Asked[] {
  if (last?.letter !== letter) last = { letter, asked: readQuestions(letter) };
  return last.asked;
}

const kinds: readonly (readonly [asks: RegExp, answers: (reply: string) => boolean])[] = [
  [
    /(?:сколько стоит|цен[аеу]|стоимост|почем|деньг|средств|how much|price|cost|money|funds|donat)/iu,
    (reply) => /\d[\d \u00a0]*(?:₽|руб|р\.|\$|€|£)|[$€£]\s?\d|бесплатн|free/iu.test(reply),
  ],
  [
    /(?:когда|во сколько|как скоро|до скольки|как(?:ого|ому|им) числ|котор(?:ого|ому|ом) час|в какой день|по каким дням|срок|сколько (?:ждать|времени|дней|хранит|займ)|when|what time|how (?:long|soon))/iu,
    namesTime,
  ],
  [
    /(?:сколько (?:раз|человек|штук|мест|килограмм|литров)|how many)/iu,
    (reply) =>
      /\d|(?<![a-zа-яё])(?:один|одна|два|две|три|четыре|пять|дважды|трижды|неограничен|one|two|three|four|five|six|once|twice|unlimited)/iu.test(
        reply,
      ),
  ],
  [
    /(?:где|куда|адрес|where|address)/iu,
    (reply) =>
      /(?:ул\.|улиц|просп|пер\.|д\. ?\d|адрес|https?:|@|в отделени|в офис|в пункт|на карт|в личном|в приложени|в разделе|street|avenue|road|in your account|at the)/iu.test(
        reply,
      ),
  ],
  [
    /(?:почему|зачем|why)/iu,
    (reply) => /(?:потому|так как|из-за|причин|поскольку|дело в том|означает|связано|because|due to|since|reason|as the)/iu.test(reply),
  ],
  [
    /(?:^|[^a-zа-яё])(?:можно|могу|есть ли|возможно ли|будет ли|can|could|is it possible|do you)/iu,
    (reply) => /(?:^|[.!?\n]\s*)(?:да|нет|конечно|к сожалению, нет|yes|no|sure|of course)(?=\s?[,.!:;—–])/iu.test(reply),
  ],
];

const said = perParagraph((paragraph) => stemsOf(paragraph.text));
const answersIn = kinds.map(([, answers]) => perParagraph(({ shadow }) => answers(shadow)));
/** Which questions of a letter, in their order, a paragraph of the reply speaks of: a word of theirs comes back, or a number. */
const touchedIn = perParagraphAnd((paragraph, letter): readonly boolean[] => {
  const numbersSaid = new Set(paragraph.text.match(/\d+/gu) ?? []);
  return questionsOf(letter).map(
    ({ looks, thing, numbers }) =>
      numbers.some((each) => numbersSaid.has(each)) ||
      said(paragraph).some((other) => (thing.length > 0 ? thing : looks).some((look) => isSame(look, other))),
  );
});

/** Questions that name their matter and that the reply does not touch: no word of theirs comes back, no number, nor an answer of their kind. */
export function unanswered(letter: string, reply: readonly Placed[]): readonly Asked[] {
  const all = questionsOf(letter);
  return all.filter(({ text, looks, clear }, nth) => {
    if (!clear || looks.length === 0 || reply.some(({ paragraph }) => touchedIn(paragraph, letter)[nth])) return false;
    // An answer of the kind could belong to another question of that kind.
    return !kinds.some(
      ([asks], kind) =>
        asks.test(text) &&
        reply.some(({ paragraph }) => answersIn[kind]?.(paragraph)) &&
        all.filter((other) => asks.test(other.text)).length === 1,
    );
  });
}
