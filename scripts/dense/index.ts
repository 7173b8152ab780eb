import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { isWorth, placesIn } from './places.ts';

/** What of a Vite plugin is used here. */
interface Transform {
  readonly name: string;
  readonly enforce: 'pre';
  transform(code: string, id: string): string | undefined;
}

const reader = fileURLToPath(new URL('../../utils/text/dense.ts', import.meta.url));

/** A module's code with its Russian words written densely; undefined where there are none. */
export function withDenseWords(code: string, path: string): string | undefined {
  if (!isWorth(code)) return undefined;
  const { program } = parseSync(path, code);
  const once: string[] = [];
  const places = placesIn(program, code, (made) => `dense_${once.push(made)}`);
  if (places.length === 0) return undefined;
  let changed = `import { dense as dense_, densePattern as densePattern_ } from ${JSON.stringify(reader)};\n`;
  changed += once.map((made, at) => `const dense_${at + 1} = ${made};\n`).join('');
  let last = 0;
  for (const { start, end, text } of places) {
    changed += code.slice(last, start) + text;
    last = end;
  }
  return changed + code.slice(last);
}

const ours = /^(?!.*\/node_modules\/).*\/utils\/(?:etiquette|names|text)\/.*(?<!\.d|\.test|\/dense)\.ts$/u;

/**
 * Words of the rules with logic, of names and of sentences as one byte a letter: a Russian letter is two, and gzip does not make
 * up for it.
 */
export const denseWords = (): Transform => ({
  name: 'dense-words',
  enforce: 'pre',
  transform: (code, id) => (ours.test(id) ? withDenseWords(code, id) : undefined),
});
