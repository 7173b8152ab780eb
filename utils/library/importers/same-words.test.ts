import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { sameWords } from '../../../tests/corpus/library/same-words';
import { renderTemplate } from '@/templates/engine';
import { prepareImport } from '../importing';
import { openSources } from '../sources';
import { importers } from '.';

it.each(sameWords.map((one) => [`${one.format}: ${one.what}`, one] as const))(
  '%s',
  async (_name, { format, path, source, lang, values, says }) => {
    const importer = importers[format];
    if (!importer) throw new Error(format);
    const { steps } = await prepareImport(format, importer, openSources([{ path, bytes: strToU8(source) }]).files, { there: [] });
    const documents = steps.flatMap((step) => (step.does === 'skip' ? [] : [step.document]));
    const partials = Object.fromEntries(documents.map(({ id, body }) => [id, body]));
    const setting = {
      data: values ?? {},
      lang: lang ?? 'en',
      channel: 'email',
      now: { date: '2026-11-26', time: '12:00' },
      partials,
    } as const;
    const replies = documents.map(({ body }) => renderTemplate(body, setting));
    expect(replies.map(({ text }) => text)).toEqual(says);
    expect(replies.flatMap(({ problems }) => problems)).toEqual([]);
  },
);
