import { isOrdinary } from '../names';
import { around, cuesBetween, nearest, valueAfter, type Reading } from '../reading';
import { defineRecognizer, type Candidate } from '../recognizer';
import { changedTo, madeAfter, toldAgain, toldPlainly } from '../secrets/made';
import { answers } from '../secrets/answers';
import { pairs } from '../secrets/pairs';
import { phrases, plainWords } from '../secrets/phrases';

const value = /^[^\s«»"“”<>]{3,64}/u;
const quoted = /^[^\n«»"“”<>]{3,64}(?=[»"”])/u;
/** Words that stand after «пароль» in an ordinary sentence. */
const ordinary =
  /^(?:[а-яё-]+|[A-ZА-ЯЁ][а-яё]+|[a-z]+ly|and|or|is|was|does|not|reset|has|to|for|from|link|change|changed|again|that|field|screen|page|expired|doesn't|isn't|won't|manager|recovery|protected|must|should|can|cannot|can't|will|with|but|when|after|before|the|my|your|on|in|at|it|i|we|you|so|because|please|hint|policy|change\w*|reset\w*|incorrect|invalid|fine|okay|correct|right|strong|weak|long|short|same|safe|saved|secure|lost|gone|still|always|never|blank|empty|unknown|different|simple|asked|required|needed|ready|visible|hidden|known|wrong|form|of|here|there|via|by|this|which|who|works?|worked|works|resets|email|emails)[.,;:!?)]*$/iu;
/** «Секретное слово — забыл», «кодовое слово не помню», «кодовое слово неверное». */
const noWord =
  /^(?:забыл[аи]?|помн[a-zà-ɏа-ӿ]+|знаю|потерял[аи]?|менял[аи]?|сменил[аи]?|указан[оа]?|было|есть|нужно|можно|тоже|для|при|или|и|не|это|наше|ваше|[a-zà-ɏа-ӿ]+(?:ое|ый|ть|ют|ет|ит|ся|ла|ли))$/iu;

/** «пароль там sklad-zima»: Latin words strung together in Russian talk, right after it. */
const strung = /^(?!wi-|e-|on-|log-|sign-|sms-)[a-z]{3,20}(?:-[a-z]{2,20}){1,5}$/;

