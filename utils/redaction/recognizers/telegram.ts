import { around, nearest } from '../reading';
import { defineRecognizer } from '../recognizer';

const handle = /(?<![a-zà-ɏа-ӿ\d@._/+-])@[a-z][a-z\d_]{3,31}(?![a-zà-ɏа-ӿ\d_@]|\.[a-z])/giu;
const link =
  /(?<![a-zà-ɏа-ӿ\d])(?:https?:\/\/)?(?:t\.me|telegram\.me|tg:\/\/resolve\?domain=)\/?@?[a-z+][a-z\d_]{3,31}(?![a-zà-ɏа-ӿ\d_])/giu;
const bare = /(?<![a-zà-ɏа-ӿ\d@./])[a-z][a-z\d]*_?[a-z\d_]{3,30}(?![a-zà-ɏа-ӿ\d_@]|\.[a-z])/giu;

export default defineRecognizer({
  type: 'TELEGRAM',
  cues: [
    'телеграм*',
    'телеграмм*',
    'телега',
    'телеге',
    'телегу',
    'тг',
    'telegram',
    'tg',
    'ник в телеграм*',
    'инст',
    'инста*',
    'инстаграм*',
    'instagram',
    'insta',
  ],
  find(reading) {
    const marked = [handle, link].flatMap((pattern) =>
      [...reading.text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        score: 0.9,
        evidence: 'prefix' as const,
        because: match[0].slice(0, 4),
      })),
    );
    const dotted = [
      ...reading.text.matchAll(/(?<![a-zà-ɏа-ӿ\d@._/+-])@[a-z][a-z\d_]{0,30}(?:\.[a-z\d_]{1,30}){1,3}(?![a-zà-ɏа-ӿ\d_@])/giu),
    ].flatMap((match) => {
      const own = nearest(around(reading, { start: match.index, end: match.index + match[0].length }), ['TELEGRAM'], 3);
      return own === undefined
        ? []
        : [{ start: match.index, end: match.index + match[0].length, score: 0.8, evidence: 'prefix' as const, because: own.text }];
    });
    marked.push(...dotted);
    if (!reading.cues.some(({ kind }) => kind === 'TELEGRAM')) return marked;
    const named = [...reading.text.matchAll(bare)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const own = /[_\d]/.test(match[0]) ? nearest(around(reading, span), ['TELEGRAM'], 1) : undefined;
      const free = !marked.some(({ start, end }) => start < span.end && span.start < end);
      return own !== undefined && own.before && free ? [{ ...span, score: 0.7, evidence: 'context' as const, because: own.text }] : [];
    });
    return [...marked, ...named];
  },
  found: [
    ['телега @anya.k_spb не работает', '@anya.k_spb'],
    ['Мой телеграм @margarita_50', '@margarita_50'],
    ['t.me/tatyana_9945', 't.me/tatyana_9945'],
    ['https://t.me/anna_k пишите', 'https://t.me/anna_k'],
    ['тг: petrov_ivan', 'petrov_ivan'],
  ],
  ignored: ['почта anna@mail.ru', 'телеграм не работает', 'цена @ 100', '@ кафе'],
});
