import type { Span } from './edits';
import { unmarked } from './list-marker';

/** Something the customer wants answered or done. */
export interface Question extends Span {
  readonly text: string;
  readonly kind: 'question' | 'request';
}

const asks =
  /^(?:(?:а|и|но|или|также|так|ещ[её]|кроме того|во-первых|во-вторых|в-третьих|and|also|so|but|then)[\s,]+)*(?:подскажите|скажите|не подскаж\p{L}+|интересует|интересно|хотел\p{L}* (?:бы )?(?:узнать|уточнить|спросить)|хочу (?:узнать|уточнить|спросить)|можно ли|можно узнать|могу ли|есть ли|как|когда|где|куда|откуда|почему|зачем|сколько|какой|какая|какое|какие|каков\p{L}*|кто|что делать|чем|в чем|в чём|по какой|на каком|через сколько|what|when|where|why|how|who|which|can|could|do|does|did|is|are|will|would|should|may)(?![\p{L}])/iu;
const particle = /\p{L}\s+ли(?![\p{L}])/iu;
const wants =
  /(?<![\p{L}])(?:прошу|просим|просьба|помогите|хочу|хотим|хотел(?:а|и)? бы|хотелось бы|требую|требуем|нужн\p{L}|необходимо|надо|верните|отмените|замените|исправьте|пришлите|вышлите|отправьте|свяжитесь|перезвоните|позвоните|проверьте|разберитесь|объясните|сообщите|подключите|отключите|закройте|откройте|удалите|заблокируйте|разблокируйте|восстановите|измените|поменяйте|перенесите|оформите|предоставьте|уточните|дайте|сделайте|примите|расторгните|пересчитайте|please|i (?:want|need|would like|wish|demand|request)|we (?:want|need|would like)|i'd like|i’d like|help me|need to|want to|cancel|refund|send me|let me know|could you|can you)(?![\p{L}])/iu;

// Too little to search by alone: «Почему?», «Что мне делать?», «Can you help?».
const empty =
  /^(?:(?:а|и|ну|так|что|как|почему|зачем|когда|где|мне|теперь|делать|быть|дальше|это|такое|так|можно|ли|помочь|помогите|пожалуйста|подскажите|скажите|узнать|исправить|решить|проблему|вы|можете|в|чем|чём|дело|причина|why|what|how|should|can|could|you|help|me|i|do|now|please|is|it|that|to|fix|this|so|and|when|possible|with|tell|next|happened|wrong|going|on|он|она|оно|они|его|её|ее|их|этот|эта|мой|моя|мне|нам|быть|there|they|he|it|mine)[\s,.!?—-]*)+$/iu;

/** Whether a sentence asks, wants something done, or only tells. */
export function askedBy(sentence: string): 'question' | 'request' | undefined {
  if (/\?[)!»”"'\s]*$/u.test(sentence) || asks.test(sentence) || (particle.test(sentence) && sentence.length < 200)) return 'question';
  return wants.test(sentence) ? 'request' : undefined;
}

/** Nobody asks more by hand. */
const mostCompared = 20;

interface Headed {
  readonly one: Question;
  readonly heads: ReadonlySet<string>;
}

const heads = (text: string): Set<string> => new Set((text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []).map((word) => word.slice(0, 5)));

/** Whether a question, a subject say, asks what another asks at greater length; of two alike the later one stays. */
function saysAgain(short: Headed, long: Headed): boolean {
  const [own, other] = [short.heads, long.heads];
  if (short === long || own.size < 2) return false;
  if (own.size > other.size || (own.size === other.size && short.one.start > long.one.start)) return false;
  return [...own].filter((head) => other.has(head)).length >= 0.75 * own.size;
}

/**
 * Questions and requests among the sentences of a letter, in order. A question that says nothing by itself takes the
 * sentence before it in; a letter that neither asks nor wants is one request as a whole.
 */
export function questionsIn(text: string, sentences: readonly Span[]): Question[] {
  const found: Question[] = [];
  const add = (from: number, end: number, kind: Question['kind']): void => {
    const { start } = unmarked(text, { start: from, end });
    found.push({ start, end, text: text.slice(start, end), kind });
  };
  sentences.forEach(({ start, end }, at) => {
    const sentence = text.slice(start, end);
    const kind = askedBy(sentence);
    if (!kind) return;
    const previous = sentences[at - 1];
    const last = found.at(-1);
    if (!empty.test(sentence)) return add(start, end, kind);
    if (!previous) return sentences.length === 1 ? add(start, end, kind) : undefined;
    if (last && last.end === previous.end) {
      found.pop();
      add(last.start, end, last.kind);
    } else add(previous.start, end, kind);
  });
  const few = found.slice(0, mostCompared).map((one) => ({ one, heads: heads(one.text) }));
  const again = few.filter((each) => few.some((other) => saysAgain(each, other)));
  for (const { one } of again) found.splice(found.indexOf(one), 1);
  const first = sentences[0];
  const last = sentences.at(-1);
  if (found.length === 0 && first && last) add(first.start, last.end, 'request');
  return found;
}
