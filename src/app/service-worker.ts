// Makes the site work without a network, wherever it is served. Written as `sw.js` beside the page by
// `src/cli/service-worker.ts`; typed by `tsconfig.worker.json`, since a page and a worker have other globals.
//
// A library would have been welcome. Workbox keeps all versions in one cache and answers a
// range that ends behind the file with 416, where RFC 9110 gives what there is.
import { partOf } from '../site/byte-range.ts';
import { forgetOthers, keepSite } from './kept-site.ts';
import { addressOf, cacheName, fileOf, type SiteFiles } from './site-files.ts';
import type { WorkerTask } from './worker-task.ts';

declare const self: ServiceWorkerGlobalScope;
/** Set by the build: every file of this version of the site. */
declare const __SITE__: SiteFiles;

const site = __SITE__;
const scope = self.registration.scope;

let opened: Promise<Cache> | undefined;
const kept = () => (opened ??= caches.open(cacheName(scope, site.version)));

// No skipWaiting here: a new version waits until a person wants it, or until no window shows the old one.
self.addEventListener('install', (event) => event.waitUntil(keepSite(site, scope)));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers(site, scope)));

self.addEventListener('message', (event) => {
  const task = event.data as WorkerTask;
  if (task.kind === 'take over') event.waitUntil(self.skipWaiting());
  // A window that came before the worker, but only of the same version.
  else if (fileOf(task.script, scope, site.files) !== null) event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const file = fileOf(request.url, scope, site.files);
  if (file !== null) event.respondWith(answer(request, file));
});

async function answer(request: Request, file: string): Promise<Response> {
  const range = request.headers.get('range');
  if (range !== null) {
    const whole = await wholeOf(file);
    if (whole) return partOf(whole, range);
  }
  const response = await (await kept()).match(addressOf(file, scope));
  // A browser short of room may have dropped all that was kept: the host still has it.
  return response ?? fetch(request);
}

const wholes = new Map<string, Promise<Blob | undefined>>();

/** A kept file to cut from. A blob stays on the disk, and is asked for once, not for every tile. */
function wholeOf(file: string): Promise<Blob | undefined> {
  const known = wholes.get(file);
  if (known) return known;
  const whole = kept()
    .then((cache) => cache.match(addressOf(file, scope)))
    .then((response) => response?.blob());
  wholes.set(file, whole);
  whole.then(
    (blob) => blob ?? wholes.delete(file),
    () => wholes.delete(file),
  );
  return whole;
}
