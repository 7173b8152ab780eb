import { around, claim, nearest } from '../reading';
import { defineRecognizer } from '../recognizer';

const four = /(?<![\d.A-Za-zÀ-ӿḀ-ỿ-])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\dA-Za-zÀ-ӿḀ-ỿ]|\.\d)/gu;
const six =
  /(?<![a-zà-ɏа-ӿ\d:.])(?=[\da-f:]{2,39}(?![\da-f:]))(?=(?:[\da-f]{0,4}:){2})(?:[\da-f]{1,4}(?::[\da-f]{1,4}){7}|(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,6})?::(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,6})?)(?:\/\d{1,3})?(?![a-zà-ɏа-ӿ\d:])/giu;
/** Name servers that are open to everybody: Google, Cloudflare, Quad9, OpenDNS, Яндекс, AdGuard. */
const nameServers = new Set(
  '8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 9.9.9.9 149.112.112.112 208.67.222.222 208.67.220.220 77.88.8.8 77.88.8.1 77.88.8.88 77.88.8.2 77.88.8.7 77.88.8.3 94.140.14.14 94.140.15.15'.split(
    ' ',
  ),
);
const versions = ['VERSION', 'SKU', 'LAW'];

export default defineRecognizer({
  type: 'IP',
  cues: [
    'ip',
    'ip-адрес*',
    'ip адрес',
    'айпи',
    'ip address',
    'ipv4',
    'ipv6',
    'айпишник*',
    'ip-address',
    'шлюз',
    'dns',
    'подсет*',
    'сервер*',
    'host',
    'хост',
  ],
  find(reading) {
    const old = [...reading.text.matchAll(four)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      // «127.0.0.1», «255.255.255.0», «10.0.0.0/8»: the same for everybody.
      if (/^(?:127\.|255\.|0\.)|(?:\.0){2}$/.test(match[0]) || nameServers.has(match[0])) return [];
      const near = around(reading, span);
      const named = nearest(near, ['IP']);
      const own = named !== undefined && claim(near, ['IP', ...versions])?.kind === 'VERSION' ? undefined : named;
      const octets = match[0].split('.').map(Number);
      const version = octets.every((octet) => octet < 30);
      // «host build-07 (193.32.16.148)»: no version has numbers as large.
      const address = (octets[0] ?? 0) >= 10 && octets.some((octet) => octet >= 100);
      if (
        own === undefined &&
        (version ||
          near.some(({ kind, before, distance }) => versions.includes(kind) && before && distance <= (address ? 0.5 : 2)) ||
          /[vв]\.? ?$/iu.test(reading.text.slice(Math.max(0, span.start - 3), span.start)) ||
          // «ПО «Гарант-Учёт» 3.0.148.22»: right after what a program is called.
          ((octets[0] ?? 0) < 10 && /[»”"] ?$/u.test(reading.text.slice(Math.max(0, span.start - 2), span.start))))
      )
        return [];
      return [{ ...span, score: own === undefined ? 0.7 : 0.95, evidence: 'context' as const, because: own?.text ?? '0–255' }];
    });
    // Two colons with little between them: asked first, for hardly a text has them.
    const young = (/:[\da-f]{0,4}:/i.test(reading.text) ? [...reading.text.matchAll(six)] : []).flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!/[\da-f]/i.test(match[0]) || match[0].length < 6) return [];
      return [{ ...span, score: 0.9, evidence: 'context' as const, because: 'IPv6' }];
    });
    return [...old, ...young];
  },
  found: [
    ['Вхожу с IP 39.168.184.194, ошибка', '39.168.184.194'],
    ['My IP address is 2a06:ecc3:b158:2dec::8.', '2a06:ecc3:b158:2dec::8'],
    ['айпи 10.0.0.15', '10.0.0.15'],
    ['host build-07 (193.32.16.148) pushed an image', '193.32.16.148'],
    ['зашли с 185.12.44.7', '185.12.44.7'],
  ],
  ignored: [
    'WAN IP по DHCP, прошивка 4.1.7.2',
    'менял DNS на 8.8.8.8, не помогло',
    'ПО «Гарант-Учёт» 3.0.148.22 ругается',
    'версия 2.27.13.4',
    'приложение 1.2.3.4',
    'с 10:00 до 14:00',
    'пункт 3.1.2',
    'a::b',
  ],
});
