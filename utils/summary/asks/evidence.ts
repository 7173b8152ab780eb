import type { Span } from '../../text';
import { matter } from '../mood/evidence/matter';
import { tone } from '../mood/evidence/tone';
import { anyOf, readyOf, words } from '../mood/evidence/words';
import { english } from './english';
import { ahead, inside } from './looked-for';
import { russian } from './russian';
import { weights } from './weights';

/** A place that may be an ask, in its sentence. */
interface Place extends Span {
  readonly kind: 'question' | 'request';
  readonly text: string;
  readonly sentence: Span;
  readonly rhetorical: boolean;
}

/** Orders that ask nothing done: the reader is to know, to note, to imagine. */
const hearing = words(
  'дай бог|надо полагать|примите уверения|заметьте|учтите,? (?:что|пожалуйста,? что)|представьте|поверьте|вообразите|обратите внимание|обратить внимание|имейте в виду|знайте|please note|note that|bear (?:it |this )?in mind|imagine|be so good as to know|believe me|mark my words|let me (?:tell|describe|explain)|расскажу|хочу,? чтобы \\p{L}+ (?:\\p{L}+ )?знал\\p{L}*|want \\p{L}+ (?:\\p{L}+ )?to know',
);
const withThreat = words(
  "or (?:i'll|i will|i'm|we'll|we will|see you|you'll|the|it|my)|(?:или|иначе|либо) (?:я|мы|вы|увид\\p{L}+|встрет\\p{L}+|пожал\\p{L}+)",
);
/** "Touch it again and I'll come": a condition, not an order. */
const withPromise = words(
  "and (?:i'll|i will|i'm|we'll|we will|see you|you'll|your|i|you|we)|и (?:я|мы|вы|увид\\p{L}+|встрет\\p{L}+|пожал\\p{L}+)",
);
/** A question word and then, after a comma, a noun or two: the writer's own answer. */
const guess =
  /^\P{L}*(?:(?:а|и|so|and) )?(?:кто|кому|чей|чья|что|где|когда|зачем|почему|как\p{L}*|who|what|where|why|when|how|which)(?!\p{L})[^,?]{3,80}, (?!котор|кто|что|где|куда|после|по|или|or|если|if|чтобы|когда|я|вы|и|and|а|not|please|пожалуйста)(?:(?:an?|the|your|my|в|на|у|from|in|at) )?\p{L}+(?: \p{L}+){0,2}\?/iu;
const wished = words(
  "нуж(?:ен|на|но|ны)|надо|need|required|хочу|хотим|хотел(?:и|а)? бы|хотелось бы|нам бы|мне бы|want|(?:i|we)(?:'d| would) (?:like|love)",
);
/** «Хотим попросить номер повыше»: what is wished is to ask it. */
const begging = /(?<!\p{L})(?:попросить|просить|(?:like|want) to (?:ask (?:you|for)|request))(?!\p{L})/iu;
const toYou = words('вы|вам|вас|ваш\\p{L}*|это я-то|you|your|they|their|он|она|они');

/** Help called for with nothing to be done: «помогите, пожалуйста!», "please, my son is alone". */
const isPlea =
  /^(?:(?:очень |пожалуйста,? |please,? )*(?:помогите|help)(?: us| me|,? пожалуйста|,? прошу)?|(?:please|пожалуйста|умоляю|прошу|молю)(?: вас)?(?:,? (?:help|помогите))?(?: us| me)?)(?:,? (?:please|пожалуйста|прошу))?[,.! ]+(?:$|(?:это|there's|there is|now|скорее|срочно|хоть|поскорее|быстрее)(?!\p{L})|(?:i|we|my|it|he|she|they|there|there's|the|у меня|у нас|у него|у неё|у нее|я|мы|он|она|это|муж|сын|мама)(?!\p{L}))/iu;

