import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('inbox', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface Inbox {
  readonly address: string;
  /** What was sent, in order, as it arrived. */
  readonly sent: readonly { readonly id: string; readonly to: string; readonly text: string; readonly html: string }[];
  close(): void;
}

/**
 * The sample inbox on a free port of this machine alone.
 * @param headers that its pages come with, such as a content security policy
 */
export async function openInbox(headers: Readonly<Record<string, string>> = {}): Promise<Inbox> {
  const sent: Inbox['sent'][number][] = [];
  const server: Server = createServer((request, response) => {
    if (request.method === 'POST' && request.url === '/send') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        sent.push(JSON.parse(Buffer.concat(parts).toString('utf8')));
        response.writeHead(204).end();
      });
      return;
    }
    const path = normalize(new URL(request.url ?? '/', 'http://inbox').pathname);
    const file = join(folder, path === '/' ? 'index.html' : path);
    readFile(file).then(
      (body) => response.writeHead(200, { ...headers, 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${port}/`, sent, close: () => server.close() };
}
