import { describe, expect, it } from 'vitest';
import { factsOf, type Template } from '@/utils/library';
import { renderTemplate } from '../engine';
import { lintLibrary, sampleValues } from '../lint';
import { packFiles, starterPack } from './index';

const date = '2026-11-24';
const files = Object.entries(packFiles).map(([path, source]) => ({ path, source }));
const documents = [...starterPack('ru'), ...starterPack('en')];
const facts = { ru: factsOf(documents, 'ru', date), en: factsOf(documents, 'en', date) };
const templates = documents.filter((document): document is Template => document.kind === 'template');
const customers = {
  ru: { woman: 'Ковальская Анна Сергеевна', unknown: '', company: 'ООО «Ромашка»' },
  en: { woman: 'Helen Brown', unknown: '', company: 'Acme Ltd' },
};

describe('the starter library', () => {
  it('has replies and references in both languages', () => {
    for (const lang of ['ru', 'en'] as const) expect(starterPack(lang).length).toBeGreaterThan(50);
  });
  it('lints clean', () => {
    const { problems } = lintLibrary(files, date);
    expect(problems.map(({ file, line, field, message }) => `${file}:${line} ${field} ${message.en}`)).toEqual([]);
  });
  it.each(templates.map((template) => [template.id, template] as const))('%s renders for a woman, for a nameless man and for a company', (_id, template) => {
    const { lang, fields, body } = template;
    const required = Object.entries(fields).flatMap(([key, field]) => (field.required ? [key] : []));
    for (const name of Object.values(customers[lang])) {
      const setting = { facts: facts[lang], lang, fields, channel: template.channels[0] ?? 'email', now: { date, time: '10:00' } } as const;
      const operator = { name: lang === 'ru' ? 'Олег Смирнов' : 'John Smith', position: '' };
      const company = { name: 'Ромашка', site: 'romashka.example', phone: '', hours: '' };
      const bare = renderTemplate(body, { ...setting, data: { customer: { name } }, profile: { operator, company } });
      expect(bare.problems).toEqual([]);
      expect(bare.missing.filter((key) => !required.includes(key))).toEqual([]);
      const full = renderTemplate(body, { ...setting, data: { ...sampleValues(template), customer: { name } }, profile: { operator, company } });
      expect(full.problems).toEqual([]);
      expect(full.missing).toEqual([]);
      expect(full.text).not.toMatch(/\{\{|\*\*|\n\n\n|^\n|\n$| {2}|undefined|null|NaN|<\w/);
      expect(full.html).toMatch(/^<(?:p|ul|ol|blockquote)[ >]/);
      expect(full.html).not.toMatch(/<p><\/p>|> <|\s<\/p>/);
    }
  });
});
