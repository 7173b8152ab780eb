import { valueAfter } from '../reading';
import { defineRecognizer } from '../recognizer';

const value = /^[^\s«»"“”<>]{3,64}/u;
const quoted = /^[^\n«»"“”<>]{3,64}(?=[»"”])/u;
/** «Пароль от вайфая 12345678qwe», «password for the router: …»: the thing it opens stands between. */
const thing =
  /^[ \t]+(?:от|к|для|на|for|of|to)[ \t]+(?:the[ \t]+|my[ \t]+)?[\p{L}-]{2,20}(?:[ \t]+[а-яёa-z-]{2,20})?[ \t]*[:—=-]?[ \t]+(?=[^\s]*\d)(?=[^\s]*\p{L})([^\s«»"“”<>,;]{6,64})/iu;
/** Words that stand after «пароль» in an ordinary sentence. */
const ordinary =
  /^(?:[а-яё-]+|[A-ZА-ЯЁ][а-яё]+|and|or|is|was|does|not|reset|has|to|for|from|link|change|changed|again|is|that|field|screen|page|expired|doesn't|isn't|won't|manager|recovery|protected|must|should|can|cannot|can't|will|with|but|when|after|before|the|my|your|on|in|at|it|i|we|you|so|because|please|hint|policy|change\w*|reset\w*|incorrect|invalid|wrong|form|of|here|there|via|by|this|which|who)[.,;:!?)]*$/iu;

/** Small and capital letters, a figure and a sign in one word: made to be a password, wherever it stands after the talk of one. */
const made = /(?<![^\s«"“(:—–-])(?=[^\s]*\p{Ll})(?=[^\s]*\p{Lu})(?=[^\s]*\d)(?=[^\s]*[!@#$%^&*+=~])[^\s«»"“”<>()/\\]{8,40}/gu;
const madeWithin = 160;
/** «Секретное слово — забыл». */
const noWord =
  /^(?:забыл[аи]?|помн\p{L}+|знаю|потерял[аи]?|менял[аи]?|сменил[аи]?|указан[оа]?|было|есть|верное|неверное|нужно|можно|тоже)$/iu;

interface Place {
  readonly start: number;
  readonly end: number;
}

function madeAfter(text: string, from: number): readonly Place[] {
  return [...text.slice(from, from + madeWithin).matchAll(made)].flatMap((match) => {
    const word = match[0].replace(/[.,;:?]+$/u, '');
    if (word.length < 8 || /@[\w-]+\.\w|^https?:/i.test(word)) return [];
    return [{ start: from + match.index, end: from + match.index + word.length }];
  });
}

export default defineRecognizer({
  type: 'PASSWORD',
  cues: [
    'пароль',
    'пароля',
    'паролю',
    'паролем',
    'пароли',
    'пароле',
    'пасс',
    'пасворд',
    'пассворд',
    'парол',
    'password',
    'passwd',
    'pass',
    'pwd',
    'passcode',
    'passphrase',
    'pw',
    'кодовое слово',
    'контрольное слово',
    'секретное слово',
    'временный пароль',
  ],
  find(reading) {
    const own = reading.cues.filter(({ kind }) => kind === 'PASSWORD');
    const shaped = own.flatMap((cue) =>
      madeAfter(reading.text, cue.end).map((place) => ({ ...place, score: 0.8, evidence: 'context' as const, because: cue.text })),
    );
    const beside = own.flatMap((cue) => {
      const opened = thing.exec(reading.text.slice(cue.end, cue.end + 120));
      const secret = opened?.[1]?.replace(/[.!?)]+$/u, '') ?? '';
      if (opened !== null && secret.length >= 6 && !/@\w+\.\w|^https?:/.test(secret)) {
        const start = cue.end + opened[0].length - (opened[1]?.length ?? 0);
        return [{ start, end: start + secret.length, score: 0.85, evidence: 'context' as const, because: cue.text }];
      }
      const found = valueAfter(reading, cue, quoted) ?? valueAfter(reading, cue, value);
      if (found === undefined) return [];
      const text = found.text.replace(/(?:[.,;:!?)\]]+|\.\.\.)$/u, (tail) =>
        /\d/.test(found.text) ? (/^[!?]+/.exec(tail)?.[0] ?? '') : '',
      );
      const strong =
        /\d/.test(text) && (/\p{L}/u.test(text) || text.length >= 4) ? true : /[!@#$%^&*_+=]/.test(text) && /\p{L}/u.test(text);
      const word = ordinary.test(text);
      const isSaid =
        reading.text.slice(cue.start, cue.end).toLowerCase().endsWith('слово') &&
        /^\s*[:=—–-]/.test(reading.text.slice(cue.end, cue.end + 4)) &&
        !noWord.test(text);
      const secretWord =
        /^\p{L}{4,}$/u.test(text) && (isSaid || (found.marked && /^pass(?:word|phrase)?$|^пароль$/iu.test(cue.text) && !word));
      if (text.length < 3 || (!strong && !secretWord) || /^\d{1,2}[.,:]\d|^\d{1,3}$|^https?:|@\w+\.\w/.test(text)) return [];
      if (/^\d+$/.test(text) && !found.marked && text.length < 4) return [];
      return [{ start: found.start, end: found.start + text.length, score: 0.9, evidence: 'context' as const, because: cue.text }];
    });
    return [...beside, ...shaped.filter((one) => !beside.some(({ start, end }) => one.start < end && start < one.end))];
  },
  found: [
    ['Could you reset my password? The temporary one, Tmp#8842xZ, does not work.', 'Tmp#8842xZ'],
    ['Восстановите доступ: секретное слово — ландыш.', 'ландыш'],
    ['Логин: ivan, пароль: Qwerty5826', 'Qwerty5826'],
    ['пароль dragon114. Спасибо', 'dragon114'],
    ['password is hbZHuzXs9, please', 'hbZHuzXs9'],
    ['Пароль: Kotik2495# не подходит', 'Kotik2495#'],
    ['Password: CorrectHorse', 'CorrectHorse'],
    ['Пароль от вайфая 12345678qwe, роутер', '12345678qwe'],
  ],
  ignored: [
    'Пароль не подходит',
    'Секретное слово — забыл, помогите',
    'Пароль сменил, пишите на Ivan.P2@mail.ru, модель iPhone-15Pro',
    'забыл пароль от кабинета',
    'reset my password please',
    'пароль должен быть длиннее',
    'Я сменил пароль 5 мая',
  ],
});
