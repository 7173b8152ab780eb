import { parse } from '@handlebars/parser';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { otherExports } from '../../../tests/corpus/library/other-exports';
import { prepareImport } from '../importing';
import { openSources } from '../sources';
import { importers } from '.';

/** Codes of other tools; what looks like them in our Handlebars is no such thing. */
const leftCodes = /\{%|#\{(?!\{)|%\{(?!\{)|\[\[[A-Z]|\\\{\{|(?<!\{)\{(?:formtext|formmenu|if:|else|endif|cursor)/;

describe.each(otherExports.map((one) => [`${one.format} ${one.path}`, one] as const))(
  '%s',
  (_name, { format, path, source, gives, said }) => {
    async function imported() {
      const importer = importers[format];
      if (!importer) throw new Error(format);
      return prepareImport(format, importer, openSources([{ path, bytes: strToU8(source) }]).files, { there: [] });
    }
    it('becomes what it says, and what cannot be carried over is told', async () => {
      const { steps, problems } = await imported();
      expect(steps.flatMap((step) => (step.does === 'skip' ? [] : [step.document]))).toMatchObject(gives);
      expect(problems.map(({ message }) => message.en)).toEqual(said);
    });
    it('is approved only without a code of the tool left in it, and can be read by the engine', async () => {
      const { steps } = await imported();
      for (const step of steps) {
        if (step.does === 'skip') continue;
        const { document } = step;
        expect(() => parse(document.body)).not.toThrow();
        if (document.kind === 'template' && document.status === 'approved') expect(document.body).not.toMatch(leftCodes);
      }
    });
  },
);

it('every importer of text has two', () => {
  const counts = new Map<string, number>();
  for (const { format } of otherExports) counts.set(format, (counts.get(format) ?? 0) + 1);
  const few = Object.keys(importers).filter((id) => (counts.get(id) ?? 0) < 2 && !['otklik', 'docx-articles'].includes(id));
  expect(few).toEqual([]);
});
