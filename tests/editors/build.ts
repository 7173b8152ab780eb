import { existsSync, mkdirSync, readdirSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';
import { build as bundle } from 'vite';

export const here = fileURLToPath(new URL('.', import.meta.url));
const repository = join(here, '../..');
export const built = join(here, 'pages/built');

/** Installs the real editors when they are missing; nothing else of the repository needs them. */
export function install(): void {
  if (existsSync(join(here, 'node_modules/esbuild'))) return;
  execFileSync('npm', ['ci', '--prefix', here, '--no-audit', '--no-fund'], { stdio: 'inherit' });
}

/** One bundle a page of an editor, and the extension that carries hosts/editors. */
export async function build(only: readonly string[]): Promise<void> {
  mkdirSync(built, { recursive: true });
  await Promise.all([buildPages(only), buildExtension()]);
}

export function kinds(): readonly string[] {
  return readdirSync(join(here, 'pages'))
    .filter((name) => name.endsWith('.js') && name !== 'shell.js')
    .map((name) => name.replace('.js', ''));
}

async function buildPages(only: readonly string[]): Promise<void> {
  const esbuild = (await import(join(here, 'node_modules/esbuild/lib/main.js'))) as {
    build(options: Record<string, unknown>): Promise<unknown>;
  };
  const entryPoints = Object.fromEntries((only.length > 0 ? only : kinds()).map((kind) => [kind, join(here, 'pages', `${kind}.js`)]));
  await esbuild.build({
    entryPoints,
    bundle: true,
    outdir: built,
    format: 'iife',
    minify: true,
    target: 'es2022',
    logLevel: 'error',
    jsx: 'automatic',
    loader: { '.svg': 'dataurl', '.ttf': 'dataurl', '.woff': 'empty', '.woff2': 'empty', '.eot': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  for (const [from, to] of [
    ['ckeditor4', 'ckeditor4'],
    ...[5, 6, 7, 8].map((version) => [`tinymce${version}`, `tinymce${version}`] as const),
  ] as const) {
    const target = join(built, 'assets', to);
    if (!existsSync(target)) cpSync(join(here, 'node_modules', from), target, { recursive: true });
  }
}

async function buildExtension(): Promise<void> {
  const out = join(here, 'pages/built/extension');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const entries = { content: join(here, 'extension/content.ts'), main: join(here, 'extension/page-world.ts') };
  for (const [name, entry] of Object.entries(entries)) {
    await bundle({
      configFile: false,
      root: repository,
      publicDir: false,
      logLevel: 'error',
      resolve: { alias: { '@': repository.replace(/\/$/, '') } },
      build: {
        outDir: out,
        emptyOutDir: false,
        target: 'es2023',
        minify: 'oxc',
        lib: { entry, formats: ['iife'], name: 'otklik', fileName: () => `${name}.js` },
      },
    });
  }
  cpSync(join(here, 'extension/manifest.json'), join(out, 'manifest.json'));
}
