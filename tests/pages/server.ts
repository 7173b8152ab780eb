import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

/** One send, as it arrived. */
export interface Sent {
  /** The folder of the page that sent it. */
  readonly page: string;
  readonly path: string;
  readonly type: string;
  /** The body, byte for byte. */
  readonly base64: string;
  /** Its fields: of a form, or of the outermost object of JSON. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface PagesServer {
  readonly address: string;
  readonly sent: readonly Sent[];
  /** Forgets what was sent. */
  clear(): void;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Serves the folders of tools in tests/pages on this machine alone. Every POST is taken for a send, kept, and told as
 * JSON at `/sent` (DELETE forgets); a form is led back to its page with `?sent`.
 */
export async function servePages(port = 0): Promise<PagesServer> {
  const sent: Sent[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const { pathname } = new URL(request.url ?? '/', 'http://pages');
    const page = pathname.split('/')[1] ?? '';
    if (pathname === '/sent') {
      if (request.method === 'DELETE') sent.length = 0;
      return response.writeHead(200, { 'content-type': types['.json'] }).end(JSON.stringify(sent));
    }
    if (request.method === 'POST') {
      sent.push(await received(request, page, pathname));
      // A form posted into a hidden frame must not load the whole page there.
      if (request.headers['sec-fetch-dest'] === 'iframe') return response.writeHead(200, { 'content-type': types['.html'] }).end('ok');
      const isForm = (request.headers.accept ?? '').includes('text/html');
      return isForm
        ? response.writeHead(303, { location: `/${page}/?sent=${sent.length}` }).end()
        : response.writeHead(200, { 'content-type': types['.json'] }).end(JSON.stringify({ ok: true, id: sent.length }));
    }
    const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
    try {
      const body = await readFile(join(import.meta.dirname, path));
      const policy = path.endsWith('.html') ? /<meta name="x-policy" content="([^"]+)"/.exec(body.toString('utf8'))?.[1] : undefined;
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        ...(policy !== undefined && { 'content-security-policy': policy }),
      });
      return response.end(body);
    } catch {
      return response.writeHead(404).end();
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const at = server.address();
  return {
    address: `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : port}/`,
    sent,
    clear: () => void (sent.length = 0),
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

async function received(request: IncomingMessage, page: string, path: string): Promise<Sent> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  const body = Buffer.concat(parts);
  const type = request.headers['content-type'] ?? '';
  return { page, path, type, base64: body.toString('base64'), fields: await fieldsOf(body, type) };
}

async function fieldsOf(body: Buffer, type: string): Promise<Record<string, string>> {
  const text = (value: unknown) => (typeof value === 'string' ? value : value instanceof Blob ? '' : JSON.stringify(value));
  const pairs = /form/.test(type)
    ? [...(await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData())]
    : /json/.test(type)
      ? Object.entries(JSON.parse(body.toString('utf8')))
      : [['body', body.toString('utf8')] as const];
  return Object.fromEntries(pairs.map(([name, value]) => [name, text(value)]));
}

if (process.argv[1] === import.meta.filename) console.log((await servePages(Number(process.argv[2] ?? 42300))).address);
