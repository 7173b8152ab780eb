// Texts with their secrets marked, put together of the sentences in secrets-*.txt and numbers-*.txt.
import { readFileSync } from 'node:fs';
import type { Chance } from '../../chance.ts';
import type { Letter } from '../marked-letters.ts';
import { slot, typed } from './slots.ts';

const lines = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const sentences = {
  ru: { secrets: lines('../texts/secrets-ru.txt'), numbers: lines('../texts/numbers-ru.txt'), real: lines('../texts/real-ru.txt') },
  en: { secrets: lines('../texts/secrets-en.txt'), numbers: lines('../texts/numbers-en.txt'), real: lines('../texts/real-en.txt') },
};

function filled(line: string, random: Chance): Letter {
  const spans: Letter['spans'][number][] = [];
  let text = '';
  let from = 0;
  const source = line.replaceAll('\\n', '\n');
  for (const match of source.matchAll(/\{([a-z\d]+)\}/g)) {
    text += source.slice(from, match.index);
    from = match.index + match[0].length;
    const value = slot(match[1] ?? '', random);
    const type = typed[match[1] ?? ''];
    if (type !== undefined) spans.push({ start: text.length, end: text.length + value.length, type });
    text += value;
  }
  return { text: text + source.slice(from), spans };
}

/** The same with another hand: without capitals, without its last mark, with a slip of the finger. */
function rewritten({ text, spans }: Letter, random: Chance): Letter {
  const inSpan = (at: number) => spans.some(({ start, end }) => at >= start && at < end);
  let changed = text;
  if (random.is(0.25)) changed = [...changed].map((one, at) => (inSpan(at) ? one : one.toLowerCase())).join('');
  if (random.is(0.15)) {
    const at = random.below(changed.length - 1);
    const [one = '', two = ''] = [changed[at], changed[at + 1]];
    if (!inSpan(at) && !inSpan(at + 1) && /\p{Ll}/u.test(one) && /\p{Ll}/u.test(two))
      changed = changed.slice(0, at) + two + one + changed.slice(at + 2);
  }
  return changed.length === text.length ? { text: changed, spans } : { text, spans };
}

/** So many texts of one language, of one to four sentences. */
export function made(lang: 'ru' | 'en', count: number, random: Chance): readonly Letter[] {
  const { secrets, numbers, real } = sentences[lang];
  return Array.from({ length: count }, () => {
    let text = '';
    const spans: Letter['spans'][number][] = [];
    for (let more = 1 + random.below(4); more > 0; more--) {
      const source = random.pick([secrets, secrets, numbers, numbers, real]);
      const one =
        source === real
          ? { text: random.pick(real).replaceAll(/[⟦⟧]/gu, ''), spans: [] }
          : rewritten(filled(random.pick(source), random), random);
      const joint = text === '' ? '' : random.is(0.3) ? '\n' : /[.!?)]$/.test(text) ? ' ' : random.pick([', ', '. ', ' ', '\n']);
      text += joint;
      spans.push(...one.spans.map((span) => ({ ...span, start: span.start + text.length, end: span.end + text.length })));
      text += one.text;
    }
    return { text, spans };
  });
}
