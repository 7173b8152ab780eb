import type { Span } from '../../text';
import type { AskWords } from './words';

export interface Cut {
  /** Where in the text the ask begins. */
  readonly at: number;
  readonly kind: 'question' | 'request';
}

type Sort = 'lead' | 'question' | 'request' | 'none';

const announced = /^(?:следующ|такой вопрос|вот что|the following|a few things)/iu;
/** A question word after these is their object: «проверить, кто заходил». */
const looks = /(?:проверить|узнать|понять|посмотреть|увидеть|выяснить|сказать|определить|check|see|know|find out)[\s,]*$/iu;
const joined = /^(?:и|а|или|но|да|and|or|but|also)[\s,]/iu;
const onlyPlease =
  /^[\s,]*(?:пожалуйста|please|pls|plz|спасибо|thanks|(?:я |мы |очень |вас |тебя )*(?:прошу|просим|умоляю|молю)(?: вас| тебя)?|ради бога|будь(?:те)? (?:так |столь )?(?:добр|любезн)\p{L}*|(?:so |now |just )?tell me)[\s.,!?]*$/iu;
const ordinal =
  /^(?:во-первых|во-вторых|в-третьих|в-четв[её]ртых|первое|второе|третье|также|кроме того|(?:и |а |но )?если (?:да|нет|так|можно|возможно)|(?:and |but )?if (?:so|not|yes|possible)|скажите|здравствуйте|добрый день|добрый вечер|first(?:ly)?|second(?:ly)?|third(?:ly)?|also|finally|hi|hello|again|so|ok|однако|итак|(?:быстрый |такой |один )?вопрос|(?:a |one )?(?:quick |small )?(?:q|question|one))[\s,:.-]*$/iu;
/** After these a question word only tells what the customer feels or knows: «переживаю, не отменят ли». */
const felt =
  /(?:пережива|волну|боюсь|боимся|опаса|беспоко|помн|вид(?:но|ел)|сказал|обещал|написал|указан|объяснил|рассказал|showed|told|explained|said|worried|afraid|remember|wrote)\p{L}*[\s,]*$/iu;

