import { expect, test } from 'vitest';
import { orWider, RangeOrWhole } from './archive.ts';

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

const part = () => new Response('part', { status: 206 });
const text = ({ data }: { data: ArrayBuffer }) => new TextDecoder().decode(data);

/** An archive on a host that answers as told, one answer after the other. */
function archive(...answers: (() => Response)[]) {
  const caches: (RequestCache | undefined)[] = [];
  const source = new RangeOrWhole('https://example.org/a.pmtiles', (_, init) => {
    caches.push(init?.cache);
    return Promise.resolve().then(answers[caches.length - 1]);
  });
  return { source, caches, asked: () => caches.length };
}
const cut = () => {
  throw new TypeError('Failed to fetch');
};

test('what fails is tried once more, past the browser’s cache, and no oftener', async () => {
  const once = archive(cut, part);
  expect(text(await once.source.getBytes(0, 4))).toBe('part');
  expect(once.caches).toEqual(['default', 'no-store']);
  const twice = archive(cut, cut, part);
  await expect(twice.source.getBytes(0, 4)).rejects.toThrow('Failed to fetch');
  expect(twice.asked()).toBe(2);
});

test('a part that comes short is asked for again, the end of a file is not', async () => {
  const range = { status: 206, headers: { 'content-range': 'bytes 4-7/8' } };
  const { source, asked } = archive(
    () => new Response('', range),
    () => new Response('part', range),
    () => new Response('part', range),
  );
  expect(text(await source.getBytes(4, 4))).toBe('part');
  expect(text(await source.getBytes(4, 9))).toBe('part');
  expect(asked()).toBe(3);
});

test('what a host answers, and what was broken off, is not asked for again', async () => {
  const missing = archive(() => new Response(null, { status: 404 }), part);
  await expect(missing.source.getBytes(0, 4)).rejects.toThrow('answered 404');
  expect(missing.asked()).toBe(1);
  const over = archive(cut, part);
  await expect(over.source.getBytes(0, 4, AbortSignal.abort())).rejects.toThrow();
  expect(over.asked()).toBe(1);
});

test('a host without ranges is asked for the whole once, and again where that was cut off', async () => {
  const broken = () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new Error('cut off')) });
    return new Response(body, { status: 200 });
  };
  const { source, asked } = archive(broken, () => new Response('the whole'), part);
  expect(text(await source.getBytes(4, 5))).toBe('whole');
  expect(text(await source.getBytes(0, 3))).toBe('the');
  expect(asked()).toBe(2);
});
