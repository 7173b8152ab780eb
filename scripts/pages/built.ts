import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A file of the project with all that it imports, as one script to run in a page.
 * @param file from the project's root
 */
export async function builtAlone(file: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: { write: false, lib: { entry: `${root}${file}`, formats: ['iife'], name: 'alone' } },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${file} was not built`);
  return chunk.code;
}
