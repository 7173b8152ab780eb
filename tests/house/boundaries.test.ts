import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
// A house of its own under the same lines: other tests read the sources while these are at work.
const house = mkdtempSync(join(tmpdir(), 'otklik-boundaries-'));
copyFileSync(join(root, '.oxlintrc.json'), join(house, '.oxlintrc.json'));

function plant(path: string, source: string): string {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  return file;
}

/** Plants a file with a forbidden import, asks the linter, and takes it away again. */
function lint(path: string, source: string): string {
  const file = plant(path, source);
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--format=unix', file], { cwd: house, encoding: 'utf8' });
  rmSync(file);
  return stdout;
}

afterAll(() => rmSync(house, { recursive: true, force: true }));

/** A boundary check that looks at nothing looks just like one that passes: so each line is crossed once here. */
describe('the linter stops an import across a boundary', () => {
  it.each([
    ['utils, by alias', 'utils/text/planted.ts', "import '@/hosts';"],
    ['utils, by a relative path', 'utils/text/planted.ts', "import '../../hosts';"],
    ['utils, a package of React', 'utils/text/planted.ts', "import 'react';"],
    ['utils, the database', 'utils/text/planted.ts', "import 'dexie';"],
    ['utils, the browser', 'utils/text/planted.ts', "import { browser } from '#imports'; browser.runtime.id;"],
    ['utils, the files', 'utils/text/planted.ts', "import 'node:fs';"],
    ['templates, by alias', 'templates/engine/planted.ts', "import '@/platform';"],
    ['hosts, by alias', 'hosts/planted.ts', "import '@/platform/desk';"],
    ['hosts, React', 'hosts/planted.ts', "import 'react';"],
    ['hosts, by a relative path', 'hosts/editors/planted.ts', "import '../../entrypoints/desk/desk';"],
    ['platform, React', 'platform/planted.ts', "import 'react';"],
    ['platform, a value of hosts', 'platform/planted.ts', "import { hostFor } from '@/hosts'; hostFor;"],
    ['components, platform', 'components/planted.ts', "import { settings } from '@/platform'; settings;"],
    ['cli, hosts', 'cli/planted.ts', "import '@/hosts';"],
    ['entrypoints, past an index', 'entrypoints/desk/planted.ts', "import '@/utils/text/edits';"],
  ])('%s', (_line, path, source) => {
    expect(lint(path, source)).toContain('no-restricted-imports');
  });

  it('leaves what is allowed', () => {
    expect(lint('hosts/planted.ts', "import { lastLetter } from '@/utils/ticket'; lastLetter;")).not.toContain('no-restricted-imports');
    expect(lint('platform/planted.ts', "import type { HostFile } from '@/hosts'; export type A = HostFile;")).not.toContain(
      'no-restricted-imports',
    );
  });

  it('a cycle', () => {
    plant('utils/text/planted-b.ts', "import { a } from './planted-a'; export const b = () => a;");
    expect(lint('utils/text/planted-a.ts', "import { b } from './planted-b'; export const a = () => b;")).toContain('no-cycle');
  });
});
