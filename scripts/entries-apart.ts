import type { Plugin } from 'vite';

/**
 * Stops a build in which a chunk imports the entry of a page. Whoever loads that chunk would run the page: its listeners,
 * its drawing. It comes about when a whole folder is brought lazily (`import('@/utils/etiquette')`) and the bundler has put
 * a module of the folder into the one entry that uses it; bring a small module that names what is wanted instead.
 */
export function entriesApart(): Plugin {
  return {
    name: 'entries-apart',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entries = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
      for (const { fileName, imports } of chunks) {
        const entry = imports.find((imported) => entries.has(imported));
        if (entry !== undefined) this.error(`${fileName} imports ${entry}, the entry of a page`);
      }
    },
  };
}
