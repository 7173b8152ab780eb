import { generic } from './generic';
import type { Host } from './host';
import { hostFromFile, type HostFile } from './saved';

export { reachRootsBy } from './reading';
export { generic } from './generic';
export { defineHost, type Host, type HostFields, type SendControl } from './host';
export { hostFromFile, readHostFile, type HostFile, type HostFilePart, type HostFileProblem, type HostFileReading } from './saved';

const files = import.meta.glob<Host>(['./*.ts', '!./*.test.ts', '!./index.ts', '!./host.ts', '!./generic.ts'], {
  eager: true,
  import: 'default',
});

/** The tools that have a file of their own, by file name. */
export const hosts: readonly Host[] = Object.values(files);

const made = new WeakMap<HostFile, Host>();
const known = new WeakMap<Document, Host>();

/**
 * The host of a page: a tool with a file of its own, else one that an operator pointed out, else the generic one. Asked
 * at every press, so a tool once recognised is remembered; before that it is looked for again, as pages come in pieces.
 */
export function hostFor(page: Document, saved: readonly HostFile[]): Host {
  const named = known.get(page) ?? hosts.find((host) => host.recognises(page));
  if (named !== undefined) {
    known.set(page, named);
    return named;
  }
  return saved.map(fromFile).find((host) => host.recognises(page)) ?? generic;
}

function fromFile(file: HostFile): Host {
  const host = made.get(file) ?? hostFromFile(file);
  made.set(file, host);
  return host;
}
