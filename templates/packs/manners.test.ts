import { expect, test } from 'vitest';
import { checkDraft } from '@/utils/etiquette';
import { factsOf, type Template } from '@/utils/library';
import { renderTemplate } from '../engine';
import { sampleValues } from '../lint';
import { starterPack } from '.';

const date = '2026-11-24';
const documents = [...starterPack('ru'), ...starterPack('en')];
const facts = { ru: factsOf(documents, 'ru', date), en: factsOf(documents, 'en', date) };
const templates = documents.filter((document): document is Template => document.kind === 'template');

test.each(templates.map((template) => [template.id, template] as const))('%s keeps the manners it asks of others', (_id, template) => {
  const { text } = renderTemplate(template.body, {
    data: sampleValues(template),
    facts: facts[template.lang],
    lang: template.lang,
    channel: 'email',
    now: { date, time: '10:00' },
    fields: template.fields,
  });
  // A reply is put into a letter that may have its own greeting and closing.
  const found = checkDraft(text, { context: { channel: 'chat', localDate: date, localTime: '10:00' } });
  // Places the operator fills in stand in brackets, and a sample year is any number.
  const loud = found.filter(({ severity, rule }) => severity !== 'hint' && rule !== 'left.placeholder' && rule !== 'num.plural');
  expect(loud.map(({ rule, start, end }) => `${rule} «${text.slice(start, end)}»`)).toEqual([]);
});
