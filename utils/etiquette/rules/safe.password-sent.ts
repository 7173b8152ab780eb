import { at, each } from '../found';
import { defineRule } from '../rule';

const secret =
  /(?<![a-zа-яё])(?:пароль(?: для входа)?|логин и пароль|password|passcode|pin(?:-код| code)?|пин-?код)(?: (?:is|will be|now|это|теперь|для входа))? ?[:—–-]? ?["«“`']?(?=[^\s"»”`']*\d)(?=[^\s"»”`']*[a-zа-яё])[a-zа-яё\d!@#$%^&*_+=?-]{6,40}(?=["»”`']?[\s.,;]|["»”`']?$)/giu;

export default defineRule({
  id: 'safe.password-sent',
  severity: 'warn',
  scope: 'paragraph',
  check: ({ text }) => each(text, secret, (_match, start, end) => at(start, end, 'Пароль открытым текстом', 'A password in plain text')),
  bad: [{ text: 'Your new password is Sommer2026!' }, { text: 'Login: anna. Password: kx81-Qp2z' }, { text: 'Ваш пароль: Zima2026qq' }],
  good: [
    { text: 'Your password is case-sensitive.' },
    { text: 'Пароль: не короче 8 знаков.' },
    { text: 'The password must have 12 characters.' },
  ],
});
