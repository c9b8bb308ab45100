import { partOf } from './byte-range.ts';
import { fontIn, unpackFiles, type Files } from './held.ts';

/**
 * The page's own files. They stand beside it on its host or, where the page is
 * a single file, within it; nobody else need know which.
 */

/** The id of the element that holds the files of a page that is a single file. */
export const HELD = 'plotline-files';

/** Set by the build: false for the pages of a site, which then carry nothing of this; undefined in tests. */
declare const __SINGLE_FILE__: boolean | undefined;
const mayHold = typeof __SINGLE_FILE__ === 'undefined' || __SINGLE_FILE__;

const element = () =>
  typeof document === 'undefined' ? null : document.querySelector(`script#${HELD}`);

/** Whether this page is a single file: nothing stands beside it, and it asks nobody for anything. */
export const isSingleFile = (): boolean => mayHold && element() !== null;

let unpacked: Files | undefined;

/** What the page holds; null where it is no single file. Throws a sentence where that is damaged. */
function held(): Files | null {
  const packed = unpacked ? null : element();
  if (packed) unpacked = unpackFiles(packed.textContent);
  return unpacked ?? null;
}

/** The path below the page that an absolute address stands for; null where it is elsewhere. */
function pathOf(address: string): string | null {
  const folder = new URL('./', document.baseURI).href;
  const { href } = new URL(address);
  return href.startsWith(folder) ? decodeURIComponent(href.slice(folder.length)) : null;
}

/** Those that were asked for: of the map's archives every tile is a part. */
const blobs = new Map<string, Blob>();

/** The file at an absolute address, out of the page; null where the page holds none. */
function heldFile(address: string): Blob | null {
  const path = pathOf(address);
  if (path === null) return null;
  const known = blobs.get(path);
  if (known) return known;
  const file = held()?.[path] ?? heldFont(path);
  if (!file) return null;
  const type = /\.m?js$/.test(path) ? 'text/javascript' : '';
  const blob = new Blob([new Uint8Array(file)], { type });
  blobs.set(path, blob);
  return blob;
}

/** Fonts are in a style sheet of the page, which needs them before any script runs. */
function heldFont(path: string): Uint8Array | null {
  const name = path.startsWith('fonts/') ? path.slice('fonts/'.length) : null;
  if (name === null) return null;
  for (const { textContent } of document.querySelectorAll('style')) {
    const font = fontIn(textContent, name);
    if (font) return font;
  }
  return null;
}

/**
 * Asks for a file of the site by its absolute address, as `fetch` does. A page
 * that is a single file answers by itself, also for a part of a file; what it
 * does not hold is a 404.
 */
export async function siteFile(address: URL | string, init?: RequestInit): Promise<Response> {
  if (!mayHold || !isSingleFile()) return fetch(address, init);
  init?.signal?.throwIfAborted();
  const file = heldFile(String(address));
  if (!file) return new Response(null, { status: 404 });
  return partOf(file, new Headers(init?.headers).get('range') ?? '');
}

/**
 * Where a worker of the site can be started from: its own address, or what a
 * single file holds of it. That is a classic script, for on a page without an
 * origin Chromium starts no module from a blob; its ending is how MapLibre is told.
 */
export function workerAddress(address: string): string {
  if (!mayHold || !isSingleFile()) return address;
  const file = heldFile(new URL(address, document.baseURI).href);
  if (!file) return address;
  return `${URL.createObjectURL(file)}#classic.cjs`;
}

/** Starts a worker of the site. */
export function startWorker(address: string): Worker {
  return new Worker(workerAddress(address), { type: isSingleFile() ? 'classic' : 'module' });
}
