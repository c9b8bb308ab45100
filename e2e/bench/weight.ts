import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a built site may weigh, in bytes. The spec and the bench hold it against these. */
export const budgets = {
  /** Everything that ships under `basemap/`. */
  basemap: 12_000_000,
  /** What the basemap moves over the line for the default view: tiles, relief and letters. */
  basemapMoved: 700_000,
  /** The page itself, compressed: the article, its figures and every excerpt are in it. */
  page: 130_000,
  /** The scripts that have to come before the text answers, compressed. */
  scripts: 60_000,
  /** `embed.js`, compressed: it comes with other people's pages. */
  element: 5_000,
  /** All that an embed loads as a poster, compressed, but for the letters. */
  poster: 60_000,
};

/** A file of the build as a host would send it compressed. */
export interface Part {
  name: string;
  bytes: number;
  gzipped: number;
}

/** Bytes of all files in a folder and below it. */
export function folderBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Compressed bytes of files of a site, each counted once. */
export function gzippedBytes(site: string, files: Iterable<string>): number {
  return [...new Set(files)].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(site, file))).length,
    0,
  );
}

/** The page, scripts and styles of a built site, the heaviest first. */
export function siteParts(site: string): Part[] {
  const pages = readdirSync(site).filter((name) => name.endsWith('.html'));
  const assets = readdirSync(join(site, 'assets'))
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => join('assets', name));
  return [...pages, ...assets]
    .map((name) => {
      const body = readFileSync(join(site, name));
      return { name: withoutHash(name), bytes: body.length, gzipped: gzipSync(body).length };
    })
    .sort((a, b) => b.gzipped - a.gzipped);
}

/**
 * Compressed bytes of what the page's script needs before the text answers: the
 * script itself, all that it imports at once, and the worker that reads the story.
 */
export function scriptsBeforeText(site: string): number {
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  const wanted = [...page.matchAll(/<script[^>]* src="\.\/assets\/([^"]+)"/g)].map(
    ([, name]) => name!,
  );
  const found = new Map<string, number>();
  for (let name = wanted.pop(); name; name = wanted.pop()) {
    if (found.has(name)) continue;
    const code = readFileSync(join(site, 'assets', name), 'utf8');
    found.set(name, gzipSync(code).length);
    for (const [, imported] of code.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      wanted.push(imported!);
    for (const [worker] of code.matchAll(/\bstory\.worker-[\w-]+\.js/g)) wanted.push(worker);
  }
  return [...found.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** A hash of the content would be another name with every build. */
function withoutHash(name: string): string {
  return name.replace(/-[\w-]{8}(?=\.\w+$)/, '').replaceAll('\\', '/');
}
