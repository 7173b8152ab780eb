import { valueAfter } from '../reading';
import { defineRecognizer } from '../recognizer';

const value = /^[\p{L}\d][\p{L}\d._@+-]{1,63}/u;

export default defineRecognizer({
  type: 'LOGIN',
  cues: [
    'логин',
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
    return reading.cues.flatMap((cue) => {
      if (cue.kind !== 'LOGIN') return [];
      const found = valueAfter(reading, cue, value);
      const text = found?.text.replace(/[.@+-]+$/u, '') ?? '';
      if (found === undefined || text.length < 3 || /@.+\.|^\+?\d{10,}$/.test(text)) return [];
      const plainWord = /^[\p{L}-]+$/u.test(text);
      const latin = /^[a-z]+$/.test(text);
      const label = /^(?:логин|login|username|user|user id|имя|юзер|ник)/iu.test(cue.text);
      // A plain word is a login only as a form's value: «Login: petrov» at the end of a line or of a clause.
      const closes = /^(?:$|[\n,;]|\.(?:\s|$))/u.test(reading.text.slice(found.start + text.length, found.start + text.length + 2));
      if (plainWord && !(latin && label && closes && (found.marked || /[а-яё]/iu.test(cue.text)))) return [];
      return [{ start: found.start, end: found.start + text.length, score: 0.85, evidence: 'context' as const, because: cue.text }];
    });
  },
  found: [
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
