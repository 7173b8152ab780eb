/** The scripts of the starter library by their path below this folder. */
const sources = import.meta.glob<string>('./{ru,en}/scripts/*.yaml', { query: '?raw', import: 'default', eager: true });

export const scriptFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(sources).map(([path, source]) => [path.replace(/^\.\//, ''), source]),
);
