import { type Dialect, withDefault, type Writer } from './dialect';

/**
 * A dialect of values only: each match of the pattern is a name, with a fallback in its second group where it has one.
 * @param any whatever looks like a code of the tool: one that the pattern does not know is listed, and stays as words
 */
export function plainCodes(pattern: RegExp, names: Dialect['names'], any: RegExp): Dialect {
  return {
    names,
    sign: new RegExp(pattern.source, pattern.flags.replace('g', '')),
    translate(text: string, to: Writer) {
      const translated = text.replaceAll(pattern, (_all: string, name: string, fallback?: unknown) =>
        to.code(`{{${withDefault(to.value(name.trim()), typeof fallback === 'string' ? fallback : undefined)}}}`),
      );
      for (const [left] of translated.matchAll(any)) to.lost(left);
      return translated;
    },
  };
}
