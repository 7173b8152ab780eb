import { type Dialect, quoted, type Writer } from './dialect';

/** `+5 days, Do MMMM`: a form of the day, counted from today; what counts in other units is listed. */
function dayOf(source: string, all: string, to: Writer): string {
  const [, ahead = '', shape = ''] = /^(?:\s*([+-][^,]*),)?(.*)$/s.exec(source) ?? [];
  const style = /ddd/.test(shape) ? ' style="weekday"' : /MMM|Do|^\s*$/.test(shape) ? '' : ' style="numeric"';
  if (/[Hhms]/.test(shape) && !/[DMYd]/.test(shape)) return 'time';
  if (ahead.trim() === '') return `date today${style}`;
  const [, sign = '', count = '', unit = ''] = /^([+-])\s*(\d+)\s*(d|days?|w|weeks?)?$/i.exec(ahead.trim()) ?? [];
  if (count === '') to.lost(all);
  return `date (dateAdd today days=${Number(`${sign}${count || 0}`) * (/^w/i.test(unit) ? 7 : 1)})${style}`;
}

/** `%имя%` is to be filled in, `[[%d(…)]]` a date, `[[%s(имя)]]` another snippet, `[[%p]]` the clipboard: ProKeys. */
export const prokeys: Dialect = {
  names: {},
  sign: /\[\[%[dspu]/,
  translate: (text, to) =>
    text
      .replaceAll(/\[\[%([a-z])(?:\(([^)]*)\))?\]\]/g, (all: string, kind: string, rest?: string) => {
        if (kind === 'd') return to.code(`{{${dayOf(rest ?? '', all, to)}}}`);
        if (kind === 's' && rest) return to.include(rest);
        if (kind === 'p') return to.code(`{{tab ${quoted('clipboard')}}}`);
        to.lost(all);
        return to.code('{{tab}}');
      })
      .replaceAll(/(?<![\d%])%([\p{L}_](?:[\p{L}\p{N}_ ]{0,38}[\p{L}\p{N}_])?)%(?![\d%])/gu, (_all, label: string) =>
        to.code(`{{tab ${quoted(label.replaceAll('_', ' ').trim())}}}`),
      ),
};
