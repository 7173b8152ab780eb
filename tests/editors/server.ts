import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { built } from './build.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** As strict as an editor's own page can be: no inline script, no eval, isolated from every other origin. */
const strict = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; frame-src 'self'; base-uri 'none'; form-action 'none'",
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};
const trusted = "; require-trusted-types-for 'script'";

function page(kind: string): string {
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><title>${kind}</title>
<style>body{margin:8px;font:14px/1.4 sans-serif}#host,#second{width:640px;min-height:120px;margin-bottom:16px}iframe.bench{width:680px;height:320px;border:0}.box{min-height:100px;padding:6px;border:1px solid #999;outline:0}</style>
<body><button id="aside">aside</button><input id="other"><div id="host"></div><div id="second"></div><script src="/${kind}.js"></script></body></html>`;
}

export async function serve(): Promise<{ readonly origin: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      const shown = /^\/page\/([\w-]+)$/.exec(url.pathname)?.[1];
      if (shown) {
        const tt = url.searchParams.has('trusted') ? trusted : '';
        const headers = url.searchParams.has('strict')
          ? { ...strict, 'content-security-policy': strict['content-security-policy'] + tt }
          : {};
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(page(shown));
        return;
      }
      const file = join(built, normalize(url.pathname));
      try {
        const body = await readFile(file);
        response
          .writeHead(200, {
            'content-type': types[extname(file)] ?? 'application/octet-stream',
            'cross-origin-resource-policy': 'same-origin',
          })
          .end(body);
      } catch {
        response.writeHead(404).end();
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, server };
}
