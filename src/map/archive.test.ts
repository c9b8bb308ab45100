import { expect, test } from 'vitest';
import { orWider } from './archive.ts';

const abort = new AbortController();

test('of a cut archive, a tile that is left out is said to be missing, so that a wider one is shown', async () => {
  const tile = orWider(({ url, type }) =>
    Promise.resolve({
      data:
        type === 'json'
          ? { maxzoom: 6 }
          : url.endsWith('6/1/1')
            ? new Uint8Array([1])
            : new Uint8Array(),
    }),
  );
  const ask = (url: string, type?: 'json') => tile({ url, ...(type ? { type } : {}) }, abort);
  expect((await ask('pmtiles://a', 'json')).data).toEqual({ maxzoom: 6, sparse: true });
  expect((await ask('pmtiles://a/6/1/1')).data).toEqual(new Uint8Array([1]));
  await expect(ask('pmtiles://a/6/2/2')).rejects.toMatchObject({ status: 404 });
  // As of shaded relief.
  const none = orWider(() => Promise.resolve({ data: null as unknown as object }));
  await expect(none({ url: 'pmtiles://a/5/0/0' }, abort)).rejects.toMatchObject({ status: 404 });
});
