import { isOrdinary } from '../names';
import { type Reading, spokenOf, valueAfter } from '../reading';
import { defineRecognizer, type Candidate } from '../recognizer';
import { pairs } from '../secrets/pairs';

const value = /^[A-Za-zÀ-ӿḀ-ỿ\d][A-Za-zÀ-ӿḀ-ỿ\d._@+-]{1,63}/u;

/** «account acme_inbound», «Listing by stovemaster_nj», «Ник на форуме ded_pihto»: a name made for a site, told by its stroke or figures. */
const made =
  /(?<![a-zà-ɏа-ӿ])(?:account|gamertag|steam id|(?:registered|signed up|listed) as|зарегистрирован[аы]? как|под именем|handle|nick|(?:listing|listed|posted|sold|comment|review|reviewed|uploaded|seller|sent) by|seller|продав(?:ец|ца|цом)|ник(?:ом|а)?|никнейм[а-яё]*)(?: (?:name|id))?(?: (?:на|в|у|from|on|for)(?: (?:the|your|our|my|вашем|этом|том))?(?: [а-яёa-z]{2,14})?)?(?: is| was)?[ ]?[:—-]?[ ]?["«(]?((?=[a-z\d._-]*[a-z]_[a-z\d]|[a-z]{3,}[._-]?\d)[a-z][a-z\d._-]{4,40})/g;
/** “Logged in as ptaylor-roofing”, “my account in the game (GrimDuck_77)”. */
const entered =
  /(?:logged|signed|log|sign)(?:ging|ing)? (?:in|on) as[ ]?[:—-]?[ ]?["«(]?([a-z][a-z\d]*(?:[._-][a-z\d]+){1,4})|(?<![a-zà-ɏа-ӿ])(?:account|profile|character|аккаунт[а-я]{0,2}|профил[а-я]{1,2}|персонаж[а-я]{0,2})(?: [a-zа-яё]{1,12}){0,4} \(((?=[\w.-]*[\d_])[a-z][\w.-]{3,30})\)/g;
/** «My login is the staff number, E-30771». */
const staff =
  /(?<![a-zà-ɏа-ӿ])(?:(?:login|user ?name|user id|логин[а-яё]?)[ ,]{1,2}(?:is|was|это|—|-|=)?|(?:sign|log|signed|logged)(?:ing)? in (?:with|by|as|using)|(?:вхожу|захожу|вошла|вошел|входим) (?:по|под|через|с))[ ]?(?:the |my |our |same as |мой |его |её )*(?:staff|employee|badge|member|personnel|payroll|student|табельн[а-я]+|номеру?)(?: (?:number|no\.?|id|номеру?|номером|сотрудника|пропуска|студенческого))?[ ]?[,:(—-]{0,1}[ ]?((?=[a-za-zà-ӿḁ-ỿ-]*\d)[a-za-zà-ӿḁ-ỿ\d][a-za-zà-ӿḁ-ỿ\d-]{3,20})/g;

/** Names of fields and files, not of people. */
const technical = /_(?:ids?|at|by|logs?|name|key|type|status|table|file|date|time|list|count|url|role|settings|config|code|number)$/;
/** «учётка домена CORP\ivanov». */
const domain = /(?<![A-Za-zÀ-ӿḀ-ỿ\d:\\])[A-Z][A-Z\d-]{1,15}\\[a-z][a-z\d._-]{2,30}/gu;

function named(reading: Reading): readonly Candidate[] {
  const domains = [...reading.text.matchAll(domain)].flatMap((match): readonly Candidate[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    return spokenOf(reading, span.start, ['LOGIN', 'PASSWORD']) ? [{ ...span, score: 0.85, evidence: 'context', because: 'DOMAIN\\' }] : [];
  });
  const rest = [made, staff, entered].flatMap((pattern) =>
    [...reading.lower.matchAll(pattern)].flatMap((match): readonly Candidate[] => {
      const own = match[1] ?? match[2] ?? '';
      const start = match.index + match[0].replace(/\)$/, '').length - own.length;
      const name = own.replace(/[._-]+$/u, '');
      const after = reading.text.slice(start + name.length, start + name.length + 2);
      return /^\+?\d{10,}$/.test(name) || technical.test(name) || /^[@(\\/]|^\.[A-Za-zÀ-ӿḀ-ỿ]/u.test(after)
        ? []
        : [{ start, end: start + name.length, score: 0.8, evidence: 'context', because: match[0].slice(0, 8) }];
    }),
  );
  return [...domains, ...rest];
}

function besideLabels(reading: Reading): readonly Candidate[] {
  return reading.cues.flatMap((cue) => {
    if (cue.kind !== 'LOGIN') return [];
    const found = valueAfter(reading, cue, value);
    const text = found?.text.replace(/[.@+-]+$/u, '') ?? '';
    if (found === undefined || text.length < 3 || /@.+\.|^\+?\d{10,}$/.test(text)) return [];
    const end = found.start + text.length;
    // «Вход: m.stepanenko» names a login, «вход 3» a door.
    if (cue.text.toLowerCase() === 'вход' && !(found.marked && /[a-z]/i.test(text) && /[._\d]/.test(text))) return [];
    const plainWord = /^[A-Za-zÀ-ӿḀ-ỿ-]+$/u.test(text);
    const latin = /^[a-z]+(?:-[a-z]+)*$/.test(text) && !/^(?:and|or|the|your|my|with|for|not|is|has)$/.test(text);
    const spoken = isOrdinary(text) && !/[:="'«“`]/u.test(reading.text.slice(cue.end, found.start));
    // «User: changed. its …» in a talk, «User name is just my e-mail»
    if (plainWord && (/^e-?mail$/.test(text) || (/^user$/iu.test(cue.text) && isOrdinary(text)))) return [];
    const label = /^(?:аккаунт|учетк|учетная|логин|login|username|user|user id|имя|юзер|ник)/iu.test(cue.text);
    // A plain word is a login only as a form's value: «Login: petrov» at the end of a line or of a clause, or before its password.
    const closes = /^(?:$|[\n,;/|)]| [/|—-]|\.(?:\s|$))/u.test(reading.text.slice(end, end + 2));
    const paired = /^[ ,;]{1,3}(?:и |and |с |but )?(?:the |my |его |мой )?(?:пароль|пасс|password|pass|pw|pwd|pin)(?![A-Za-zÀ-ӿḀ-ỿ])/u.test(
      reading.lower.slice(end, end + 26),
    );
    const types = spoken && /^user$/iu.test(cue.text) && !/^ ?(?:[,;/]|and|и )/u.test(reading.lower.slice(end, end + 5));
    if (plainWord && !(latin && ((paired && !types) || (label && closes && !spoken && (found.marked || /[а-яё]/iu.test(cue.text))))))
      return [];
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
    const labelled = besideLabels(reading);
    const beside = [
      ...labelled,
      ...named(reading).filter(({ start, end }) => labelled.every((one) => end <= one.start || one.end <= start)),
    ];
    return [...beside, ...paired.filter(({ start }) => beside.every((one) => one.start !== start))];
  },
  found: [
    ['lera.fox / лисичка2008, зайдите сами и посмотрите', 'lera.fox'],
    ['Вход: m.stepanenko; парольная фраза', 'm.stepanenko'],
    ['логин admin пароль Zyxel#4410', 'admin'],
    ['В приложении вхожу как igor_tmn / 7hfk3Lq!', 'igor_tmn'],
    ['login: dkowalski / pw: Tr0ub4dor', 'dkowalski'],
    ['Мой логин user87161, пароль', 'user87161'],
    ['Username: titov_viktor, password', 'titov_viktor'],
    ['port 2222, account acme_inbound, phrase: x', 'acme_inbound'],
    ['Listing by stovemaster_nj, pays to', 'stovemaster_nj'],
    ['Ник на форуме ded_pihto, на деле я Пахомыч', 'ded_pihto'],
    ['ник в игре Lev4ik_77, верните', 'Lev4ik_77'],
    ['My login is the staff number, E-30771. I run', 'E-30771'],
    ['My handle on the forum is old_greybeard, reset it', 'old_greybeard'],
    ['I sign in with my badge number, K20417', 'K20417'],
    ['вхожу по табельному номеру 40-1172, не пускает', '40-1172'],
    ["I'm registered as bobcat_1979, reset", 'bobcat_1979'],
    ['зарегистрирована как lady_marmelad', 'lady_marmelad'],
    ['учётка домена CORP\\ivanov заблокирована', 'CORP\\ivanov'],
    ['Аккаунт rkovalchuk-dev, вход с 2a02:6b8:c0f:41d2::1a7', 'rkovalchuk-dev'],
    ['логин это табельный номер, Т-4471', 'Т-4471'],
    ['логин: kudr.31', 'kudr.31'],
    ['Login: petrov\n', 'petrov'],
  ],
  ignored: [
    'логин и пароль не подходят',
    'my login does not work',
    'user was charged twice',
    'rows sorted by created_at, account is locked',
    'Account activity_log shows sorted rows',
    'my account from May 2024',
    'продавец прислал file_name2.pdf',
    'Логин: ivan@mail.ru',
    'пользователь не найден',
  ],
});
