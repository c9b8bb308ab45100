import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a built site may weigh, in bytes. The spec and the bench hold it against these. */
export const budgets = {
  /** Everything that ships under `basemap/`. */
  basemap: 12_000_000,
  /** What the basemap moves over the line for the default view: tiles, relief and letters. */
  basemapMoved: 700_000,
  /** The page itself, compressed. */
  page: 130_000,
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

/** A hash of the content would be another name with every build. */
function withoutHash(name: string): string {
  return name.replace(/-[\w-]{8}(?=\.\w+$)/, '').replaceAll('\\', '/');
}
