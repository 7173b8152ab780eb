import { defineRecognizer } from '../recognizer';

const address =
  /(?<![a-zà-ɏа-ӿ\d:.-])(?:[\da-f]{2}([:-])(?:[\da-f]{2}\1){4}[\da-f]{2}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})(?![a-zà-ɏа-ӿ\d:]|[.-][\da-f])/giu;
/** The middle of one: asked first, for hardly a text has it. */
const some = /[:-][\da-f]{2}[:-]|\.[\da-f]{4}\./i;

export default defineRecognizer({
  type: 'MAC',
  cues: ['mac', 'мак-адрес*', 'mac-адрес*', 'мак адрес', 'mac address'],
  find(reading) {
    if (!some.test(reading.text)) return [];
    return [...reading.text.matchAll(address)].flatMap((match) => {
      const digitsOnly = /^[\d-]+$/.test(match[0]) || /^[\d.]+$/.test(match[0]);
      const named = /m[aа]c|мак/iu.test(reading.lower.slice(Math.max(0, match.index - 30), match.index));
      return digitsOnly && !named
        ? []
        : [{ start: match.index, end: match.index + match[0].length, score: 0.95, evidence: 'context' as const, because: '00:00:…' }];
    });
  },
  found: [
    ['MAC-адрес роутера 00:1A:2b:3C:4d:5E', '00:1A:2b:3C:4d:5E'],
    ['mac 00-1a-2b-3c-4d-5e', '00-1a-2b-3c-4d-5e'],
    ['0011.aabb.2233 на порту', '0011.aabb.2233'],
    ['мак-адрес 11:22:33:44:55:66', '11:22:33:44:55:66'],
  ],
  ignored: ['время 10:20:30', 'код 12-34-56-78-90-12', 'MacBook Air', '1234.5678.9012'],
});
