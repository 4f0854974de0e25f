import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CLIENT } from './client.ts';
import { FRAME, PAGE } from './page.ts';
import { STYLE } from './style.ts';

/** The only importer of node:http. It answers on the loopback address alone, to pages that came from itself alone. */

const host = '127.0.0.1';
/** So many ports are tried when the first is taken. */
const tries = 20;

const common = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** The regulation's own frame: text and its style, nothing that runs or loads. */
const framePolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'self'";

interface Answer {
  type: string;
  policy: string;
  body: string;
}

const fixed: Readonly<Record<string, Answer>> = {
  '/': { type: 'text/html', policy: pagePolicy, body: PAGE },
  '/frame': { type: 'text/html', policy: framePolicy, body: FRAME },
  '/client.js': { type: 'text/javascript', policy: pagePolicy, body: CLIENT },
  '/style.css': { type: 'text/css', policy: pagePolicy, body: STYLE },
};

export interface Preview {
  port: number;
  /** tells every open page that the files have changed */
  announce: () => void;
  close: () => Promise<void>;
}

/**
 * Serves the preview. `view` makes the JSON of what a page asks for; null when it asks for something that is none.
 * A port that is taken is left and the next one tried.
 */
export async function serve(port: number, view: (query: URLSearchParams) => string | null): Promise<Preview> {
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response, view, pages);
  });
  const used = await listen(server, port);
  return {
    port: used,
    announce: () => {
      for (const page of pages) page.write('event: saved\ndata: 1\n\n');
    },
    close: async () => {
      for (const page of pages) page.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  view: (query: URLSearchParams) => string | null,
  pages: Set<ServerResponse>,
): void {
  const send = (status: number, { type, policy, body }: Answer): void => {
    const headers = { ...common, 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': policy };
    response.writeHead(status, headers).end(request.method === 'HEAD' ? '' : body);
  };
  const refuse = (status: number, body: string): void => {
    send(status, { type: 'text/plain', policy: framePolicy, body });
  };
  const port = request.socket.localPort ?? 0;
  // A page of elsewhere whose name was made to lead here has its own name in “Host”.
  if (![`${host}:${port}`, `localhost:${port}`].includes(request.headers.host ?? '')) {
    refuse(403, 'Chỉ mở được từ chính máy này.\n');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(405, 'Trang này chỉ để xem.\n');
    return;
  }
  const url = new URL(request.url ?? '/', `http://${host}`);
  const known = Object.hasOwn(fixed, url.pathname) ? fixed[url.pathname] : undefined;
  if (known !== undefined) send(200, known);
  else if (url.pathname === '/view') {
    const body = view(url.searchParams);
    if (body === null) refuse(400, 'Không có nội dung để xem.\n');
    else send(200, { type: 'application/json', policy: framePolicy, body });
  } else if (url.pathname === '/events') {
    response.writeHead(200, { ...common, 'Content-Type': 'text/event-stream', 'Content-Security-Policy': framePolicy });
    response.write('retry: 1000\n\n');
    pages.add(response);
    request.on('close', () => pages.delete(response));
  } else refuse(404, 'Không có trang này.\n');
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + tries && port <= 65_535; port += 1) {
    if (await listensOn(server, port)) return (server.address() as AddressInfo).port;
  }
  return (await listensOn(server, 0)) ? (server.address() as AddressInfo).port : 0;
}

function listensOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const listening = (): void => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen(port, host);
  });
}
