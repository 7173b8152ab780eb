import { expect, it, vi } from 'vitest';
import * as yaml from 'yaml';
import { readYaml, rewriteYaml, type YamlValues } from '.';

vi.mock('yaml', async (original) => {
  const real = await original<typeof yaml>();
  return { ...real, parseDocument: vi.fn(real.parseDocument) };
});

it('a key typed into a form costs one reading of the file, however many parts show it', () => {
  let body = 'title: Возврат\nsteps:\n  - id: ask # первый\n    title: Спросить\n    note: {ru: "да"}\n';
  const parse = vi.mocked(yaml.parseDocument);
  for (const title of ['Спросить о', 'Спросить о: заказе', 'Спросить о: заказе #5']) {
    const values = readYaml(body).values as YamlValues & { readonly steps: readonly YamlValues[] };
    parse.mockClear();
    body = rewriteYaml(body, { ...values, steps: values.steps.map((step) => ({ ...step, title })) });
    expect(readYaml(body).values).toMatchObject({ steps: [{ title }] });
    expect(parse).toHaveBeenCalledTimes(1);
  }
  expect(body).toContain('  - id: ask # первый\n');
});
