import type { Span } from '../../text';
import { type Cue, cuesBetween, type Reading, valueAfter } from '../reading';
import { defineRecognizer, type Candidate } from '../recognizer';
import { pastedKeys } from '../secrets/keys';
import { wayIn } from '../secrets/way-in';

/** Prefixes that services give their keys, so that leaks are seen. */
const prefixed =
  /(?<![A-Za-z\d_-])(?:eyJ[\w-]{8,4000}\.[\w-]{4,4000}(?:\.[\w-]{4,4000})?|(?:sk|pk|rk)_(?:live|test)_[A-Za-z\d]{10,200}|sk-(?:proj-|ant-)?[\w-]{16,200}|(?:AKIA|ASIA)[A-Z\d]{12,20}|gh[pousr]_[A-Za-z\d]{20,255}|github_pat_\w{20,255}|glpat-[\w-]{16,64}|AIza[\w-]{30,45}|ya29\.[\w-]{20,500}|y[0-3]_[\w-]{30,200}|AQVN[\w-]{20,100}|t1\.[\w-]{30,300}|xox[abposr]-[\w-]{10,200}|SG\.[\w-]{16,32}\.[\w-]{16,64}|\d{8,10}:[A-Za-z\d_-]{30,40}|npm_[A-Za-z\d]{30,40}|dop_v1_[a-f\d]{40,80}|hf_[A-Za-z]{20,50}|vk1\.a\.[\w-]{20,300}|whsec_[A-Za-z\d]{20,80}|EAA[A-Za-z\d]{40,300}|shp(?:at|ss|ca)_[a-f\d]{20,60}|pypi-[\w-]{30,300}|key-[a-f\d]{32}|AC[a-f\d]{32}|NRAK-[A-Z\d]{20,40}|rk_[a-z]{4,8}_[A-Za-z\d]{16,200}|lin_api_[A-Za-z\d]{30,60}|secret_[A-Za-z\d]{30,60}|figd_[\w-]{30,80}|y0_[\w-]{30,200}|GOCSPX-[\w-]{20,40}|1\/\/[\w-]{30,200}|ATATT[\w=-]{30,300}|sq0(?:atp|csp)-[\w-]{20,60}|AGE-SECRET-KEY-[A-Z\d]{50,70})(?![A-Za-z\d_])/g;
