import { describe, expect, it } from 'vitest';
import { importers, openSources, prepareImport } from '@/utils/library';
import { inspectDocument } from '.';

async function imported(id: string, path: string, text: string) {
  const importer = importers[id];
  if (!importer) throw new Error(id);
  const { files } = openSources([{ path, bytes: new TextEncoder().encode(text) }]);
  const { steps, problems } = await prepareImport(id, importer, files, { there: [], inspect: inspectDocument });
  return {
    said: problems.map(({ line, field, severity, message }) => [severity, line, field, message.en].filter((part) => part !== '').join(' ')),
    status: steps.flatMap((step) => (step.does !== 'skip' && step.document.kind === 'template' ? [step.document.status] : [])),
  };
}
const head = '---\nid: a\ntitle: A\nlang: en\nstatus: approved\n';

describe('a text that does not parse', () => {
  it.each([
    ['{{#if ticket.order}}open', 'error 8  {{#if}} is not closed'],
    ['Hello,\n\nyour order {{ticket.order is', 'error 10  {{ is not closed'],
    ['{{#each items}}x{{/if}}', 'error 8  block {{#each}} is closed by {{/if}}'],
  ])('of a file of our own is told by the line of the file, and comes as it is: %j', async (body, told) => {
    expect(await imported('otklik', 'templates/a.hbs', `${head}---\n\n${body}\n`)).toEqual({
      said: [told.replace('  ', ' ')],
      status: ['approved'],
    });
  });
  it('of a subject is told by its field', async () => {
    const { said } = await imported('otklik', 'templates/a.hbs', `${head}subject: "Order {{order"\n---\nText\n`);
    expect(said).toEqual(['error 0 subject {{ is not closed']);
  });
  it('of a bundle is told by its title', async () => {
    const document = { kind: 'template', id: 'a', title: 'Late parcel', lang: 'en', body: '{{#if x}}' };
    const { said } = await imported('otklik', 'a.otklik.json', JSON.stringify({ otklik: 1, documents: [document] }));
    expect(said).toEqual(['error 0 “Late parcel”: {{#if}} is not closed']);
  });
  it.each([
    ['briskine', 'a.csv', 'id,title,shortcut,subject,tags,body\n1,Late,,,,Fine\n2,Open,,,,{{#if a}}x\n'],
    ['csv', 'a.csv', 'title;body\nLate;Fine\nOpen;{{#if a}}x\n'],
    ['espanso', 'a.yml', 'matches:\n  - trigger: ":late"\n    replace: Fine\n  - trigger: ":open"\n    replace: "{{{x}}"\n'],
  ])('of %s is told by its line and left as a draft', async (id, path, text) => {
    const { said, status } = await imported(id, path, text);
    expect(said).toEqual([expect.stringMatching(/^warning [34] “(?:Open|:?open)”: .+, left as a draft$/)]);
    expect(status).toEqual(['approved', 'draft']);
  });
});

it('plain texts and signs that are no codes are nobody’s mistake', async () => {
  const { said } = await imported('otklik', 'templates/a.hbs', `${head}---\nA }} b {c} {{customer.name}} 100 %\n`);
  expect(said).toEqual([]);
});
