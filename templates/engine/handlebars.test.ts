import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Case, caseHelpers, cases } from './cases';
import { render } from './cases/run';
import type { Call, Helper } from './scope';

const folder = mkdtempSync(join(tmpdir(), 'otklik-engine-'));
let ours: readonly (string | null)[] = [];

/** Our helpers, called the way Handlebars calls its own. */
const adapted = (helper: Helper) =>
  function call(this: unknown, ...given: unknown[]): unknown {
    const options = given.at(-1) as Handlebars.HelperOptions & { readonly name: string };
    const { hash, data, name } = options;
    const block = typeof options.fn === 'function' ? { fn: options.fn, inverse: options.inverse } : {};
    const blockParams = Number(Reflect.get(Object(options.fn ?? 0), 'blockParams') ?? 0);
    return helper({ name, context: this, args: given.slice(0, -1), hash, data, blockParams, ...block } as unknown as Call);
  };

/** What Handlebars makes of a case, null where it throws. */
function oracle([template, context, partials = {}]: Case): string | null {
  const handlebars = Handlebars.create();
  handlebars.log = () => undefined;
  for (const [name, helper] of Object.entries(caseHelpers)) handlebars.registerHelper(name, adapted(helper));
  for (const [name, partial] of Object.entries(partials)) handlebars.registerPartial(name, partial);
  try {
    for (const partial of Object.values(partials)) handlebars.parse(partial);
    return handlebars.compile(template)(context, {
      allowedProtoMethods: {},
      allowProtoMethodsByDefault: false,
      allowProtoPropertiesByDefault: false,
    });
  } catch {
    return null;
  }
}

describe('the same as Handlebars, where no code may be made from text', () => {
  beforeAll(async () => {
    const input = { run: join(import.meta.dirname, 'cases/run.ts'), cases: join(import.meta.dirname, 'cases/index.ts') };
    await build({
      configFile: false,
      logLevel: 'silent',
      build: { ssr: true, outDir: folder, minify: false, rolldownOptions: { input, output: { entryFileNames: '[name].mjs' } } },
      ssr: { noExternal: true },
    });
    writeFileSync(
      join(folder, 'main.mjs'),
      `import { cases } from './cases.mjs';
       import { render } from './run.mjs';
       let forbidden = false;
       try { new Function('return 1')(); } catch (fault) { forbidden = fault instanceof EvalError; }
       process.stdout.write(JSON.stringify({ forbidden, outputs: cases.map((one) => render(one) ?? null) }));`,
    );
    const printed = execFileSync(process.execPath, ['--disallow-code-generation-from-strings', join(folder, 'main.mjs')], {
      encoding: 'utf8',
    });
    const result = JSON.parse(printed) as { readonly forbidden: boolean; readonly outputs: readonly (string | null)[] };
    expect(result.forbidden, 'the run must forbid code from text').toBe(true);
    ours = result.outputs;
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has enough cases, and cases that fail as well as cases that do not', () => {
    expect(cases.length).toBeGreaterThanOrEqual(250);
    expect(ours).toHaveLength(cases.length);
    expect(ours.filter((output) => output === null).length).toBeGreaterThan(20);
  });
  it.each(cases.map((one, at) => [at, one[0], one] as const))('%i %j', (at, _template, one) => {
    expect(ours[at]).toBe(oracle(one));
    expect(render(one) ?? null, 'the same in this process').toBe(ours[at]);
  });
});
