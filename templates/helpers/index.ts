import type { Helper } from '../helper';

const files = import.meta.glob<Helper>(['./*.ts', '!./index.ts', '!./*.test.ts'], { import: 'default', eager: true });

/** Every helper of templates by its name, which is the name of its file. */
export const helpers: Readonly<Record<string, Helper>> = Object.fromEntries(
  Object.entries(files).map(([path, helper]) => [path.replaceAll(/^.*\/|\.ts$/g, ''), helper]),
);
