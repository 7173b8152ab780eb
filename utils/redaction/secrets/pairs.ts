import type { Span } from '../../text';
import type { Reading } from '../reading';

const heads =
  'логин[ ]?(?:и|/|-)[ ]?пароль|учетн\\p{L}+ данны\\p{L}+|доступы?|данные для входа|вхожу как|захожу как|зашел как|login(?: and |/| / )pass(?:word)?|username(?: and |/)password|credentials|creds|log(?:ging|ged)? in (?:as|with)|sign(?:ing|ed)? in as';
/** «Логин и пароль: igor / 7hfk3Lq!», «вхожу как igor_tmn / …»: what stands on both sides of the stroke. */
const pair = new RegExp(
  `(?<![\\p{L}\\d])(?:${heads})(?: are| is)?[ ]?[:—-]?[ ]?[«"'\`]?([\\p{L}\\d][\\p{L}\\d._+@-]{2,60})[»"'\`]?(?:[ ]?[/|:,;][ ]?| [—-] | )[«"'\`]?([^\\s«»"'\`]{4,40})`,
  'giu',
);

/** A login and a password written as a pair after one label. */
export function pairs(reading: Reading): readonly { readonly login: Span; readonly password: Span }[] {
  return [...reading.lower.matchAll(pair)].flatMap((match) => {
    const [whole, name = '', secret = ''] = match;
    const login = match.index + whole.lastIndexOf(name, whole.length - secret.length - 1);
    const password = match.index + whole.length - secret.length;
    const value = secret.replace(/[.,;:)]+$/u, '');
    const strong = /\d/.test(value) || /[!@#$%^&*_+=]/.test(value);
    return /[\d._@]|^[a-z]+$/.test(name) && strong && value.length >= 4
      ? [{ login: { start: login, end: login + name.length }, password: { start: password, end: password + value.length } }]
      : [];
  });
}
