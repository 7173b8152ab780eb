import type { Span } from '../../text';
import { narrowed } from '../mood/evidence/words';

const untilComma = String.raw`[^,;.!?—–]{3,120}?(?=[,;.!?—–]|\s(?:or|либо|или)\s|$)`;

/** Where somebody is told what he has to do before worse comes; what is to be done is the part called `done`. */
const demands = [
  // "You have until Friday to send a surveyor", "you've got two days to put it right".
  String.raw`(?<!\p{L})you(?:'ve| have)(?: got| now| only)* (?:until|till|til|up to|exactly \S+|\S+ (?:hours|days|weeks|minutes)|(?:one|a) (?:day|week))(?!\p{L})[^,;!?]{0,60}?(?<!\p{L})to (?<done>\p{L}${untilComma})`,
  // "unless you take it down", "either you pay or I go to court".
  String.raw`(?<!\p{L})unless (?<done>you (?:\p{L}+ )?(?!\p{L}+ed(?!\p{L}))${untilComma})`,
  String.raw`(?<!\p{L})either (?<done>you ${untilComma}),? or (?:i|we|my|our|the|it)(?!\p{L})`,
  // «Либо вы до пятницы возвращаете залог, либо я иду в суд».
  String.raw`(?<!\p{L})(?:либо|или) (?<done>(?:[^,;.!?]{0,40}\s)?(?:вы\s[^,;.!?]{3,90}|\p{L}{3,}[еи]те(?!\p{L})[^,;.!?]{3,90})),? (?:либо|или) (?!вы(?!\p{L}))`,
  // «У вас есть три дня, чтобы вернуть деньги».
  String.raw`(?<!\p{L})у вас (?:есть )?(?:ровно )?(?:время|срок|\S+ (?:дн|час|сут|недел)\p{L}*|до (?:\S+ ){1,3}?)(?: на то)?,? ?(?:чтобы )?(?<done>\p{L}{3,}(?:ть|ти|чь)(?:ся)? ${untilComma})`,
].map((source) => narrowed(new RegExp(source, 'diu')));

/** What the reader has to do or bear what is threatened, in a sentence. */
export function demandIn(sentence: string): Span | undefined {
  for (const pattern of demands) {
    const [start, end] = pattern.exec(sentence)?.indices?.groups?.['done'] ?? [];
    if (start !== undefined && end !== undefined) return { start, end };
  }
  return undefined;
}
