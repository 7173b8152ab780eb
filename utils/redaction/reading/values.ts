import type { Span } from '../../text';
import type { Cue } from './cues';
import type { Reading } from './reading';

/** Words that stand between a label and its value: «пароль у меня вот такой», «the password I've been using is». */
const fillers = [
  'is|was|are|now|still|always|here|set to|to|for|it is|its|this|that|they|i|my|old|new|current|temporary|use|used|using|been|have',
  "it's|i've|i'm|sent|gave|texted|emailed|got|me|us|you|should be|as follows|below|tried|type|typed|enter|entered|with",
  'такой|такая|такое|вот|это|этот|мой|моя|мое|наш|ваш|у меня|у нас|был|была|было|всегда|сейчас|теперь|стоит|стоял|раньше|же|там|тут|сюда',
  'от|к|из|для|на|в|новый|старый|новая|старая|временный|прежний|следующий|правильный|последний|тот|один|сам|записан|записала|записал',
  'сменил на|сменила на|поменял на|поменяла на|изменил на|изменила на|пишу|пишет|ввожу|набираю|вбиваю|использую|пробую|ставил|ставила',
  'пришел|пришла|пришло|прислали|прислал|выдали|дали|указан|указала|указал|придумал|придумала|задал|задала|карты|карте|входа|доступа',
].join('|');
const link = new RegExp(
  `^(?:[ \\t]*(?:[:=—»"'«“\`]|->|=>|-(?=[ \\t]))|[ \\t]*[,?](?=[ \\t]+(?:вот|это|it's|its|такой))|[ \\t]+(?:${fillers})(?=[ \\t:,?—\\n-])|[ \\t]*\\([^()\\n]{1,24}\\)|[ \\t]*\\n[> \\t]*){0,7}[ \\t]*`,
  'iu',
);

/** What stands after a label and the words that only lead on to it: «пароль: x», «password is x», «Пароль — "x"»; up to the next space. */
export function valueAfter(
  reading: Reading,
  cue: Cue,
  value: RegExp,
): (Span & { readonly text: string; readonly marked: boolean; readonly quoted: boolean }) | undefined {
  const rest = reading.text.slice(cue.end, cue.end + 160);
  const joint = link.exec(reading.lower.slice(cue.end, cue.end + 160))?.[0] ?? '';
  if (joint === '') return undefined;
  const match = value.exec(rest.slice(joint.length));
  if (match === null || match.index !== 0) return undefined;
  const start = cue.end + joint.length;
  return {
    start,
    end: start + match[0].length,
    text: match[0],
    marked: /[:="«“—]|\bis\b|\bwas\b|->|=>/.test(joint),
    quoted: /["'«“`][ \t]*$/.test(joint),
  };
}