/** "please answer quickly", «ответьте скорее»: wants no other answer than to what is asked elsewhere. */
const hurry =
  /^(?:please,? |пожалуйста,? |прошу,? )*(?:answer|reply|respond|ответьте|помогите|help)(?: me| us| мне| нам|,? please|,? пожалуйста)*(?: (?:soon|quickly|asap|urgently|\p{L}*скорее|\p{L}*быстрее|срочно|быстро))?[.!]*$/iu;

/** Words of any letter: what they seem to tell is chance. */
const everywhere = new Set(
  'what this that with from have when where which there they будет этого чтобы если когда'.split(' ').map((word) => word.slice(0, 5)),
);
const understood =
  /^(?:(?:я|мы) )?(?:правильно|верно) (?:ли )?(?:(?:я|мы) )?пон|^(?:am i|are we) right (?:in|to|that)|^do i (?:understand|take it)/iu;

const stemsOf = (text: string): string[] => (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, 5));

const opening = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => !/^(?:и|а|но|да|ну|and|but|so|or)$/u.test(word))
    .map((word) => word.slice(0, 6));

/**
 * What speaks for or against a place being an ask that waits for an answer, counted.
 * @param heat how far the letter is above the line of anger
 */
export function askEvidence(
  text: string,
  body: readonly Span[],
  all: readonly Place[],
  one: Place,
  heat: number,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const set = (name: string, value: number | boolean): void => {
    if (Number(value) !== 0) counts[name] = Number(value);
  };
  const ready = readyOf(one.text.trim());
  const plain = ready.text;
  const untilIt = readyOf(text.slice(one.sentence.start, one.start));
  const before = untilIt.text;
  const sentence = text.slice(one.sentence.start, one.sentence.end).replaceAll('’', "'").trim();
  const [marked, kind] = [/\?[)!?»”"'\s]*$/u.test(plain), one.kind];
  const nth = body.findIndex(({ start, end }) => start <= one.sentence.start && one.sentence.start < end);
  const size = plain.match(/\p{L}+/gu)?.length ?? 0;
  const hot = Math.max(0, Math.min(1, heat / 3 + 0.3));
  set(kind, 1);
  set(`${kind} figure`, /\d/u.test(plain));
  set(`${kind} marked`, marked);
  set(`${kind} cried`, /[!?]{2,}|!$/u.test(plain));
  set('calm question', kind === 'question' && marked && heat < -1);
  set('dots', /\.{3}|…/u.test(sentence));
  for (const [name, list] of Object.entries(inside)) set(`${kind} ${name}`, anyOf(list, ready));
  for (const [name, list] of Object.entries(ahead)) set(`after ${name}`, anyOf(list, untilIt));
  // «Я правильно понимаю, что …?» of one who is calm wants to be told.
  if (heat < 0 && understood.test(plain)) for (const name of ['mind', 'irony']) delete counts[`question ${name}`];
  set('rhetorical', one.rhetorical);
  set('unlike', russian.unlike.test(sentence) || english.unlike.test(sentence));
  set('plea', isPlea.test(plain) || hurry.test(plain));
  set(
    'interest alone',
    kind === 'question' &&
      /^\P{L}*(?:(?:добрый день|здравствуйте|привет)[\s,!.]+)?(?:(?:меня |нас |мне )?интерес(?:ует|уют)|(?:я |мы )?(?:хо(?:чу|тим|телось бы|тел[аи]? бы)|пишу|решила?) (?:узнать|уточнить|спросить|поинтересоваться|посоветоваться) (?:насч[её]т|по поводу|про|о|об|обо|по)|(?:i|we)(?:'d like| would like| wanted| want|'m writing| am writing)? to ask (?:about|regarding)|(?:i have|i've got|got) (?:a|one|another) (?:quick )?question (?:about|regarding|on))(?: \S+){1,6}[.!:]?$|^(?:а )?(?:у меня |есть |можно |такой |задам |ещё |другой |один |маленький |небольшой |быстрый )+вопрос(?: не по теме| другой| такой| к вам)?[.?!:]*$|^(?:(?:so|hi|hello|just|a|may i ask|can i ask|i have|quick|one|another|more) ){1,4}(?:something|question)s?(?: for you)?[.?!:]*$/iu.test(
        plain,
      ) &&
      !anyOf(matter, ready),
  );
  set('hearing', anyOf(hearing, ready));
  set('retracted', retracted.test(text.slice(one.sentence.end, one.sentence.end + 60).trim()));
  set('with promise', kind === 'request' && anyOf(withPromise, ready));
  set('with threat', anyOf(withThreat, ready) || /^(?:\s*,)?\s*(?:и|или|иначе|либо|and|or)\s/iu.test(text.slice(one.end, one.end + 9)));
  const isWish = kind === 'request' && anyOf(wished, ready) && !begging.test(plain);
  set('wish, asked further', isWish && all.some(({ start }) => start > one.start));
  const after = all.find(({ start }) => start > one.start);
  set('wish, request follows', isWish && after?.kind === 'request');
  const between = after ? text.slice(one.end, after.start) : '';
  // «Хочу перейти на другой тариф. Что для этого нужно?»: the matter of the question, not one more ask.
  set('wish, question next', isWish && after?.kind === 'question' && between.length < 60);
  // "so I'm asking you: when …?": only leads to what follows.
  set('announces', size <= 6 && after !== undefined && /^[\s)»"]*:/u.test(text.slice(one.end, one.end + 4)));
  // "Who schedules these, a competitor?": answers itself.
  set('guesses', kind === 'question' && marked && heat > -0.8 && guess.test(plain));
  set('need of a thing', kind === 'request' && /^(?:\p{L}+ ){0,2}?(?:нуж(?:ен|на|ны)|need an?)(?!\p{L})/iu.test(plain));
  set(
    'this or that',
    kind === 'question' && /^(?:так )?(?:это|is (?:this|it)|are (?:these|you))(?!\p{L})/iu.test(plain) && counts['question or'] === 1,
  );
  const thrown = kind === 'question' && marked && anyOf(toYou, ready) && !anyOf(matter, ready);
  set('thrown back', thrown);
  const priorReady = readyOf(nth > 0 ? text.slice(body[nth - 1]?.start ?? 0, body[nth - 1]?.end ?? 0) : '');
  const prior = priorReady.text;
  set('after a quote', /[»”"]\s*$/u.test(prior.trim()));
  set('after irony', anyOf(tone.irony, priorReady) || anyOf(tone.praise, priorReady));
  set('after one alike', nth > 0 && prior.trim().endsWith('?') && marked);
  set('about them', kind === 'question' && counts['question they'] === 1 && counts['question you'] !== 1);
  set('quotes', /[«»"“”]/u.test(sentence));
  set('colon', /:\s*$/u.test(before));
  set('ends sentence', one.end >= one.sentence.end - 2);
  set('starts sentence', before.trim() === '');
  set('last', nth >= body.length - 1);
  set('first', nth === 0);
  set('alone', all.length === 1);
  set('of many', Math.min(3, all.length - 1) / 3);
  set('last of asks', all.at(-1) === one);
  set('only sentence', body.length === 1);
  set('few words', size <= 3);
  set('long', Math.min(2, size / 12));
  const next = text.slice(one.sentence.end, one.sentence.end + 60).trim();
  set(
    'answered',
    kind === 'question' && /^(?:да|нет|не|ни|никто|видимо|полагаю|просто|отлично|no|yes|nobody|i|me|я|мне)(?!\p{L})/iu.test(next),
  );
  if (heat > -0.8) {
    set(`hot ${kind}`, hot);
    for (const name of ['you', 'or', 'even', 'may', 'who', 'why', 'please', 'send', 'not'])
      if (counts[`${kind} ${name}`]) set(`hot ${kind} ${name}`, hot);
    set(
      'hot without matter',
      kind === 'question' &&
        !['may', 'quantity', 'place', 'time', 'which', 'how', 'whether', 'lead'].some((name) => counts[`question ${name}`]),
    );
    set('hot thrown back', thrown ? hot : 0);
    set('hot last', nth >= body.length - 1 ? hot : 0);
  }
  // Single words by their beginnings, and those around: what no list foresaw.
  const [own, around] = [stemsOf(plain), stemsOf(next)];
  for (const stem of own) if (stem.length > 3 && !everywhere.has(stem)) counts[`w ${stem}`] = 1;
  if (kind === 'question') counts[`ends ${own.at(-1) ?? ''}`] = 1;
  for (const stem of stemsOf(prior).slice(0, 2)) counts[`prior ${stem}`] = 1;
  if (around[0] !== undefined) counts[`next ${around[0]}`] = 1;
  const [first = '', second = ''] = opening(plain);
  set(`begins ${first}`, first !== '');
  set(`begins ${first} ${second}`, second !== '');
  return counts;
}

/** «Хотя нет, уже неважно», "never mind, found it": what was asked just before is asked no more. */
const retracted =
  /^(?:(?:хотя|впрочем|ой|а|actually|oh|ah|wait|sorry)[\s,]+)*(?:(?<=(?:хотя|впрочем|actually|oh|wait)[\s,]+)(?:нет|no)(?!\p{L})|(?:уже )?не ?важно|уже не (?:надо|нужно|актуально)|(?:всё|все),? (?:разобрал|нашл?[аё]?л?)\p{L}*|never ?mind|scratch that|forget (?:it|that)|ignore that|found it(?! (?:odd|strange|hard))|sorted it)/iu;

/** Whether a place calls for help or names the matter, and says nothing that could be done or answered. */
export const onlyCalls = (counts: Readonly<Record<string, number>>): boolean =>
  counts['plea'] !== undefined || counts['interest alone'] !== undefined || counts['announces'] !== undefined;

/** Below this a place is not taken for an ask: where letters of authors left out of the fit are read best. */
const askLine = { ru: 0, en: 0 };
/** In an angry letter more has to speak for it: most that is asked there for effect is known by nothing else. */
const hotter = { ru: 0, en: 0.5 };

/** The language an ask is judged in: by its own letters, not by those of the names in it. */
export const judgedIn = (ask: string): keyof typeof askLine => (/[а-яё]/iu.test(ask) ? 'ru' : 'en');

/** What a place's evidence has to weigh more than, in a letter so far above the line of anger. */
export function lineOf(ask: string, heat: number): number {
  const lang = judgedIn(ask);
  return askLine[lang] + (heat > 0 ? hotter[lang] : 0);
}

/** Known to be said for effect or for the record, whatever else speaks for it; «это нормально или вызывать скорую?» asks. */
export const isForEffect = (counts: Readonly<Record<string, number>>): boolean =>
  counts['hearing'] !== undefined ||
  counts['guesses'] !== undefined ||
  counts['retracted'] !== undefined ||
  (counts['rhetorical'] !== undefined && counts['question or'] === undefined && counts['question lead'] === undefined);

/** How much the phrases of an ask count beside its evidence, and what both together have to weigh more by; with authors left out. */
const beside = { ru: { share: 1, line: -0.9 }, en: { share: 0.5, line: -0.6 } };

/**
 * Whether a place is asked for an answer.
 * @param spoken how much its phrases speak for it
 * @param of what each kind of evidence weighs
 */
export function isAsked(ask: string, counts: Readonly<Record<string, number>>, heat: number, spoken: number, of = weights): boolean {
  if (isForEffect(counts)) return false;
  const { share, line } = beside[judgedIn(ask)];
  const told = Object.entries(counts).reduce((sum, [name, count]) => sum + (of.of[name] ?? 0) * count, of.bias);
  return told + share * spoken > lineOf(ask, heat) + line;
}
