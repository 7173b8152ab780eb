import type { Span } from '../../text';
import { cuesBetween } from './context';
import type { Cue } from './cues';
import type { Reading } from './reading';

/** How much is looked at after a label. */
const longest = 160;

/** Words that stand between a label and its value: «пароль у меня вот такой», «the password I've been using is». */
const fillers = [
  'is|was|are|now|still|always|here|set to|to|for|it is|its|this|that|they|i|my|old|new|current|temporary|use|used|using|been|have',
  "it's|i've|i'm|sent|gave|texted|emailed|got|me|us|you|should be|as follows|below|tried|type|typed|enter|entered|with",
  'такой|такая|такое|вот|это|этот|мой|моя|мое|наш|ваш|у меня|у нас|был|была|было|всегда|сейчас|теперь|стоит|стоял|раньше|же|там|тут|сюда',
  'от|к|из|для|на|в|новый|старый|новая|старая|временный|прежний|следующий|правильный|последний|тот|один|сам|записан|записала|записал',
  'сменил на|сменила на|поменял на|поменяла на|изменил на|изменила на|пишу|пишет|ввожу|набираю|вбиваю|использую|пробую|ставил|ставила',
  'пришел|пришла|пришло|прислали|прислал|выдали|дали|указан|указала|указал|придумал|придумала|задал|задала|карты|карте|входа|доступа',
  'я|мы|мне|ему|ей|нам|ставили|заводила|завел|завели|поставила|поставил|вроде|кажется|примерно|предположительно|экрана|блокировки|телефона|планшета',
  'компьютера|ноутбука|вайфая|вай-фая|wifi|wi-fi|роутера|сети|почты|кабинета|приложения|аккаунта|учетки|пользователя|админа|администратора|архива',
  'сайта|пк|there|probably|maybe|set|made|chose|picked|created|should|be|just|only|he|she|was set to|by default|по умолчанию|по шаблону|типа',
].join('|');
/** «от личного кабинета», «к архиву», «for the router»: what the secret opens. */
const opens =
  '[ \\t]+(?:от|к|для|на|of|for|to|on|from)[ \\t]+[a-zà-ɏа-ӿ-]{2,20}(?:[ \\t]+[а-яё-]{2,20})?(?=[ \\t]?[:=—]|[ \\t]-[ \\t]|[ \\t]+[^ \\t]*\\d)';
const link = new RegExp(
  `^(?:${opens}|[ \\t]*(?:[:=—»"'«“\`]|->|=>|-(?=[ \\t]))|[ \\t]*[,?](?=[ \\t]+(?:вот|это|it's|its|такой))|[ \\t]+(?:${fillers})(?=[ \\t:,?—\\n-])|[ \\t]*\\([^()\\n]{1,24}\\)|[ \\t]*\\n[> \\t]*){0,7}[ \\t]*`,
  'u',
);

/** «, in case you need it:», « я ставила такой:»: talk between a label and the colon before its value. */
const talk = /^[,( ][^:\n.!?;]{2,44}:(?!(?<=\d:)\S)[ \t]*["'«“`]?/u;

/** What stands between a label and its value; undefined where the talk goes over to something else. */
function jointAfter(reading: Reading, cue: Cue, value: RegExp): string {
  const plain = link.exec(reading.lower.slice(cue.end, cue.end + longest))?.[0] ?? '';
  if (value.exec(reading.text.slice(cue.end + plain.length, cue.end + longest))?.index === 0 && /[:="«“—]/.test(plain)) return plain;
  const said = talk.exec(reading.text.slice(cue.end, cue.end + longest))?.[0];
  if (
    said === undefined ||
    cuesBetween(reading, cue.end, cue.end + said.length).some(({ kind, text }) => kind !== cue.kind && text !== 'case')
  )
    return plain;
  return /забы|потеря|не помн|forg|lost/u.test(said) ? plain : said;
}

/** What stands after a label and the words that only lead on to it: «пароль: x», «password is x», «Пароль — "x"»; up to the next space. */
export function valueAfter(
  reading: Reading,
  cue: Cue,
  value: RegExp,
): (Span & { readonly text: string; readonly marked: boolean; readonly quoted: boolean }) | undefined {
  const rest = reading.text.slice(cue.end, cue.end + longest);
  const joint = jointAfter(reading, cue, value);
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
