import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rewriteYaml, type YamlValue } from './edit-yaml';

const source = `# Кому передавать
departments:
    - id: lead   # старший смены
      name: 'Старший'
      topics: [a,   b]

    - id: law
      name: Юристы
      note: |
        Две
        строки
people: []`;
type Directory = { departments: Record<string, YamlValue>[]; people: YamlValue[] };
const read = (): Directory => parse(source) as Directory;

describe('a YAML file rewritten', () => {
  it('is the same where it says the same', () => expect(rewriteYaml(source, read())).toBe(source));
  it.each([
    ['Старшая', "'Старший'", 'Старшая'],
    ['Имя: с двоеточием', "'Старший'", '"Имя: с двоеточием"'],
    ['', "'Старший'", '""'],
    ['да', "'Старший'", 'да'],
    ['true', "'Старший'", '"true"'],
  ])('%j in place of one value: every other byte stays', (name, was, is) => {
    const value = read();
    (value.departments[0] as Record<string, YamlValue>)['name'] = name;
    expect(rewriteYaml(source, value)).toBe(source.replace(was, is));
  });
  it('inside a flow list is quoted where it must be', () => {
    const value = read();
    (value.departments[0] as Record<string, YamlValue>)['topics'] = ['a', 'б, в]'];
    expect(rewriteYaml(source, value)).toBe(source.replace('[a,   b]', '[a,   "б, в]"]'));
  });
  it('keeps comments with what they stand at when items move, come and go', () => {
    const [first = {}, second = {}] = read().departments;
    const moved = rewriteYaml(source, { departments: [second, { ...first, hours: '24/7' }], people: [] });
    expect(moved).toContain('# Кому передавать');
    expect(moved).toMatch(/id: lead # старший смены\n.*name: 'Старший'/u);
    expect(moved.indexOf('law')).toBeLessThan(moved.indexOf('lead'));
    expect(moved).toMatch(/note: \|\n\s+Две\n\s+строки/u);
    expect(parse(rewriteYaml(source, { departments: [second], people: [{ id: 'x' }] }))).toEqual({
      departments: [second],
      people: [{ id: 'x' }],
    });
  });
  it('an empty file, and a comment alone, take values', () => {
    expect(parse(rewriteYaml('', { a: 1 }))).toEqual({ a: 1 });
    expect(rewriteYaml('# о компании', { a: 'б' })).toBe('# о компании\n\na: б');
  });
  it('says what it was told, whatever that is', () => {
    const leaf = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom('- a', '#', 'a: b', ' x', '\n', '|', '*', '&a', '!t', '{', 'нет', '2026-01-01'),
    );
    const item = fc.dictionary(fc.constantFrom('id', 'name', 'topics', 'ж'), fc.oneof(leaf, fc.array(leaf, { maxLength: 3 })));
    const whole = fc.record({ departments: fc.array(item, { maxLength: 4 }), people: fc.array(leaf, { maxLength: 3 }) });
    fc.assert(
      fc.property(whole, whole, (first, second) => {
        const once = rewriteYaml(source, first);
        expect(parse(once)).toEqual(first);
        expect(parse(rewriteYaml(once, second as Record<string, YamlValue>))).toEqual(second);
      }),
      { numRuns: 200 },
    );
  });
});
