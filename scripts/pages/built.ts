import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A file of the project with all that it imports, as one script to run in a page.
 * @param file from the project's root
 * @param plugins what is to be taken in the place of something else
 */
export async function builtAlone(file: string, plugins: readonly Plugin[] = []): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [...plugins],
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: { write: false, lib: { entry: `${root}${file}`, formats: ['iife'], name: 'alone' } },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${file} was not built`);
  return chunk.code;
}

/** The judge of messages takes the trees that the page is given, `globalThis.otklikJudge`, and not its own. */
export const givenTrees: Plugin = {
  name: 'given-trees',
  load: (id) => (id.endsWith('hosts/guess/judge/trees.ts') ? 'export const judge = otklikJudge;' : undefined),
};
