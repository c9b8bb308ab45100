import { afterEach, expect, test, vi } from 'vitest';
import { sampleStory } from '../story/sample.ts';
import type { Exported, Job } from './download.ts';
import { singleFileDownload } from './single-file.ts';

const asked = vi.spyOn(globalThis, 'fetch');
afterEach(() => asked.mockReset());

const exported = { story: sampleStory(), base: 'https://example.org/map/' } as Exported;
function job() {
  const shares: number[] = [];
  const stop = new AbortController();
  return {
    shares,
    stop,
    signal: stop.signal,
    progress: (share: number) => void shares.push(share),
  };
}
const make = (one: Job = job()) => singleFileDownload.make(exported, {}, one);

/** A body in two parts, of a length that was told. */
const twoParts = (headers: Record<string, string> = {}) =>
  new Response(
    new ReadableStream({
      start(parts) {
        for (const words of ['<html>', '</html>']) parts.enqueue(new TextEncoder().encode(words));
        parts.close();
      },
    }),
    { headers: { 'content-length': '13', ...headers } },
  );

test('it fetches the story’s own file and says how much of it is there', async () => {
  asked.mockResolvedValue(twoParts());
  const one = job();
  const file = await make(one);
  expect(await file.text()).toBe('<html></html>');
  expect(file.type).toBe('text/html');
  expect(one.shares).toEqual([6 / 13, 1, 1]);
  expect(String(asked.mock.calls[0]![0])).toBe(
    'https://example.org/map/single/plotline-sample.html',
  );
  // Compressed on the way, nobody knows how much is to come.
  asked.mockResolvedValue(twoParts({ 'content-encoding': 'gzip' }));
  const packed = job();
  await make(packed);
  expect(packed.shares).toEqual([1]);
});

test('what goes wrong is a sentence, and who changes their mind hears their own reason', async () => {
  asked.mockResolvedValueOnce(new Response(null, { status: 404 }));
  await expect(make()).rejects.toThrow('for every published article');
  asked.mockResolvedValueOnce(new Response(null, { status: 503 }));
  await expect(make()).rejects.toThrow('the site answered 503');
  asked.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await expect(make()).rejects.toThrow('It needs the network');
  asked.mockResolvedValueOnce(
    new Response(new ReadableStream({ start: (parts) => parts.error(new Error('cut')) })),
  );
  await expect(make()).rejects.toThrow('broke off');
  const stopped = job();
  stopped.stop.abort(new Error('never mind'));
  asked.mockRejectedValueOnce(new DOMException('aborted', 'AbortError'));
  await expect(make(stopped)).rejects.toThrow('never mind');
});
