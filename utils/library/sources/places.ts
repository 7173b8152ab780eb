/** The name of a file without its ending, in words. */
export function nameOf(path: string): string {
  const name = (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/, '');
  return name.replaceAll(/[_-]+/g, ' ').trim();
}

/** The folders a file stands in, without the outermost one, which is the export itself. */
export const topicsOf = (path: string): readonly string[] => path.split('/').slice(1, -1).filter(Boolean);
