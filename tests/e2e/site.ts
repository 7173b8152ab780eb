import { createServer } from 'node:http';

export interface Site {
  readonly address: string;
  /** Bodies of what was posted, in order. */
  readonly posted: readonly string[];
  close(): void;
}

/** One page on a free port of this machine; whatever is posted anywhere is kept and answered with nothing. */
export async function openSite(html: string, headers: Readonly<Record<string, string>> = {}): Promise<Site> {
  const posted: string[] = [];
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        posted.push(Buffer.concat(parts).toString('utf8'));
        response.writeHead(204).end();
      });
    } else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${port}/`, posted, close: () => server.close() };
}
