// Sentences with one mistake each, and sentences that only look like it: `rule | {context} | text`, `!` for the latter.
import { readFileSync } from 'node:fs';
import type { CheckContext } from '../../../utils/etiquette/finding.ts';

export interface Line {
  /** The rule that must find something; undefined where nothing may block or warn. */
  readonly rule: string | undefined;
  readonly context: CheckContext;
  readonly text: string;
}

const usual: CheckContext = { channel: 'chat', localTime: '11:00', localDate: '2026-03-13' };

/** The lines of a file of the corpus. */
export function linesOf(file: string): readonly Line[] {
  return readFileSync(new URL(`../../corpus/etiquette/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [rule = '', told = '{}', ...text] = line.split(' | ');
      return {
        rule: rule === '!' ? undefined : rule,
        context: { ...usual, ...(JSON.parse(told) as Partial<CheckContext>) },
        text: text.join(' | ').replaceAll(String.raw`\n`, '\n'),
      };
    });
}
