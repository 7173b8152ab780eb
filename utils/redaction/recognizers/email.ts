import { defineRecognizer, type Candidate } from '../recognizer';
import type { Reading } from '../reading';
import { userBefore } from '../secrets/way-in';

const local = /^[\p{L}\d](?:[\p{L}\d._%+'-]{0,62}[\p{L}\d_+-])?$/u;
const inLocal = /[\p{L}\d._%+'-]/u;
const longestLocal = 64;
const domain = /(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,5}(?:\p{L}{2,24}|xn--[a-z\d-]{2,40})(?![\p{L}\d])/uy;
/** «собака», (at), [at] and « at » in place of the sign, «точка», (dot) in place of the full stop. */
const spelled =
  /(?<![a-zà-ɏа-ӿ\d._+-])([a-z\d][a-z\d._+-]{0,60}?(?:[ ]?(?:\(dot\)|\[dot\]|\{dot\}|\(точка\)|\[точка\]| точка | dot )[ ]?[a-z\d._+-]{1,40}){0,3})(?:[ ]?(?:\(at\)|\[at\]|\{at\}|<at>|\(a\)|\(собака\)|\[собака\]|\(@\)|\[@\])[ ]?| (?:собака|собачка|at|эт|гав|@) |@)([a-z\d-]{1,60}(?:(?:[ ]?(?:\(dot\)|\[dot\]|\{dot\}|\(точка\)|\[точка\])[ ]?| (?:точка|dot|тчк) |\.)[a-z\d-]{1,40}){0,3}(?:(?:[ ]?(?:\(dot\)|\[dot\]|\{dot\}|\(точка\)|\[точка\])[ ]?| (?:точка|dot|тчк) |\.)(?:[a-z]{2,12}|ру|ком|рф)))(?![a-zà-ɏа-ӿ\d])/giu;

/** What stands before the sign, without the signs that no address begins with; read backwards, so each is looked at once. */
function before(text: string, at: number): string | undefined {
  let start = at;
  while (start > 0 && start > at - longestLocal && inLocal.test(text.charAt(start - 1))) start--;
  const name = text.slice(start, at).replace(/^[._%+'-]+/, '');
  return local.test(name) ? name : undefined;
}

function plain({ text }: Reading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const name = before(text, at);
    domain.lastIndex = at + 1;
    const host = name === undefined ? undefined : domain.exec(text)?.[0];
    // «https://user:secret@host» is a way in, not an address.
    if (name === undefined || host === undefined) continue;
    const over = text.slice(Math.max(0, at - 140), at - name.length);
    if (/:\/\/[^\s/@]{0,60}:$/.test(over) || (/\d/.test(name) && userBefore.test(over))) continue;
    found.push({ start: at - name.length, end: at + 1 + host.length, score: 0.98, evidence: 'prefix', because: '@' });
  }
  return found;
}

/** «v e r a @ b k . r u»: letter by letter. */
function spacedOut({ text }: Reading): readonly Candidate[] {
  return [...text.matchAll(/(?<!\S)(?:[a-z\d._+-] ){2,40}@(?: [a-z\d.-]){4,40}(?![^\s.,;:!?)])/giu)].flatMap((match) => {
    const value = match[0].replace(/ \.$/, '');
    return /\. ?(?:[a-z] ?){2,6}$/iu.test(value)
      ? [{ start: match.index, end: match.index + value.length, score: 0.9, evidence: 'prefix' as const, because: '@' }]
      : [];
  });
}

export default defineRecognizer({
  type: 'EMAIL',
  cues: ['почт*', 'мыло', 'ящик*', 'e-mail', 'email', 'имейл*', 'емейл*', 'имэйл*', 'мейл*', 'e mail'],
  find(reading) {
    const signs = [...plain(reading), ...spacedOut(reading)];
    // The spelled form is looked for only where one of its words stands: the expression is long.
    if (!/собак|собач|\(a?t?@?\)|[[({<]\s?at|\bat\b|гав|эт |[([]@|точка|\bdot\b|тчк/iu.test(reading.lower)) return signs;
    const words = [...reading.text.matchAll(spelled)].flatMap((match) => {
      // « at » alone also stands in «meet at example dot com»: a plain name and a plain word are not enough.
      const plainAt = / at /i.test(match[0]) && !/dot|точка|\[|\(|[\d_]/i.test(match[0]);
      const one = { start: match.index, end: match.index + match[0].length, score: 0.9, evidence: 'prefix' as const, because: '@' };
      return plainAt || signs.some(({ start, end }) => start < one.end && one.start < end) ? [] : [one];
    });
    return [...signs, ...words];
  },
  found: [
    ['мой мэйл: v e r a . m o r @ b k . r u (без пробелов)', 'v e r a . m o r @ b k . r u'],
    ['почта kolya.frolov(собака)yandex.ru', 'kolya.frolov(собака)yandex.ru'],
    ['email paul dot dawson at gmail dot com', 'paul dot dawson at gmail dot com'],
    ['Пишите на ivan.petrov+shop@mail.ru или звоните', 'ivan.petrov+shop@mail.ru'],
    ['почта ivanov собака mail точка ru', 'ivanov собака mail точка ru'],
    ['anna(at)example.com', 'anna(at)example.com'],
    ['i_petrov [at] ya [dot] ru', 'i_petrov [at] ya [dot] ru'],
    ['<b.k@yandex.ru>:', 'b.k@yandex.ru'],
    ['почта@компания.рф работает', 'почта@компания.рф'],
  ],
  ignored: [
    'git clone https://mkessler:n0tMyRealPw@git.example.org/app.git',
    'Мы встречаемся at noon',
    '@nickname в телеграме',
    'цена @ 100',
    'собака съела посылку',
    'a@b',
  ],
});
