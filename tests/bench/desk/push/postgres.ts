import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whenGone, worded } from './when-gone.ts';

const bin = '/usr/lib/postgresql/15/bin';
const port = 20_000 + (process.pid % 20_000);

/** PostgreSQL refuses to run as root: then it runs as the user its package made. */
function as(command: string, args: readonly string[]): [string, string[]] {
  if (process.getuid?.() !== 0) return [join(bin, command), [...args]];
  return ['runuser', ['-u', 'postgres', '--', join(bin, command), ...args]];
}

export interface Postgres {
  readonly port: number;
  /** Runs SQL and returns its lines. */
  sql(text: string): string;
  /** Runs SQL that answers nothing, one after another over one connection; resolves when it is done. */
  run(text: string): Promise<void>;
  stop(): Promise<void>;
}

/** A PostgreSQL server of its own, in a folder that goes with it. */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'otklik-postgres-'));
  if (process.getuid?.() === 0)
    chownSync(folder, Number(execFileSync('id', ['-u', 'postgres'])), Number(execFileSync('id', ['-g', 'postgres'])));
  const [init, initArgs] = as('initdb', ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8']);
  execFileSync(init, initArgs, { stdio: 'ignore' });
  const [run, runArgs] = as('postgres', [
    '-D',
    folder,
    '-p',
    String(port),
    '-k',
    folder,
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'fsync=off',
  ]);
  // By its own tool: a signal to `runuser` does not reach the server behind it.
  const stopping = as('pg_ctl', ['stop', '-D', folder, '-m', 'immediate']).flat().map(worded).join(' ');
  const gone = whenGone(`${stopping}; rm -rf ${worded(folder)}`);
  spawn(run, runArgs, { stdio: 'ignore' });
  const sql = (text: string): string =>
    execFileSync(join(bin, 'psql'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-At', '-c', text], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  for (let tries = 0; ; tries += 1) {
    try {
      sql('select 1');
      break;
    } catch (fault) {
      if (tries > 100) throw fault;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  const line = spawn(join(bin, 'psql'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-qAt'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting: (() => void)[] = [];
  let rest = '';
  line.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const one of lines) if (one === 'done') waiting.shift()?.();
  });
  return {
    port,
    sql,
    run: (text) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        line.stdin.write(`${text}\n\\echo done\n`);
      }),
    stop() {
      line.stdin.end();
      return gone();
    },
  };
}
