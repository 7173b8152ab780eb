import { type Reading, valueAfter } from '../reading';
import { defineRecognizer, type Candidate } from '../recognizer';
import { pairs } from '../secrets/pairs';

const value = /^[\p{L}\d][\p{L}\d._@+-]{1,63}/u;

function besideLabels(reading: Reading): readonly Candidate[] {
  return reading.cues.flatMap((cue) => {
    if (cue.kind !== 'LOGIN') return [];
    const found = valueAfter(reading, cue, value);
    const text = found?.text.replace(/[.@+-]+$/u, '') ?? '';
    if (found === undefined || text.length < 3 || /@.+\.|^\+?\d{10,}$/.test(text)) return [];
    const end = found.start + text.length;
    // «Вход: m.stepanenko» names a login, «вход 3» a door.
    if (cue.text.toLowerCase() === 'вход' && !(found.marked && /[a-z]/i.test(text) && /[._\d]/.test(text))) return [];
    const plainWord = /^[\p{L}-]+$/u.test(text);
    const latin = /^[a-z]+(?:-[a-z]+)*$/.test(text);
    const label = /^(?:аккаунт|учетк|учетная|логин|login|username|user|user id|имя|юзер|ник)/iu.test(cue.text);
    // A plain word is a login only as a form's value: «Login: petrov» at the end of a line or of a clause, or before its password.
    const closes = /^(?:$|[\n,;/|)]| [/|—-]|\.(?:\s|$))/u.test(reading.text.slice(end, end + 2));
    const paired = /^[ ,;]{1,3}(?:и |and |с )?(?:пароль|пасс|password|pass|pw|pwd|pin)(?!\p{L})/u.test(reading.lower.slice(end, end + 16));
    if (plainWord && !(latin && (paired || (label && closes && (found.marked || /[а-яё]/iu.test(cue.text)))))) return [];
    return [{ start: found.start, end, score: 0.85, evidence: 'context' as const, because: cue.text }];
  });
}

export default defineRecognizer({
  type: 'LOGIN',
  cues: [
    'логин',
    'вход',
    'логина',
    'логину',
    'логином',
    'логине',
    'имя пользователя',
    'имени пользователя',
    'пользователь',
    'пользователя',
    'учетка',
    'учетку',
    'учетная запись',
    'учетной записи',
    'учетную запись',
    'учетке',
    'юзернейм*',
    'юзер',
    'никнейм*',
    'ник',
    'login',
    'username',
    'user name',
    'user',
    'user id',
    'userid',
    'логин/почта',
    'nickname',
    'account name',
    'аккаунт',
    'аккаунта',
  ],
  find(reading) {
    const paired = pairs(reading).flatMap(({ login: { start, end } }) =>
      /@.+\./.test(reading.text.slice(start, end)) ? [] : [{ start, end, score: 0.8, evidence: 'context' as const, because: 'login / …' }],
    );
    const beside = besideLabels(reading);
    return [...beside, ...paired.filter(({ start }) => beside.every((one) => one.start !== start))];
  },
  found: [
    ['Вход: m.stepanenko; парольная фраза', 'm.stepanenko'],
    ['логин admin пароль Zyxel#4410', 'admin'],
    ['В приложении вхожу как igor_tmn / 7hfk3Lq!', 'igor_tmn'],
    ['login: dkowalski / pw: Tr0ub4dor', 'dkowalski'],
    ['Мой логин user87161, пароль', 'user87161'],
    ['Username: titov_viktor, password', 'titov_viktor'],
    ['логин: kudr.31', 'kudr.31'],
    ['Login: petrov\n', 'petrov'],
  ],
  ignored: [
    'логин и пароль не подходят',
    'my login does not work',
    'user was charged twice',
    'Логин: ivan@mail.ru',
    'пользователь не найден',
  ],
});
