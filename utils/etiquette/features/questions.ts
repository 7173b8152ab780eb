import { askedBy, sentences, tokens } from '../../text';
import { namesTime } from './deadline';
import { perParagraph } from '../draft/paragraph';
import type { Placed } from '../draft/parts';

export interface Asked {
  /** The question as the customer wrote it. */
  readonly text: string;
  readonly stems: readonly string[];
  readonly looks: readonly Looked[];
}

const empty = new Set(
  `что как где когда куда откуда почему зачем кто чем чего чему кому сколько какой какая какое какие каким какую каких какого какому
  можно ли мне меня мной нам нас вам вас вы мы они она оно его ее их это этот эта эти этого этой этом том тот такой так тоже также
  если или либо уже еще ещё только для при про без под над через после перед между чтобы потому поэтому пожалуйста подскажите скажите
  могу можете может нужно надо буду будет есть быть была были было здравствуйте добрый день спасибо хочу хотел хотела хотелось узнать
  уточнить интересует вообще просто теперь потом сейчас тогда очень него ней них себя свой свою свои мой моя мое мои мою моего моей
  делать сделать ваш ваша ваше ваши вашу вашего вашей один одна два раз все всё весь вся всю
  what how where when why who which whose can could will would should does did do is are was were the and for with you your our from
  this that these those have has had get any there here please tell know want need would like about into them they been just also
  before after during while meanwhile another way still yet next week today tomorrow действует действуют действовать
  take takes make makes give gives come comes tell tells look looks keep keeps let lets use uses work works happen happens happened
  if but not out its it's i'm i'd my me we us it in on at to of a an be so or`.split(/\s+/u),
);

const endings =
  /(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|ости|ость|ться|тся|ешь|ишь|ете|ите|ать|ять|еть|ить|уть|ал[аи]?|ил[аи]?|ую|юю|ая|яя|ое|ее|ые|ие|ой|ей|ом|ем|ам|ям|ах|ях|ов|ев|ий|ый|ие|ия|ию|ет|ит|ут|ют|ат|ят|ing|ed|es|s|[аеиоуыэюяьй])$/u;

/** The beginning of a word that its forms share, roughly. */
function stemOf(word: string): string {
  const low = word.replace(/^перерас/u, 'перес').replace(endings, '');
  // «приём» is not «при».
  return (low.length >= 4 || (low.length === 3 && word.length < 5) ? low : word).slice(0, 6);
}

/** Stems of the words of a text that carry its matter. */
export function stemsOf(text: string): readonly string[] {
  return [
    ...new Set(
      tokens(text)
        .filter(({ kind, norm }) => kind === 'word' && norm.length > 2 && !empty.has(norm))
        .map(({ norm }) => stemOf(norm)),
    ),
  ];
}

/** Stems of words that stand for one another in an answer. */
const groups = [
  'бумаг докуме справк заявле',
  'перес сня зачт излиш начисл',
  'выплат компен возмещ',
  'paper docume form',
  'refund return',
].map((group) => group.split(' '));

/** What a word of the reply must begin with to be of one word with a stem; made once for a stem. */
interface Looked {
  readonly stem: string;
  /** So many letters of the stem are enough; of «пере-» and the like one more. */
  readonly head: string | undefined;
  readonly instead: readonly string[];
}

const looked = (stem: string): Looked => ({
  stem,
  head: stem.length < 5 ? undefined : stem.slice(0, /^(?:пере|пред|при|про|под|ра[зс])/u.test(stem) ? 5 : 4),
  instead: groups.filter((group) => group.some((each) => stem.startsWith(each))).flat(),
});

/** Whether a stem of the reply is of one word with a looked-for one: the shorter begins the longer, of three letters at least. */
function isKin({ stem, head, instead }: Looked, other: string): boolean {
  if (other.length >= stem.length) {
    if (stem.length >= 3 && (other.startsWith(stem) || (head !== undefined && other.startsWith(head)))) return true;
  } else if (other.length >= 3 && (stem.startsWith(other) || (other.length >= 5 && head !== undefined && other.startsWith(head))))
    return true;
  return instead.some((each) => other.startsWith(each));
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
    .map((text) => {
      const stems = stemsOf(text);
      return { text: text.trim(), stems, looks: stems.map(looked) };
    });
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
    /(?:когда|во сколько|как скоро|до скольки|срок|сколько (?:ждать|времени|дней|хранит|займ)|when|what time|how (?:long|soon))/iu,
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
    (reply) =>
      /(?:^|[.!?\n]\s*)(?:да|нет|конечно|к сожалению, нет|yes|no(?! (?:clue|idea|doubt|worries|problem|need|one|longer|matter|wonder))|sure|of course)(?![a-zа-яё])/iu.test(
        reply,
      ),
  ],
];

const said = perParagraph((paragraph) => stemsOf(paragraph.text));
const answersIn = kinds.map(([, answers]) => perParagraph(({ shadow }) => answers(shadow)));
/** Questions that the reply does not touch: no word of theirs comes back, nor an answer of their kind. */
export function unanswered(letter: string, reply: readonly Placed[]): readonly Asked[] {
  const all = questionsOf(letter);
  return all.filter(({ text, stems, looks }) => {
    if (stems.length === 0 || reply.some(({ paragraph }) => said(paragraph).some((other) => looks.some((look) => isKin(look, other)))))
      return false;
    // An answer of the kind could belong to another question of that kind.
    return !kinds.some(
      ([asks], kind) =>
        asks.test(text) &&
        reply.some(({ paragraph }) => answersIn[kind]?.(paragraph)) &&
        all.filter((other) => asks.test(other.text)).length === 1,
    );
  });
}
