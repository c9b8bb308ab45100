import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface StaticServer {
  /** The address of the folder, with a closing slash. */
  address: string;
  /** Paths that were asked for outside of the folder, or that are not in it. */
  strays: string[];
  /** Files that were asked for, in order, by their paths in the folder. */
  asked: string[];
  close: () => Promise<void>;
}

/**
 * A plain static host, as a person has it: it serves a folder below `base` (`/some/sub/path/`),
 * answers byte ranges, and knows nothing else. No rewriting, no fallback page.
 */
export async function serveFolder(
  folder: string,
  base: string,
  {
    caching = false,
  }: {
    /** Whether it tells browsers to keep what has a hash for a name, as hosts are told to. */
    caching?: boolean;
  } = {},
): Promise<StaticServer> {
  const strays: string[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(base) ? fileIn(folder, path.slice(base.length)) : null;
    if (file === null) {
      strays.push(path);
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
      return;
    }
    asked.push(path.slice(base.length));
    const { size } = statSync(file);
    const head = {
      'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
      'Accept-Ranges': 'bytes',
      ...(caching && path.startsWith(`${base}assets/`)
        ? { 'Cache-Control': 'public, max-age=31536000, immutable' }
        : {}),
    };
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    if (!range) {
      response.writeHead(200, { ...head, 'Content-Length': size });
      createReadStream(file).pipe(response);
      return;
    }
    const start = Number(range[1]);
    const end = Math.min(range[2] ? Number(range[2]) : size - 1, size - 1);
    response.writeHead(206, {
      ...head,
      'Content-Length': end - start + 1,
      'Content-Range': `bytes ${start}-${end}/${size}`,
    });
    createReadStream(file, { start, end }).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${base}`,
    strays,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function fileIn(folder: string, path: string): string | null {
  const file = normalize(join(folder, path === '' ? 'index.html' : path));
  if (!file.startsWith(normalize(folder) + sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}
