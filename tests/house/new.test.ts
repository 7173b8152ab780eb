import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { skeletons } from '../../scripts/new/skeletons';

// Apart from the folders they are made for: other tests take in whatever stands there.
const planted = join(import.meta.dirname, '../../.cache/new');
afterAll(() => rmSync(planted, { recursive: true, force: true }));

/** What a skeleton exports, its neighbours found from where it belongs. */
async function exported(kind: keyof typeof skeletons, id: string): Promise<Readonly<Record<string, unknown>>> {
  const { file, source } = skeletons[kind];
  const folder = dirname(file(id));
  const text = source(id).replaceAll(/from '(\.[^']+)'/g, (_, path: string) => `from '@/${posix.join(folder, path)}'`);
  const at = join(planted, `${kind}.ts`);
  mkdirSync(planted, { recursive: true });
  writeFileSync(at, text);
  const { default: made } = (await import(/* @vite-ignore */ at)) as { readonly default: Readonly<Record<string, unknown>> };
  return made;
}

describe('npm run new', () => {
  it.each([
    ['rule', 'tone.planted', ['id', 'severity', 'check', 'bad', 'good']],
    ['recognizer', 'planted', ['type', 'find', 'found', 'ignored']],
    ['helper', 'planted', ['needs', 'run', 'examples']],
    ['importer', 'planted', ['title', 'endings', 'source', 'fits', 'read', 'examples']],
  ] as const)('%s: a file of the form that its folder takes', async (kind, id, fields) => {
    expect(skeletons[kind].shape.test(id)).toBe(true);
    expect(new Set(Object.keys(await exported(kind, id)))).toEqual(new Set(fields));
  });
  it('helper: examples say what they give', async () => {
    const { examples } = await exported('helper', 'planted');
    expect(examples).toEqual(expect.arrayContaining([expect.objectContaining({ template: '{{planted value}}', gives: '[value]' })]));
  });
  it('host: what it does not say is read as on any page', async () => {
    const made = await exported('host', 'planted');
    expect(made).toMatchObject({ id: 'planted', title: 'planted' });
    expect(['readTicket', 'isReplyBox', 'sendOn', 'sendControls'].filter((part) => typeof made[part] !== 'function')).toEqual([]);
  });
});
