import type { Span } from '../../text';
import type { Reading } from '../reading';

const heads =
  'логин[ ]?(?:и|/|-)[ ]?пароль|учетн[a-zà-ɏа-ӿ]+ данны[a-zà-ɏа-ӿ]+|доступы?|данные для входа|вхожу как|захожу как|зашел как|login(?: and |/| / )pass(?:word)?|username(?: and |/)password|credentials|creds|log(?:ging|ged)? in (?:as|with)|sign(?:ing|ed)? in as';
/** «Логин и пароль: igor / 7hfk3Lq!», «вхожу как igor_tmn / …»: what stands on both sides of the stroke. */
const pair = new RegExp(
  `(?<![a-zà-ɏа-ӿ\\d])(?:${heads})(?:[^:\\n.!?«]{1,30}(?=[:«]))?(?: are| is)?[ ]?[:—-]?[ ]?[«"'\`]?([a-zà-ɏа-ӿ\\d][a-zà-ɏа-ӿ\\d._+@-]{2,60})[»"'\`]?(?:[ ]?[/|:,;][ ]?| [—-] | )[«"'\`]?([^\\s«»"'\`]{4,40})`,
  'gu',
);
/** «Учётка cam-podezd2 / Gz7-vorota-19»: a looser head, so the stroke or colon has to part the two. */
const stroked = new RegExp(
  `(?<![a-zà-ɏа-ӿ\\d])(?:учетк[a-zà-ɏа-ӿ]*|учетн[a-zà-ɏа-ӿ]+ запис[a-zà-ɏа-ӿ]+|аккаунт[a-zà-ɏа-ӿ]*|акк|доступ|админк[a-zà-ɏа-ӿ]*|вход|личн[a-zà-ɏа-ӿ]+ кабинет[a-zà-ɏа-ӿ]*|лк|account|user|admin|portal|panel|bank|mail|банк|почта|госуслуги)(?![a-zà-ɏа-ӿ\\d])[ ]?[:—-]?[ ]?[«"'\`]?([a-zà-ɏа-ӿ\\d][a-zà-ɏа-ӿ\\d._+@-]{2,60})[»"'\`]?[ ]?[/|:][ ]?[«"'\`]?([^\\s«»"'\`]{6,40})`,
  'gu',
);

/** «curl -u sync_bot:Marzipan77 https://…»: what command lines take. */
const commanded = /(?<![\w-])(?:-u|--user)[ =]{1,2}["']?([a-z\d][\w.@-]{1,60}):([^\s"':]{4,60})/gu;

/** «lera.fox / лисичка2008, зайдите сами»: a stroke between spaces, where somebody enters. */
const bare = /(?<![^\s(])([a-z][a-z\d._@-]{2,40}) \/ ([a-zа-я\d!@#$%^&*_+=.-]{6,40})(?=[\s,;)]|$)/gu;
const entering = /зайд|заход|вход|логин|доступ|уч[её]тк|кабинет|парол|log ?in|sign ?in|password|access/u;

/** «л: svetik п: gfhjkm12», “u: dkemp, p: Kemp_4471”: labels of one letter or few. */
const short =
  /(?<![a-zà-ɏа-ӿ\d])(?:л|лог|l|log|u|usr)[ ]?[:=][ ]?([^\s,;]{3,40})[ ,;\n]{1,3}(?:п|пар|пас|p|pw|pas)[ ]?[:=][ ]?([^\s«»"'`]{4,40})/gu;

interface Pair {
  readonly login: Span;
  readonly password: Span;
}

const known = new WeakMap<Reading, readonly Pair[]>();

/** A login and a password written as a pair after one label. Looked for once in each reading. */
export function pairs(reading: Reading): readonly Pair[] {
  const found = known.get(reading) ?? paired(reading);
  known.set(reading, found);
  return found;
}

function paired(reading: Reading): readonly Pair[] {
  return [
    ...reading.lower.matchAll(pair),
    ...reading.lower.matchAll(stroked),
    ...reading.lower.matchAll(short),
    ...(reading.lower.includes(' / ') && entering.test(reading.lower) ? reading.lower.matchAll(bare) : []),
    ...(reading.lower.includes('-u') ? reading.lower.matchAll(commanded) : []),
  ].flatMap((match) => {
    const [whole, name = '', secret = ''] = match;
    const login = match.index + whole.lastIndexOf(name, whole.length - secret.length - 1);
    const password = match.index + whole.length - secret.length;
    const value = secret.replace(/[.,;:)]+$/u, '');
    // «доступы: wifi «Rodnik_5G», пароль …»: what is opened, and its name.
    if (/^(?:wi-?fi|ssid|login|логин|user|site|сайт|пароль|password)$/.test(name)) return [];
    const strong = /\d/.test(value) || /[!@#$%^&*_+=]/.test(value);
    return /[\d._@-]|^[a-z]+$/.test(name) && strong && value.length >= 4
      ? [{ login: { start: login, end: login + name.length }, password: { start: password, end: password + value.length } }]
      : [];
  });
}