/** «на карту, с которой я платил»: tells which one. */
const relative = /^(?:\p{L}{1,5} )?котор\p{L}{2,3}(?!\p{L})/iu;
/** "can you", "is there": a question whatever follows. */
const inverted =
  /^(?:(?:and|so|but|also|hi|hello|hey) )*(?:can|could|do|does|is|are|will|would|have|has) (?:you|i|we|there|it|they|this|that)(?!\p{L}|')/iu;
/** "moved flats so could you change the address": the same, whatever stands before. */
const asksYou = /^(?:and|so|but) (?:please |pls )?(?:can|could|would|will) (?:you|u|someone|somebody)(?!\p{L}|')/iu;
/** "Could somebody explain to me, in plain English, what …": what is to be explained follows. */
const explains =
  /^(?:(?:and|so|but|also) )?(?:can|could|would|will) (?:you|u|someone|somebody|anyone|anybody) (?:please )?(?:explain|tell|say|confirm|clarify|advise)(?: to)?(?: me| us)?,$/iu;
/** «буду признательна, если сообщите»: both clauses only lead to what is to be told. */
const ifTold =
  /^если (?:вы |мне |нам )*(?:сообщите|подскажете|напиш[еи]те|уточните|скажете|ответите|поясните|объясните|расскажете)(?: (?:мне|нам|вы))*,$/iu;
const obliged = /^(?:я |мы )?(?:буду|будем|был[аи]? бы) (?:\p{L}+ ){0,2}?(?:благодар|признател|рад)\p{L}*,$/iu;
/** «нужны ли им халаты»: the same. */
const whether = /^(?:(?:и|а|но|ещё|также) )*\p{L}+ ли(?!\p{L})/iu;
/** «какая прелесть», «знаете ли»: words of a question that ask nothing. */
const exclaimed = /^как(?:ой|ая|ое|ие)(?: \p{L}+){1,2}[.!…]*$/iu;
const particle = /^(?:\p{L}+ )?(?:знаете|видите|понимаете|вряд|едва|мало|то|что) ли(?!\p{L})/iu;
/** «можно подъехать и забрать?»: the second verb is of the same question. */
export const goesOn = /^(?:и|или) \p{L}+(?:ть|ти|чь)(?:ся)?[?.!]*$/iu;
/** A sentence that tells what its writer knows: «я знаю, где вы работаете». */
const knows =
  /^(?:я|мы|ведь я)? ?(?:прекрасно |хорошо |уже )?(?:знаю|знаем|помню|помним|понимаю|понимаем|вижу)(?!\p{L})|^(?:i|we) (?:already |now |do |perfectly well )?(?:know|understand|remember|realis?ze?)(?!\p{L})/iu;

function sortOf(clause: string, words: AskWords, marked: boolean): Sort {
  if (onlyPlease.test(clause) || exclaimed.test(clause) || particle.test(clause) || goesOn.test(clause)) return 'none';
  const likely = !words.unlike.test(clause);
  if (words.lead.test(clause) && likely) return 'lead';
  // «Do teachers go free, and is there …?»: the mark at the end is of every clause that may have one.
  const asked =
    words.question.test(clause) ||
    (marked && /^(?:is|are|do|does|did|can|will|would|could|should) (?:an?|the|\p{L}+s|\p{L}+) \p{L}+/iu.test(clause));
  if (asked && !words.subordinate.test(clause)) return 'question';
  return words.request.test(clause) && likely ? 'request' : 'none';
}

/** «Будьте любезны», "Could you please": only leads to what is asked. */
export const isCourtesy = (words: string): boolean => onlyPlease.test(words) || /^(?:can|could|would) you(?: please)?:?$/iu.test(words);

/** What the writer is going to do himself, told one after another: "I shall stop the cheque, notify them, and let him know". */
const intends = /(?<!\p{L})(?:i|we)(?:'ll| shall| will|'m going to| am going to|'re going to| are going to)(?!\p{L})/iu;
const polite = /(?<!\p{L})(?:please|pls|plz|kindly|so|you|i|we)(?!\p{L})/iu;

/** Whether words only go on with what their writer, as he said before them, is going to do. */
export const isAnnounced = (before: string, words: string): boolean => intends.test(before.replaceAll('’', "'")) && !polite.test(words);

/** Whether the clause that leads a question has the question in it: «подскажите как записаться». */
const holdsQuestion = (clause: string, words: AskWords): boolean => {
  const rest = clause.replace(words.lead, '').trim();
  return rest !== '' && (words.loose.test(rest) || words.question.test(rest) || rest.split(/\s+/u).length >= 3);
};

/** Where a sentence asks, clause by clause; `marked` tells that it ends with a question mark. */
export function cutsOf(text: string, clauses: readonly Span[], words: AskWords, marked: boolean): Cut[] {
  const cuts: Cut[] = [];
  const telling = !marked && knows.test(text.slice(clauses[0]?.start, clauses.at(-1)?.end).trim());
  const ended = !marked && /[.!…]\s*$/u.test(text.slice(clauses[0]?.start, clauses.at(-1)?.end));
  let led = false;
  let led2 = false;
  let previous: Sort = 'none';
  let previousText = '';
  clauses.forEach(({ start, end }, nth) => {
    const clause = text.slice(start, end).replaceAll('’', "'").trim();
    const sort = ifTold.test(clause) && obliged.test(previousText) ? 'lead' : sortOf(clause, words, marked);
    led2 ||= sort === 'lead';
    const last = cuts.at(-1);
    const byMark = nth > 0 && !joined.test(clause);
    const first = nth === 0 || (nth === 1 && (ordinal.test(previousText) || aWord.test(previousText)));
    if (sort === 'lead' && !(marked && last)) {
      const bare = !holdsQuestion(clause, words);
      const follows = clauses.slice(nth + 1).some((one) => words.question.test(text.slice(one.start, one.end).trim()));
      const whole = clause.replace(words.lead, '').replaceAll(/[\s.,!:]+/gu, '') !== '';
      if (bare && !follows && (!whole || announced.test(clause.replace(words.lead, '').trim()))) {
        // «Скажите, это гарантия?»: what is to be told follows and has the mark.
        if (words.request.test(clause) && !(marked && nth < clauses.length - 1)) cuts.push({ at: start, kind: 'request' });
        return;
      }
      // «Разблокируйте карту, объясните причину»: one more order, where no question follows it.
      const rest = clause.replace(words.lead, '').trim();
      const order = !follows && whole && words.request.test(clause) && !words.loose.test(rest) && !words.question.test(rest);
      if (byMark && last?.kind === 'request' && previous === 'request' && order) cuts.push({ at: start, kind: 'request' });
      else if (!(byMark && last?.kind === 'request' && previous === 'request')) cuts.push({ at: start, kind: 'question' });
      // «Буду признательна, если сообщите, сколько …»: one question, with all that leads to it.
      else if (ifTold.test(clause)) cuts.splice(-1, 1, { at: last.at, kind: 'question' });
      led = bare;
    } else if (led2 && /^(?:and|also) (?:if|whether)(?!\p{L})/iu.test(clause)) {
      // "tell me whether it is open and if we may come": asked by the same lead.
      cuts.push({ at: start, kind: 'question' });
    } else if (sort === 'question') {
      const belongs =
        (nth > 0 && previous !== 'lead' && relative.test(clause)) ||
        (/^(?:или|or)\s/iu.test(clause) && last?.kind === 'question') ||
        (byMark &&
          (looks.test(previousText) || (led && last?.kind === 'question') || (previous === 'request' && last?.kind === 'request')));
      led = explains.test(clause);
      const alone = first
        ? stands(text, clauses, nth)
        : asksYou.test(clause) || (words.question.test(clause) && short(clause) && !felt.test(previousText) && !ended);
      // «разобраться с формой: надо ли указывать гараж»: what follows a colon is asked.
      const told =
        nth > 0 && ((/:\s*$/u.test(text.slice(0, start)) && !felt.test(previousText)) || untold.test(text.slice(end, clauses.at(-1)?.end)));
      if (!belongs && !telling && (marked || last !== undefined || alone || told)) cuts.push({ at: start, kind: 'question' });
    } else if (
      infinitive.test(clause) &&
      last?.kind === 'request' &&
      begged.test(text.slice(last.at, start)) &&
      clause.split(/\s+/u).length >= 4
    ) {
      // «прошу подтвердить получение и сообщить дату»: two things are asked.
      cuts.push({ at: start, kind: 'request' });
    } else if (sort === 'request') {
      const chained = last?.kind !== 'request' || !/:\s*$/u.test(previousText);
      const shared =
        last === undefined ||
        (last.kind === 'request' &&
          /^(?:\p{L}+ )?(?:i|we|i'd|we'd|need|want|someone|can|could|would)(?!\p{L})/iu.test(text.slice(last.at, start).trim()) &&
          !text.slice(last.at, start).includes(':'));
      const either = marked && /^\s*(?:или|or)\s/iu.test(text.slice(end));
      const bareAfterJoint =
        joined.test(clause) &&
        nth > 0 &&
        shared &&
        /^(?:and|or|but|so) [a-z]+/iu.test(clause) &&
        !/^\p{L}+ (?:please|maybe|perhaps|if|once|since|i|we|can|could|would|need|want|kindly)/iu.test(clause);
      const follows = text.slice(clauses[nth + 1]?.start ?? end, clauses[nth + 1]?.end ?? end);
      const own =
        nth > 0 &&
        (/^(?:and|or) /iu.test(clause) || /^(?:and|or) [a-z]+(?![a-z'])/iu.test(follows.trim())) &&
        isAnnounced(text.slice(clauses[0]?.start, start), clause);
      const other = /^(?:или|or)\s/iu.test(clause) && last?.kind === 'request';
      const within = marked && last?.kind === 'question';
      if (chained && !own && !other && !either && !bareAfterJoint && !within && !(marked && nth === clauses.length - 1))
        cuts.push({ at: start, kind: 'request' });
    } else if (orNot.test(text.slice(clauses[nth + 1]?.start ?? end, clauses[nth + 1]?.end ?? end)) && !felt.test(clause) && !telling) {
      cuts.push({ at: start, kind: 'question' });
    }
    if (sort !== 'none' || clause.length > 12) previous = sort;
    previousText = clause;
  });
  return cuts;
}

/** «и сообщить дату», «а запись сохранить»: goes on with what is begged for. */
const infinitive =
  /^(?:и|а также|также|и также) \p{L}{3,}(?:ть|ти|чь)(?:ся)?(?!\p{L})|^а (?!.*(?<!\p{L})(?:не|мо[жг]\p{L}+|буд\p{L}+|хо[чт]\p{L}+|н[аеу]\p{L}*)(?!\p{L}))(?:\p{L}+ ){1,4}\p{L}{3,}(?:ть|ти|чь)(?:ся)?[.!]*$/iu;
const begged = /(?<!\p{L})(?:прошу|просим|требую|требуем|просьба)(?!\p{L})/iu;
const short = (clause: string): boolean => clause.split(/\s+/u).length <= 6;

/** «нужно ли приходить натощак, вы не написали»: what was left untold is asked. */
const untold =
  /(?<!\p{L})(?:(?:вы|вами|нигде|так и|мне) не (?:на|у|с|от|объ|по)?(?:писа|каза|точн|ветил|ясни)\p{L}+|(?:you|nobody|no one|it|nowhere) (?:(?:did|does|do|have|has)(?:n't| not) |never )?(?:says?|said|mention(?:s|ed)?|tells?|told|explain(?:s|ed)?|state[sd]?)(?!\p{L}))/iu;
/** «Точнее, приезжает ли мастер …»: a word by itself leads in as no clause would. */
const aWord = /^\p{L}+(?:ее|но|ти),$|^\p{L}+ly,$/iu;
/** «и замерщик платный или нет»: asks whatever its words. */
const orNot = /^(?:или|or) (?:нет|not)[\s?!.]*$/iu;
/** What only goes with a question: its purpose, condition or ground. */
const aside = /^(?:чтоб\p{L}*|если|раз|а то|потому|поскольку|ведь|так как|if|as|since|because|so that|in case)(?!\p{L})/iu;

/** Without a question mark a question word opens a question only when no main clause follows it. */
function stands(text: string, clauses: readonly Span[], nth: number): boolean {
  const clause = text.slice(clauses[nth]?.start, clauses[nth]?.end).trim();
  if (inverted.test(clause) || whether.test(clause)) return true;
  const rest = text.slice(clauses[nth]?.start, clauses.at(-1)?.end).trim();
  const next = text.slice(clauses[nth + 1]?.start, clauses[nth + 1]?.end).trim();
  return nth === clauses.length - 1 || aside.test(next) || !/,/u.test(rest) || rest.split(/\s+/u).length <= 9;
}
