import { readdirSync, readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dense, densePattern } from '../../utils/text/dense.ts';
import { withDenseWords } from './index.ts';
import { written } from './written.ts';

const signs = fc.string({ unit: fc.constantFrom(...'абёщъэя АЯabhqwJQV&GKW%§~\\\\.*(?:[^a-zа-яё])|{2,}$«»\n№🙂дыru') });

/** What a module gives by its default. */
const run = (code: string): unknown => {
  const body = code.replace(/^import .*\n/u, '').replace('export default', 'return');
  const made: unknown = runInThisContext(`(dense_, densePattern_) => {${body}\n}`);
  return typeof made === 'function' ? made(dense, densePattern) : undefined;
};

describe('words written densely', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(signs, (text) => {
        const made = written(text);
        expect(made === undefined || dense(made) === text).toBe(true);
      }),
    );
    const path = new URL('../../utils/etiquette/rules/', import.meta.url);
    for (const file of readdirSync(path)) {
      const text = readFileSync(new URL(file, path), 'utf8');
      expect(written(text), file).toSatisfy((made: string | undefined) => made === undefined || dense(made) === text);
    }
  });

  it('takes one byte for a letter', () => {
    const plain = '(?<![а-яё])(?:пришлите|отправьте)(?:send|mail) фото\\s';
    const made = written(plain) ?? '';
    expect(Buffer.byteLength(made)).toBeLessThan(plain.length + 10);
    expect(Buffer.byteLength(plain)).toBeGreaterThan(plain.length + 20);
  });

  it.each([
    [String.raw`export default /(?<![а-яё])(?:не ?\s|обещаем|гарантируем)\d+/giu;`],
    [
      String.raw`const a = 'срок|время'; export default new RegExp(String.raw${'`'}(?:ближайш[а-яё]+ ${'${a}'}|\d{2}\.\d{2} вечера или утра)${'`'}, 'u');`,
    ],
    ["export default { 'ключ из многих букв': 'слово из многих букв', a: `строка\nс концом строки \\ и «кавычкой»` };"],
    ["export default ['а', 'слово за словом'.split(' ')].map((one) => `${String(one)} и ещё несколько слов`);"],
    [
      String.raw`const f = (text) => text.match(/(?:каждый|раз другой)/gu) ?? /один|на все вызовы/u.exec(text); export default [f('раз другой'), f('один')];`,
    ],
  ])('a module says the same: %s', (code) => {
    const changed = withDenseWords(code, '/utils/text/one.ts') ?? '';
    expect(changed).toMatch(/dense(?:Pattern)?_\("/u);
    expect(run(changed)).toStrictEqual(run(code));
  });

  it('an expression of a function is made once, one that remembers its place is left there', () => {
    const changed = withDenseWords('export const f = (a) => /слово за словом/u.test(a) || /слово за словом/gu.test(a);', '/a.ts') ?? '';
    expect(changed).toMatch(/^const dense_1 = densePattern_\(.*"u"\);$/mu);
    expect(changed).toContain('dense_1.test(a) || /слово за словом/gu.test(a)');
  });

  it('types, keys and names of modules are left alone', () => {
    const code = "import a from './длинное имя модуля';\nexport type B = 'длинный текст вида';\n";
    expect(withDenseWords(code, '/a.ts')).toBeUndefined();
  });
});
