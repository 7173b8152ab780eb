import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Postgres } from './postgres.ts';

/** How often a request goes wrong, and in which ways; parts of one. */
export const failing = { unavailable: 0.08, page: 0.06, lost: 0.06 };

export interface Front {
  readonly url: string;
  /** Requests that came, and those that were answered as failures. */
  readonly counts: { asked: number; failed: number };
  close(): Promise<void>;
}

/**
 * An HTTP front of a table, in PostgREST's words: a row a POST, `on_conflict` with `Prefer: resolution=ignore-duplicates`.
 * One request in five fails: 503, a page of HTML under 200, or the row is taken in and the answer lost.
 */
/** A text in SQL that nothing in it can end. */
const quoted = (text: string | undefined): string => (text === undefined ? 'null' : `$bench$${text.replaceAll('$bench$', '')}$bench$`);

export async function startFront(postgres: Postgres): Promise<Front> {
  await postgres.run(
    'create table contacts (key text primary key, reply text, number text, sent_at timestamptz); create table arrivals (key text);',
  );
  const counts = { asked: 0, failed: 0 };
  const cors = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Allow-Methods': '*',
    'Access-Control-Max-Age': '600',
  };
  function answer(request: IncomingMessage, response: ServerResponse, body: string): void {
    const say = (status: number, text = '', type = 'application/json') =>
      response.writeHead(status, { ...cors, 'Content-Type': type }).end(text);
    if (request.method === 'OPTIONS') {
      say(204);
      return;
    }
    counts.asked += 1;
    const luck = Math.random();
    const { unavailable, page, lost } = failing;
    if (luck < unavailable + page + lost) counts.failed += 1;
    if (luck < unavailable) say(503, '{"message":"down"}');
    else if (luck < unavailable + page) say(200, '<!doctype html><h1>Technical works</h1>', 'text/html');
    else {
      const { key, reply, number, sent_at: sentAt } = JSON.parse(body) as Record<string, string>;
      const row = [key, reply, number, sentAt].map(quoted).join(', ');
      void postgres
        .run(`insert into contacts values (${row}) on conflict (key) do nothing; insert into arrivals values (${quoted(key)});`)
        .then(() => (luck < unavailable + page + lost ? request.socket.destroy() : say(201)));
    }
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answer(request, response, Buffer.concat(chunks).toString()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/contacts`,
    counts,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
