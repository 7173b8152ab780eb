import { afterAll, expect, it, vi } from 'vitest';
import type * as yaml from 'yaml';
import type { YamlValues } from '.';

// The other files of these tests share what was brought: here it is brought anew, and given back as it was.
vi.resetModules();
const parse = vi.fn<typeof yaml.parseDocument>();
vi.doMock('yaml', async (original) => {
  const real = await original<typeof yaml>();
  return { ...real, parseDocument: parse.mockImplementation(real.parseDocument) };
});
const { readYaml, rewriteYaml } = await import('.');

afterAll(() => {
  vi.doUnmock('yaml');
  vi.resetModules();
});

it('a key typed into a form costs one reading of the file, however many parts show it', () => {
  let body = 'title: Возврат\nsteps:\n  - id: ask # первый\n    title: Спросить\n    note: {ru: "да"}\n';
  for (const title of ['Спросить о', 'Спросить о: заказе', 'Спросить о: заказе #5']) {
    const values = readYaml(body).values as YamlValues & { readonly steps: readonly YamlValues[] };
    parse.mockClear();
    body = rewriteYaml(body, { ...values, steps: values.steps.map((step) => ({ ...step, title })) });
    expect(readYaml(body).values).toMatchObject({ steps: [{ title }] });
    expect(parse).toHaveBeenCalledTimes(1);
  }
  expect(body).toContain('  - id: ask # первый\n');
});
