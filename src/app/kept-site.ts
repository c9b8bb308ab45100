import { addressOf, cacheName, cachePrefix, unchanged, type SiteFiles } from './site-files.ts';

/** How many files are asked for at once. */
const AT_ONCE = 6;

/** Where a cache says what is in it. Written last: a cache without it is not complete. */
const LIST = 'kept-files.json';

/**
 * Puts every file of a version of the site into that version's cache: from the
 * cache of an older version where the file is the same, from the host
 * otherwise. Rejects when a single one cannot be had, or is not the file that
 * belongs to this version (a host amid an upload, an old copy on the way). Then nothing
 * is served from the cache; what came stays in it, so that the next try goes on
 * from there.
 */
export async function keepSite(
  { version, files }: SiteFiles,
  scope: string,
  ask: typeof fetch = (...request) => fetch(...request),
): Promise<void> {
  const name = cacheName(scope, version);
  const cache = await caches.open(name);
  const here = new Set((await cache.keys()).map(({ url }) => url));
  const missing = Object.keys(files).filter((path) => !here.has(addressOf(path, scope)));
  const older = await copies(files, scope, name);
  try {
    await inTurns(missing, async (path) => {
      const address = addressOf(path, scope);
      const copy = await older.get(path)?.match(address);
      await cache.put(address, copy ?? (await fetchWhole(address, files[path]!, ask)));
    });
    await cache.put(addressOf(LIST, scope), Response.json(files));
  } catch (error) {
    // A full device is not to be kept full with the half of something.
    if (error instanceof Error && error.name === 'QuotaExceededError') await caches.delete(name);
    throw error;
  }
}

/** Lets go of what other versions of this site kept. */
export async function forgetOthers({ version }: SiteFiles, scope: string): Promise<void> {
  const own = cacheName(scope, version);
  for (const name of await caches.keys())
    if (name.startsWith(cachePrefix(scope)) && name !== own) await caches.delete(name);
}

/** The complete caches of other versions, by the files that they have as they are wanted. */
async function copies(wanted: SiteFiles['files'], scope: string, own: string) {
  const found = new Map<string, Cache>();
  for (const name of await caches.keys()) {
    if (!name.startsWith(cachePrefix(scope)) || name === own) continue;
    const cache = await caches.open(name);
    const list = await cache.match(addressOf(LIST, scope));
    if (!list) continue;
    const had = (await list.json()) as SiteFiles['files'];
    for (const path of unchanged(wanted, had)) found.set(path, cache);
  }
  return found;
}

async function fetchWhole(address: string, integrity: string, ask: typeof fetch) {
  const response = await ask(address, {
    // The browser's own cache is asked again whether it is up to date, so that nothing comes twice. But
    // where a host compresses an archive, the page's ranges would then be cut from what is compressed.
    cache: address.endsWith('.pmtiles') ? 'no-store' : 'no-cache',
    // Some hosts send .gz files already unpacked: then their bytes are others.
    ...(address.endsWith('.gz') ? {} : { integrity }),
  });
  if (response.status !== 200)
    throw new Error(`${address} cannot be kept: it answered ${response.status}.`);
  const headers = new Headers(response.headers);
  // The body is unpacked by now, and whoever asks for the file gets this one, however it is asked for.
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  // A new response, since one that was redirected may not answer a navigation.
  return new Response(response.body, { headers });
}

/** Does something with all items, a few at once. After one has failed it begins no more, and ends what it has begun. */
async function inTurns<T>(items: readonly T[], each: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items].reverse();
  const lane = async () => {
    for (let item = rest.pop(); item !== undefined; item = rest.pop()) await each(item);
  };
  const stop = (error: unknown) => {
    rest.length = 0;
    throw error;
  };
  const lanes = Array.from({ length: AT_ONCE }, () => lane().catch(stop));
  await Promise.allSettled(lanes);
  await Promise.all(lanes);
}
