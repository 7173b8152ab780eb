import { createServer } from 'node:http';
import { pageOf, ways, type Way } from './page.ts';

export interface Tools {
  readonly address: string;
  /** What arrived for the run at hand. */
  arrived(): readonly string[];
  begin(): void;
  close(): void;
}

const text = (body: string) => (body.startsWith('text=') ? (new URLSearchParams(body).get('text') ?? '') : body);

/** The made-up tools on a free port of this machine. */
export async function openTools(): Promise<Tools> {
  let posts: string[] = [];
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        posts.push(text(Buffer.concat(parts).toString('utf8')));
        response.writeHead(204).end();
      });
      return;
    }
    const way = ways.find((one) => one === new URL(request.url ?? '/', 'http://tool').searchParams.get('way')) satisfies Way | undefined;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(way ?? 'fetch'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${port}/`, arrived: () => posts, begin: () => (posts = []), close: () => server.close() };
}
