import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Postgres } from './postgres.ts';

export interface Front {
  readonly port: number;
  close(): Promise<void>;
}

/** A text in SQL that nothing in it can end. */
const quoted = (text: string | undefined): string => (text === undefined ? 'null' : `$bench$${text.replaceAll('$bench$', '')}$bench$`);

/** A front in PostgREST's words, which neither Debian nor npm packages: a row a POST, `Prefer: resolution=ignore-duplicates`. */
export async function startPostgrestLike(postgres: Postgres): Promise<Front> {
  function answer(response: ServerResponse, body: string): void {
    const { key, reply, number, sent_at: sentAt } = JSON.parse(body) as Record<string, string>;
    const row = [key, reply, number, sentAt].map(quoted).join(', ');
    void postgres.run(`insert into contacts values (${row}) on conflict (key) do nothing;`).then(() => response.writeHead(201).end());
  }
  const server = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answer(response, Buffer.concat(chunks).toString()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
