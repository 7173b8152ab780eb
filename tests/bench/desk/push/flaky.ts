import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How often a request goes wrong, and in which ways; parts of one. */
export const failing = { unavailable: 0.08, page: 0.06, lost: 0.06 };

export interface Flaky {
  readonly url: string;
  /** Requests that came, those that were answered as failures, and repeats that the front knew by their key. */
  readonly counts: { asked: number; failed: number; known: number };
  close(): Promise<void>;
}

const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Allow-Methods': '*',
  'Access-Control-Max-Age': '600',
};

/** What stands between the browser and a front: one request in five fails, by 503, by a page of HTML under 200, or by an answer lost after the row was taken in. */
export async function startFlaky(port: number): Promise<Flaky> {
  const counts = { asked: 0, failed: 0, known: 0 };
  const { unavailable, page, lost } = failing;
  async function answer(request: IncomingMessage, response: ServerResponse, body: string): Promise<void> {
    const say = (status: number, text = '', type = 'application/json') =>
      response.writeHead(status, { ...cors, 'Content-Type': type }).end(text);
    if (request.method === 'OPTIONS') return void say(204);
    counts.asked += 1;
    const luck = Math.random();
    if (luck < unavailable + page + lost) counts.failed += 1;
    if (luck < unavailable) return void say(503, '{"message":"down"}');
    if (luck < unavailable + page) return void say(200, '<!doctype html><h1>Technical works</h1>', 'text/html');
    const { method = 'GET', headers, url = '' } = request;
    const passed = Object.fromEntries(
      ['content-type', 'accept', 'prefer', 'idempotency-key'].flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])),
    );
    const inner = await fetch(`http://127.0.0.1:${port}${url}`, { method, headers: passed, body });
    const text = await inner.text();
    if (inner.status >= 400) counts.known += 1;
    if (luck < unavailable + page + lost) request.socket.destroy();
    else say(inner.status, text, inner.headers.get('content-type') ?? 'application/json');
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => void answer(request, response, Buffer.concat(chunks).toString()).catch(() => request.socket.destroy()));
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
