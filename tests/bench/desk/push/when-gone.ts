import { spawn } from 'node:child_process';

/**
 * Runs a line of shell when it is called, or when this process is gone, however it went: a shell of a group of its own waits
 * for the end of a pipe that only this process holds, so that not even SIGKILL leaves a server or a browser behind.
 */
export function whenGone(line: string): () => Promise<void> {
  const shell = spawn('sh', ['-c', `cat >/dev/null; ${line}`], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  const done = new Promise<void>((resolve) => shell.once('exit', () => resolve()));
  return () => {
    shell.stdin.end();
    return done;
  };
}

/** A word for the shell that it takes as it is. */
export const worded = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