const network =
  /(?:ssid|сеть|network|network name|имя сети|wi-?fi name)(?: (?:был|была|is|was|называется|зовется|called|named))?[ ]?[:=—-]?[ ]?["'«]?$/u;

/** A secret word in quotation marks after a few words, or after «is» at the end of a clause of talk. */
const told =
  /^(?: (?:при|для) (?:звонк[аеу]|обращени[июя]|входа|связи) ([а-яё]{4,24})(?=[.,;\n]|$)|, [^.!?\n:«"“—]{8,60}[:—] ?[«"“]?([A-Za-zА-Яа-яЁё]{4,24})(?=[.,;!\n»"”]|$)|[^.!?\n«"“:]{0,30}:? ?[«"“]([^«»"“”\n]{3,40})[»"”]|[^.!?\n]{0,60}[ ,](?:is|was|это) ([A-Za-zА-Яа-яЁё]{4,24})(?=[.,;!\n]|$))/u;

/** “bus pass”, “boarding pass”: what lets in or ride. */
const ticket =
  /(?<![a-z])(?:bus|rail|train|tram|metro|travel|boarding|day|week|month|weekly|monthly|annual|season|ski|lift|guest|visitor|parking|press|hall|museum|library|gym|student|youth|senior|free|fast|backstage)[ -]$/;

interface Said {
  readonly text: string;
  readonly marked: boolean;
}

/** A word said to be the secret: «кодовое слово — ландыш», «Password: CorrectHorse». */
function isSecretWord(
  reading: Reading,
  cue: { readonly end: number; readonly text: string; readonly start: number },
  { text, marked }: Said,
): boolean {
  // «PASSCODE: Delta-Nine»
  if (/^[A-Z][a-z]{2,}(?:-[A-Z][a-z]{2,}){1,3}$/.test(text)) return marked && /^[ ]?[:=]/.test(reading.text.slice(cue.end, cue.end + 2));
  if (!/^[A-Za-zÀ-ӿḀ-ỿ]{4,}$/u.test(text)) return false;
  if (reading.lower.slice(cue.start, cue.end).endsWith('слово')) {
    const after = reading.text.slice(cue.end, cue.end + 4);
    const closes = /^\s*(?:$|[\n,;.!»"”)])/u.test(reading.text.slice(cue.end + 1 + text.length));
    return !noWord.test(text) && (/^\s*[:=—–-]/.test(after) || (closes && reading.text.startsWith(text, cue.end + 1)));
  }
  // «my pass is frozen»: without a colon or quotation marks a word of every day says how it is, not what it is.
  const said = !/[:="'«“`—]/u.test(reading.text.slice(cue.end, cue.end + 24).split(text)[0] ?? '');
  return marked && /^pass(?:word|phrase)?$|^пароль$/iu.test(cue.text) && !ordinary.test(text) && !(said && isOrdinary(text.toLowerCase()));
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
    'p/w',
    'пвд',
    'кодовое слово',
    'кодовое',
    'кодовая фраза',
    'кодовую фразу',
    'кодовой фразой',
    'контрольная фраза',
    'memorable word',
    'memorable name',
    'code word',
    'codeword',
    'security word',
    'контрольное слово',
    'pasword',
    'passwrd',
    'пороль',
    'поролю',
    'секретное слово',
    'phrase',
    'pass phrase',
    'фраза',
    'временный пароль',
    'парольная фраза',
    'парольную фразу',
    'пассфраза',
    'security answer',
    'secret word',
    'ответ на секретный вопрос',
    'ключ сети',
    'ключ безопасности сети',
  ],
  find(reading) {
    const both = pairs(reading);
    const paired = both.map(({ password }) => ({ ...password, score: 0.85, evidence: 'context' as const, because: 'login / …' }));
    const beside: Candidate[] = reading.cues.flatMap((cue): readonly Candidate[] => {
      if (
        cue.kind !== 'PASSWORD' ||
        (cue.text.toLowerCase() === 'pass' && ticket.test(reading.lower.slice(Math.max(0, cue.start - 12), cue.start)))
      )
        return [];
      const said = valueAfter(reading, cue, value);
      const found = said?.quoted === true ? (valueAfter(reading, cue, quoted) ?? said) : said;
      const text = (found?.text ?? '').replace(/(?:[.,;:!?)\]]+|\.\.\.)$/u, (tail) =>
        /\d/.test(found?.text ?? '') ? (/^[!?]+/.exec(tail)?.[0] ?? '') : '',
      );
      const shared = { evidence: 'context' as const, because: cue.text };
      const strong =
        (/\d/.test(text) && (/[A-Za-zÀ-ӿḀ-ỿ]/u.test(text) || text.length >= 4)) ||
        (/[!@#$%^&*_+=]/.test(text) && /[A-Za-zÀ-ӿḀ-ỿ]/u.test(text));
      // «phrase: …»: the bare word is a secret's only before a mark and a made value.
      const loose = /^(?:phrase|фраза)$/iu.test(cue.text);
      const local =
        strung.test(text) &&
        /[а-яё]/u.test(cue.text) &&
        !/(?<![A-Za-zÀ-ӿḀ-ỿ])(?:от|к|для|на|в)(?![A-Za-zÀ-ӿḀ-ỿ])/u.test(reading.lower.slice(cue.end, found?.start ?? cue.end));
      const never =
        (/^(?:19|20)\d\d$/.test(text) && found?.marked !== true) ||
        /^\d{1,2}[.,:]\d|^\d{1,3}$|^https?:|@\w+\.\w/.test(text) ||
        /^\d+-?[A-Za-zÀ-ӿḀ-ỿ]{1,4}$/u.test(text);
      if (
        found !== undefined &&
        text.length >= 3 &&
        !never &&
        (loose
          ? strong && /^[ ]?(?:is|was)?[ ]?[:=—-]?[ ]?["'«“]?$/u.test(reading.lower.slice(cue.end, found.start))
          : strong || local || isSecretWord(reading, cue, { text, marked: found.marked }))
      )
        return [{ start: found.start, end: found.start + text.length, score: 0.9, ...shared }];
      if (loose) return [];
      // The value stands apart: up to the next label that has a value of its own.
      const next = cuesBetween(reading, cue.end, cue.end + 120).find(({ kind }) => kind === 'LOGIN' || kind === 'PASSWORD');
      const apart = madeAfter(reading.text, cue.end, next?.start ?? reading.text.length);
      // «ssid был Tiger_5G, а пароль …»: the name of the network.
      if (apart === undefined || network.test(reading.lower.slice(Math.max(0, apart.start - 24), apart.start))) return [];
      const rival = nearest(
        around(reading, apart),
        ['LOGIN', 'SKU', 'VERSION', 'ORDER', 'TRACK', 'CONTRACT', 'PROMO', 'TOKEN', 'TICKET'],
        2,
      );
      return rival?.before === true ? [] : [{ start: apart.start, end: apart.end, score: 0.8, ...shared }];
    });
    // «кодовое слово у вас «черника»», «the memorable word he gave me, with consent, is Thessaly»
    const words = reading.cues.flatMap((cue): readonly Candidate[] => {
      if (
        cue.kind !== 'PASSWORD' ||
        !/(?:слов|кодов|фраз|word|name|phrase)/iu.test(reading.text.slice(cue.start, cue.end)) ||
        (cue.from === cue.to && cue.text.toLowerCase() !== 'кодовое')
      )
        return [];
      const rest = reading.text.slice(cue.end, cue.end + 90);
      const match = told.exec(rest);
      const word = match?.slice(1).find((one) => one !== undefined) ?? '';
      if (match === null || word.length < 3 || noWord.test(word) || /забы|не помн|forg|lost/iu.test(match[0])) return [];
      const start = cue.end + match[0].lastIndexOf(word);
      return [{ start, end: start + word.length, score: 0.85, evidence: 'context', because: cue.text }];
    });
    words.push(
      ...toldPlainly(reading.text).map((one) => ({ ...one, score: 0.7, evidence: 'context' as const, because: 'is …' })),
      ...[...phrases(reading.lower), ...plainWords(reading.text)].map((one) => ({
        ...one,
        score: 0.8,
        evidence: 'context' as const,
        because: 'phrase',
      })),
      ...answers(reading).map((one) => ({ ...one, score: 0.75, evidence: 'context' as const, because: 'answer' })),
    );
    beside.push(...words.filter(({ start, end }) => beside.every((one) => end <= one.start || one.end <= start)));
    const changed = changedTo(reading.text).filter(({ text }) => !isOrdinary(text));
    const again = [...toldAgain(reading), ...changed].flatMap(({ start, end }): readonly Candidate[] =>
      cuesBetween(reading, start - 240, start).some(({ kind }) => kind === 'PASSWORD') &&
      beside.every((one) => end <= one.start || one.end <= start)
        ? [{ start, end, score: 0.75, evidence: 'context', because: 'password' }]
        : [],
    );
    return [
      ...paired,
      ...again.filter(({ start, end }) => both.every(({ login, password }) => end <= login.start || password.end <= start)),
      ...beside.filter(({ start, end }) => both.every(({ login, password }) => end <= login.start || password.end <= start)),
    ];
  },
  found: [
    ['lera.fox / лисичка2008, зайдите сами и посмотрите', 'лисичка2008'],
    ['В приложении вхожу как igor_tmn / 7hfk3Lq!', '7hfk3Lq!'],
    ['Логин/пароль: user55 : Kx92mmq', 'Kx92mmq'],
    ['Пароль у меня вот такой Gorod_2019, не пускает', 'Gorod_2019'],
    ['кодовое слово ромашка', 'ромашка'],
    ['wifi пароль меняли? у меня записан sosed-idi-lesom, не подходит', 'sosed-idi-lesom'],
    ["The password I've been using is bluemonday1985 and caps lock is off", 'bluemonday1985'],
    ['login: ivan / pw: Tr0ub4dor&3 - still gives "invalid credentials"', 'Tr0ub4dor&3'],
    ['Could you reset my password? The temporary one, Tmp#8842xZ, does not work.', 'Tmp#8842xZ'],
    ['Восстановите доступ: секретное слово — ландыш.', 'ландыш'],
    ['Логин: ivan, пароль: Qwerty5826', 'Qwerty5826'],
    ['пароль dragon114. Спасибо', 'dragon114'],
    ['password is hbZHuzXs9, please', 'hbZHuzXs9'],
    ['Password reset for payroll. I typed the old one (gr33nT3a&toast), typed a new one twice', 'gr33nT3a&toast'],
    ['пароль поменял сам, старый был Kolbasa_v_teste9', 'Kolbasa_v_teste9'],
    ['Сбросил пароль, вводил прежний (Zima#44left), не берёт', 'Zima#44left'],
    ['AnyDesk 604 118 277 (пароль там sklad-zima). После', 'sklad-zima'],
    ['пароль у нас был kot-begemot, не пускает', 'kot-begemot'],
    ['port 2222, account acme_inbound, phrase: correct-Otter-battery-62. We', 'correct-Otter-battery-62'],
    ['my passphrase, correct horse battery, is refused', 'correct horse battery'],
    ['кодовая фраза: петелька за петелькой. Не пускает', 'петелька за петелькой'],
    ['password is just whiskers, sorry', 'whiskers'],
    ['PASSCODE: Delta-Nine', 'Delta-Nine'],
    ['Asked for the word I chose when I opened the account I said periwinkle', 'periwinkle'],
    ['Пароль: Kotik2495# не подходит', 'Kotik2495#'],
    ['login reset answers: first pet Tiddles, first car Morris Minor', 'Tiddles', 'Morris Minor'],
    ['Кодовое слово, чтобы вы не говорили, что я не я: фиалка.', 'фиалка'],
    ['Пароль от вайфая 12345678qwe, роутер', '12345678qwe'],
  ],
  ignored: [
    'the password is just wrong, my pass is only valid today',
    'my passphrase, which I forgot last week, is needed',
    'the recovery phrase is not accepted again',
    'кодовое слово неверное, кодовое слово не помню',
    'Пароль сброшен, войдите в приложение версии 4.2.1 на iPhone15',
    'забыл пароль от роутера TP-Link AX55, помогите',
    'пароль должен содержать 8 символов, см. https://site.ru/pass2',
    'Секретное слово — забыл, помогите',
    'Пароль сменил, пишите на Ivan.P2@mail.ru, модель iPhone-15Pro',
    'забыл пароль от keenetic-giga',
    'phrase of the day: "may 2024 be kind"',
    'The new one (XR-500b) lacks a password screen',
    'new one: iPhone15, my password is fine',
    'пароль забыл, помню что ssid был Tiger_5G',
    'the phrase on the cup is model AX55b',
    'пароль не нужен, поставил новый телефон Redmi9A',
    'забыл пароль от кабинета',
    'My first car was a Morris Minor',
    'секретный вопрос про кличку кошки не помню',
    'пароль должен быть длиннее',
    'Я сменил пароль 5 мая',
  ],
});
