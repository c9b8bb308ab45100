import { afterEach, expect, test } from 'vitest';
import { forgetOthers, keepSite } from './kept-site.ts';
import { addressOf, cacheName, type SiteFiles } from './site-files.ts';

const scope = new URL('/kept/site/', location.href).href;
const below = new URL('/kept/site/below/', location.href).href;
const first: SiteFiles = {
  version: '1',
  files: {
    'index.html': 'page 1',
    'a/map.bin': 'map',
    'tiles.pmtiles': 'tiles',
    'names.gz': 'names',
  },
};
const second: SiteFiles = {
  version: '2',
  files: { 'index.html': 'page 2', 'a/map.bin': 'map', 'new.js': 'new' },
};

afterEach(async () => {
  for (const name of await caches.keys()) await caches.delete(name);
});

/** A host that has a version of the site, but for the files it lacks; notes what it is asked for. */
function host({ files }: SiteFiles, lacks: string[] = []) {
  const asked: Record<string, RequestInit | undefined> = {};
  const ask = (async (address: string, options?: RequestInit) => {
    const path = address.slice(scope.length);
    asked[path] = options;
    if (lacks.includes(path)) return new Response('Not found', { status: 404 });
    return new Response(files[path], {
      headers: {
        'Content-Type': 'text/test',
        'Content-Encoding': 'gzip',
        'Content-Length': '1',
        Vary: '*',
      },
    });
  }) as typeof fetch;
  return { ask, asked };
}

async function kept(version: string, path: string): Promise<string | undefined> {
  const cache = await caches.open(cacheName(scope, version));
  return (await cache.match(addressOf(path, scope)))?.text();
}

test('every file is kept, and has to be the one that belongs to the version', async () => {
  const { ask, asked } = host(first);
  await keepSite(first, scope, ask);
  expect(Object.keys(asked).sort()).toEqual(Object.keys(first.files).sort());
  expect(asked['a/map.bin']).toEqual({ cache: 'no-cache', integrity: 'map' });
  // Or ranges would be cut from an archive that the host has compressed on its way into the cache.
  expect(asked['tiles.pmtiles']).toEqual({ cache: 'no-store', integrity: 'tiles' });
  // Which bytes a host sends of a packed file is its own affair.
  expect(asked['names.gz']).toEqual({ cache: 'no-cache' });
  expect(await kept('1', 'index.html')).toBe('page 1');
});

test('what is kept says what it is, and nothing of how it came', async () => {
  await keepSite(first, scope, host(first).ask);
  const cache = await caches.open(cacheName(scope, '1'));
  const response = await cache.match(addressOf('index.html', scope));
  expect([...response!.headers]).toEqual([['content-type', 'text/test']]);
});

test('a new version asks only for what has changed, and leaves the old one alone', async () => {
  await keepSite(first, scope, host(first).ask);
  const { ask, asked } = host(second);
  await keepSite(second, scope, ask);
  expect(Object.keys(asked).sort()).toEqual(['index.html', 'new.js']);
  expect(await kept('2', 'a/map.bin')).toBe('map');
  expect(await kept('2', 'index.html')).toBe('page 2');
  expect(await kept('1', 'index.html')).toBe('page 1');
});

test('one missing file fails the whole, and the next try goes on from there', async () => {
  await expect(keepSite(first, scope, host(first, ['a/map.bin']).ask)).rejects.toThrow(
    'a/map.bin cannot be kept: it answered 404.',
  );
  const { ask, asked } = host(first);
  await keepSite(first, scope, ask);
  expect(Object.keys(asked)).toContain('a/map.bin');
  expect(Object.keys(asked)).not.toContain('index.html');
});

test('nothing is taken over from a version that never became whole', async () => {
  await expect(keepSite(first, scope, host(first, ['names.gz']).ask)).rejects.toThrow();
  const { ask, asked } = host(second);
  await keepSite(second, scope, ask);
  expect(Object.keys(asked).sort()).toEqual(Object.keys(second.files).sort());
});

test('other versions of this site are forgotten, and no other site’s', async () => {
  await keepSite(first, scope, host(first).ask);
  await keepSite(second, scope, host(second).ask);
  await caches.open(cacheName(below, '1'));
  await caches.open('of another app');
  await forgetOthers(second, scope);
  expect((await caches.keys()).sort()).toEqual(
    [cacheName(scope, '2'), cacheName(below, '1'), 'of another app'].sort(),
  );
});
