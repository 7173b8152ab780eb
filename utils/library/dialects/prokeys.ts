import { type Dialect, quoted } from './dialect';

/** `%имя%` is to be filled in, `[[%d(…)]]` a date, `[[%s(имя)]]` another snippet, `[[%p]]` the clipboard: ProKeys. */
export const prokeys: Dialect = {
  names: {},
  sign: /\[\[%[dspu]/,
  translate: (text, to) =>
    text
      .replaceAll(/\[\[%([a-z])(?:\(([^)]*)\))?\]\]/g, (all: string, kind: string, rest?: string) => {
        if (kind === 'd') return to.code('{{date today}}');
        if (kind === 's' && rest) return to.include(rest);
        if (kind === 'p') return to.code(`{{tab ${quoted('clipboard')}}}`);
        to.lost(all);
        return to.code('{{tab}}');
      })
      .replaceAll(/(?<![\d%])%([\p{L}_](?:[\p{L}\p{N}_ ]{0,38}[\p{L}\p{N}_])?)%(?![\d%])/gu, (_all, label: string) =>
        to.code(`{{tab ${quoted(label.replaceAll('_', ' ').trim())}}}`),
      ),
};