const secretParameter =
  /[?&#;](?:access_?token|auth_?token|refresh_?token|id_token|token|tkn|session(?:_?id)?|sess|sid|auth|api_?key|apikey|key|secret|code|otp|password|pwd|passwd|pass|signature|sig|hash|jwt|ticket|reset|invite|confirm\w*|verify|login_?hash|t|s|k|h)=([^\s&#"'<>«»]{6,})/iu;
/** A key of 32 signs or more that stands alone, where programs talk to each other; a sum of a file and a commit look the same. */
const hex = /(?<![\w/=:.@-])(?=[\da-f]*\d)(?=[\da-f]*[a-f])[\da-f]{32,64}(?![\w/.@-])/gi;
const programs =
  /(?<![a-zа-яё])(?:api|апи|401|403|интеграц|запрос|скрипт|script|integration|regenerat|перевыпу|перегенерир|webhook|вебхук|endpoint|call(?:s|ing)? (?:you|your)|authori|авториз|ключ|token|токен|header|заголов)/;
const sums =
  /(?<![a-zа-яё])(?:md5|sha-?\d*|checksum|commit|коммит|хеш-?сумм|контрольн\p{L} сумм|torrent|торрент|etag|файл|file|образ|image|hash|хеш)/u;
/** «example.ru/reset?t=…», and «GET /reset?t=…» of a server's log. */
const bareLink = /(?<![\w@/.-])(?:(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,12}|(?=\/[\w./-]{1,80}\?))\/[^\s<>"'«»]{1,400}/gi;
const link = /(?:https?|ftp|wss?|postgres(?:ql)?|mysql|redis|mongodb(?:\+srv)?|amqp|ssh):\/\/[^\s<>"'«»]{4,2000}/giu;
const credentials = /^[a-z+]{2,15}:\/\/([^\s/@:]{1,100}:[^\s/@]{1,100})@/iu;
const secretPath =
  /\/(?:reset|confirm|verify|activate|invite|login|auth|magic|unsubscribe|restore|recovery|signin|password)[\w-]*\/(?:[\w-]+\/)?[\w.-]{16,}/iu;
const value = /^(?:bearer |basic )?[A-Za-z\d_\-./+=~]{12,400}/iu;
const header = /(?:authorization|cookie|set-cookie|x-api-key|x-auth-token)[ \t]*:[ \t]*(?:bearer|basic|token)?[ \t]*([^\s;,"']{8,400})/giu;

function mixed(text: string): boolean {
  const letters = /[a-z]/i.test(text);
  return (letters && /\d/.test(text)) || (/[a-z]/.test(text) && /[A-Z]/.test(text) && !/^[A-Z]?[a-z]+$/.test(text) && text.length >= 20);
}

const network = /сеть|сети|wi-?fi|вай-?фай|роутер|router|network|ssid/u;
const keyWord = /(?<![A-Za-zÀ-ӿḀ-ỿ\d_./+=-])[A-Za-z\d_-]{16,200}(?![A-Za-zÀ-ӿḀ-ỿ\d_/])/gu;

/** «ключ доступа к API для склада 9f8e…»: a long value of letters and figures later in the sentence, where nothing else is spoken of. */
function keyAfter(reading: Reading, cue: Cue): Span | undefined {
  const rest = /^[^\n!?]{0,90}/u.exec(reading.text.slice(cue.end, cue.end + 90))?.[0] ?? '';
  for (const match of rest.matchAll(keyWord)) {
    const start = cue.end + match.index;
    if (
      /[.;]\s/.test(rest.slice(0, match.index)) ||
      cuesBetween(reading, cue.end, start).some(({ kind }) => kind !== 'TOKEN' && kind !== 'IP')
    )
      return undefined;
    if (mixed(match[0]) && /\d/.test(match[0]) && !/^[a-z]+(?:[_-][a-z\d]{1,12})+$/.test(match[0]))
      return { start, end: start + match[0].length };
  }
  return undefined;
}

function inLink(whole: string, start: number): Candidate | undefined {
  const address = whole.replace(/[.,;:!?)\]]+$/u, '');
  const user = credentials.exec(address)?.[1];
  const shared = { evidence: 'prefix' as const, score: 0.95 };
  if (user !== undefined)
    return { start: start + address.indexOf(user), end: start + address.indexOf(user) + user.length, ...shared, because: 'user:pass@' };
  const parameter = secretParameter.exec(address);
  const secret = parameter?.[1] ?? '';
  const named = parameter !== null && !/^[?&#;](?:t|s|k|h|hash|code|key|reset|ticket|sig)=/iu.test(parameter[0]);
  if (parameter !== null && (named ? /\d|[A-Z]/.test(secret) || secret.length >= 12 : secret.length >= 12 && mixed(secret))) {
    const because = parameter[0].slice(0, parameter[0].indexOf('=') + 1);
    // An address of somebody in the same link is a finding of its own.
    const from = address.indexOf(parameter[0]) + because.length;
    if (/@|%40/.test(address) || address.startsWith('/'))
      return { start: start + from, end: start + from + secret.length, ...shared, because };
    return { start, end: start + address.length, ...shared, because };
  }
  const path = secretPath.exec(address)?.[0];
  return path !== undefined && mixed(path.slice(path.lastIndexOf('/') + 1))
    ? { start, end: start + address.length, ...shared, because: path.slice(0, path.indexOf('/', 1)) }
    : undefined;
}

export default defineRecognizer({
  type: 'TOKEN',
  cues: [
    'токен',
    'ключ доступа к api',
    'ключ от api',
    'ключ к api',
    'ключ для api',
    'апи ключ',
    'токена',
    'токену',
    'токеном',
    'api-ключ*',
    'api ключ',
    'апи-ключ*',
    'апи ключ',
    'ключ api',
    'ключ доступа',
    'секретный ключ',
    'ключ',
    'ключа',
    'ключом',
    'token',
    'api key',
    'api-key',
    'apikey',
    'api_key',
    'access key',
    'secret',
    'secret key',
    'client secret',
    'bearer',
    'jwt',
    'session id',
    'сессия',
    'сессии',
    'session',
    'куки',
    'кука',
    'куку',
    'cookie',
    'sessionid',
    'phpsessid',
    'access token',
    'private key',
    'webhook',
    'вебхук*',
    'client_secret',
    'key',
    'хеш',
    'hash',
  ],
  find(reading) {
    const { text } = reading;
    const found: Candidate[] = [];
    const add = (one: Candidate) => {
      if (!found.some(({ start, end }) => start < one.end && one.start < end)) found.push(one);
    };
    for (const match of text.matchAll(link)) {
      const one = inLink(match[0], match.index);
      if (one !== undefined) add(one);
    }
    if (text.includes('='))
      for (const match of text.matchAll(bareLink)) {
        const one = match[0].includes('=') ? inLink(match[0], match.index) : undefined;
        if (one !== undefined) add(one);
      }
    for (const match of text.matchAll(wayIn)) {
      const user = match[1] ?? '';
      add({ start: match.index, end: match.index + user.length, evidence: 'prefix', score: 0.9, because: 'user:pass@' });
    }
    for (const one of pastedKeys(text)) add(one);
    if (programs.test(reading.lower) && !sums.test(reading.lower))
      for (const { index, 0: key } of text.matchAll(hex))
        add({ start: index, end: index + key.length, score: 0.75, evidence: 'context', because: key.slice(0, 4) });
    for (const match of text.matchAll(prefixed))
      add({ start: match.index, end: match.index + match[0].length, score: 0.98, evidence: 'prefix', because: match[0].slice(0, 4) });
    for (const match of text.matchAll(header)) {
      const whole = match[1] ?? '';
      const secret = whole.replace(/^[\w.-]{2,30}=(?=.{8})/, '');
      const start = match.index + match[0].length - secret.length;
      if (mixed(secret)) add({ start, end: start + secret.length, score: 0.9, evidence: 'prefix', because: match[0].slice(0, 12) });
    }
    for (const cue of reading.cues) {
      if (cue.kind !== 'TOKEN') continue;
      // «сеть «Berloga_5G», ключ medved-ne-spit-22»: what a network is entered by is a password.
      if (/^(?:ключ|key)/u.test(cue.text.toLowerCase()) && network.test(reading.lower.slice(Math.max(0, cue.start - 70), cue.start)))
        continue;
      const after = valueAfter(reading, cue, value);
      if (after === undefined || after.text.length < 12) {
        const far = keyAfter(reading, cue);
        if (far !== undefined) add({ ...far, score: 0.8, evidence: 'context', because: cue.text });
        continue;
      }
      const bearer = /^(?:bearer|basic) /iu.exec(after.text)?.[0].length ?? 0;
      const named = /^[\w.-]{2,30}=(?=.{12})/.exec(after.text.slice(bearer))?.[0].length ?? 0;
      const skip = bearer + named;
      const secret = after.text.slice(skip).replace(/[.,;:/]+$/, '');
      if (secret.length < 12 || !mixed(secret) || /^[a-z]+(?:_[a-z\d]+)+$/.test(secret) || /^(?:https?:|\/)/i.test(secret)) continue;
      add({ start: after.start + skip, end: after.start + skip + secret.length, score: 0.85, evidence: 'context', because: cue.text });
    }
    return found;
  },
  found: [
    ['в логах видно deploy:Zima-2024x@git.depot-portal.example, отзовите', 'deploy:Zima-2024x'],
    ['ключ доступа к API для склада 9f8e7d6c5b4a39281706f5e4d3c2b1a0 не работает', '9f8e7d6c5b4a39281706f5e4d3c2b1a0'],
    ['токен 3f2504e0-4f89-11d3-9a0c-0305e82c3301 не принят', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
    ['AccountKey=3kLmN9pQrStUvWxYz0123456789abcdefGH==;EndpointSuffix=core', '3kLmN9pQrStUvWxYz0123456789abcdefGH=='],
    [
      '-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAx7Zk3mN9\nvWxYz0123\n-----END RSA PRIVATE KEY-----',
      'MIIEowIBAAKCAQEAx7Zk3mN9\nvWxYz0123',
    ],
    ['git clone https://mkessler:n0tMyRealPw@git.example.org/app.git', 'mkessler:n0tMyRealPw'],
    ['API-ключ ghp_5tbwUm7hTd3C9ykKjlCX3aA5sBoHXZd8q2CR перестал', 'ghp_5tbwUm7hTd3C9ykKjlCX3aA5sBoHXZd8q2CR'],
    [
      'https://lk.example.ru/reset?token=da5510b13309419b6a0917f0c9143d3f не открывается',
      'https://lk.example.ru/reset?token=da5510b13309419b6a0917f0c9143d3f',
    ],
    ['https://lk.example.ru/reset?u=j.petrov@ya.ru&token=b81fe02c9d7746aa93d1', 'b81fe02c9d7746aa93d1'],
    ['postgres://admin:s3cret@db.example.com/shop', 'admin:s3cret'],
    ['Подключение: root:Pa55w0rd@10.2.3.4', 'root:Pa55w0rd'],
    ['Интеграция падает с 401, шлём 6f1ed002ab5595859014ebf0951522d9', '6f1ed002ab5595859014ebf0951522d9'],
    ['API key 43f1d0a9b2c84e5f9d7a was revoked', '43f1d0a9b2c84e5f9d7a'],
    ['бот 123456789:AAF0abcdEFGHijklMNOPqrstUVWXyz12345', '123456789:AAF0abcdEFGHijklMNOPqrstUVWXyz12345'],
  ],
  ignored: [
    'mail:anna2024@inbox.example, e-mail:anna2024@inbox.example',
    'id запроса 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    'primary key: order_items_2024_id, keyword = "holiday2024special"',
    'https://example.ru/catalog?page=2&sort=price',
    'ключ от домофона не подходит',
    'ссылка https://example.com/order/123456',
    'session expired',
    'the API build is at commit 6f1ed002ab5595859014ebf0951522d9aabbccdd',
    'токены закончились',
  ],
});
