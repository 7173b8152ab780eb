import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * A copy of the built extension that differs in one thing: the given sites are granted from the start,
 * because nothing but a hand can press the button of the browser's permission prompt.
 */
export function grantedBuild(
  target: 'chrome-mv3' | 'firefox-mv3',
  sites: readonly string[] = ['http://127.0.0.1/*', 'http://localhost/*'],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'otklik-'));
  cpSync(join(root, '.output', target), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: sites }));
  return folder;
}
