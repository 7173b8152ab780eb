import { type Dialect, withDefault, type Writer } from './dialect';

/** A dialect of values only: each match of the pattern is a name, with a fallback in its second group where it has one. */
export function plainCodes(pattern: RegExp, names: Dialect['names']): Dialect {
  return {
    names,
    sign: new RegExp(pattern.source, pattern.flags.replace('g', '')),
    translate: (text: string, to: Writer) =>
      text.replaceAll(pattern, (_all: string, name: string, fallback?: unknown) =>
        to.code(`{{${withDefault(to.value(name.trim()), typeof fallback === 'string' ? fallback : undefined)}}}`),
      ),
  };
}
