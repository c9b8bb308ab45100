import type { BrowserContext, Request } from '@playwright/test';

/** Bytes of response bodies by what they are for. */
export interface Traffic {
  atlas: number;
  relief: number;
  fonts: number;
  story: number;
  page: number;
}

const kinds: [kind: keyof Traffic, path: RegExp][] = [
  ['atlas', /\/basemap\/atlas/],
  ['relief', /\/basemap\/relief/],
  ['fonts', /\/fonts\//],
  ['story', /\/stories\//],
];

/**
 * Counts what a browser context loads from now on, workers included, as it comes over the line. Where
 * a host knows byte ranges these are the ranges, not the archives they are cut from.
 */
export function countTraffic(context: BrowserContext): () => Promise<Traffic> {
  const requests: Request[] = [];
  context.on('requestfinished', (request) => requests.push(request));
  return async () => {
    const sum: Traffic = { atlas: 0, relief: 0, fonts: 0, story: 0, page: 0 };
    await Promise.all(
      requests.map(async (request) => {
        const { pathname } = new URL(request.url());
        const kind = kinds.find(([, path]) => path.test(pathname))?.[0] ?? 'page';
        const { responseBodySize } = await request.sizes();
        sum[kind] += responseBodySize;
      }),
    );
    return sum;
  };
}

/** What the basemap moved: its tiles, and all letters, since the page shares their files. */
export function basemapBytes({ atlas, relief, fonts }: Traffic): number {
  return atlas + relief + fonts;
}
