import type { Span } from '../../text';
import type { Reading } from '../reading';

const heads =
  'логин[ ]?(?:и|/|-)[ ]?пароль|учетн\\p{L}+ данны\\p{L}+|доступы?|данные для входа|вхожу как|захожу как|зашел как|login(?: and |/| / )pass(?:word)?|username(?: and |/)password|credentials|creds|log(?:ging|ged)? in (?:as|with)|sign(?:ing|ed)? in as';
/** «Логин и пароль: igor / 7hfk3Lq!», «вхожу как igor_tmn / …»: what stands on both sides of the stroke. */
const pair = new RegExp(
  `(?<![\\p{L}\\d])(?:${heads})(?: are| is)?[ ]?[:—-]?[ ]?[«"'\`]?([\\p{L}\\d][\\p{L}\\d._+@-]{2,60})[»"'\`]?(?:[ ]?[/|:,;][ ]?| [—-] | )[«"'\`]?([^\\s«»"'\`]{4,40})`,
  'giu',
);
/** «Учётка cam-podezd2 / Gz7-vorota-19»: a looser head, so the stroke or colon has to part the two. */
const stroked = new RegExp(
  `(?<![\\p{L}\\d])(?:учетк\\p{L}*|учетн\\p{L}+ запис\\p{L}+|аккаунт\\p{L}*|акк|доступ|админк\\p{L}*|вход|личн\\p{L}+ кабинет\\p{L}*|лк|account|user|admin|portal|panel)(?![\\p{L}\\d])[ ]?[:—-]?[ ]?[«"'\`]?([\\p{L}\\d][\\p{L}\\d._+@-]{2,60})[»"'\`]?[ ]?[/|:][ ]?[«"'\`]?([^\\s«»"'\`]{6,40})`,
  'giu',
);

/** A login and a password written as a pair after one label. */
export function pairs(reading: Reading): readonly { readonly login: Span; readonly password: Span }[] {
  return [...reading.lower.matchAll(pair), ...reading.lower.matchAll(stroked)].flatMap((match) => {
    const [whole, name = '', secret = ''] = match;
    const login = match.index + whole.lastIndexOf(name, whole.length - secret.length - 1);
    const password = match.index + whole.length - secret.length;
    const value = secret.replace(/[.,;:)]+$/u, '');
    const strong = /\d/.test(value) || /[!@#$%^&*_+=]/.test(value);
    return /[\d._@-]|^[a-z]+$/.test(name) && strong && value.length >= 4
      ? [{ login: { start: login, end: login + name.length }, password: { start: password, end: password + value.length } }]
      : [];
  });
}
