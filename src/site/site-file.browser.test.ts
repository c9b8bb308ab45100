import { afterEach, expect, test, vi } from 'vitest';
import { fontAddress, packFiles } from './held.ts';
import { HELD, isSingleFile, siteFile, startWorker, workerAddress } from './site-file.ts';

const bytes = (words: string) => new TextEncoder().encode(words);
const at = (path: string) => new URL(path, document.baseURI).href;
const asked = vi.spyOn(globalThis, 'fetch');

/** Makes this page one that holds files, until it is taken away again. */
function hold(files: Record<string, string>) {
  const element = document.createElement('script');
  element.type = 'application/zip';
  element.id = HELD;
  element.textContent = packFiles(
    Object.fromEntries(Object.entries(files).map(([path, words]) => [path, bytes(words)])),
  );
  document.head.append(element);
  return element;
}
afterEach(() => {
  document.querySelector(`#${HELD}`)?.remove();
  asked.mockReset();
});

test('on a host, a file is asked of the host, just so', async () => {
  asked.mockResolvedValue(new Response('words'));
  const init = { headers: { range: 'bytes=0-9' } };
  expect(isSingleFile()).toBe(false);
  expect(await (await siteFile(at('a.json'), init)).text()).toBe('words');
  expect(asked).toHaveBeenCalledExactlyOnceWith(at('a.json'), init);
  expect(workerAddress('/worker.js')).toBe('/worker.js');
});

test('a single file answers by itself, whole and in parts, and asks nobody', async () => {
  hold({
    'stories/a b/story.json': '{"id":1}',
    'basemap/atlas.pmtiles': '0123456789',
    'worker.js': 'postMessage(String(this === self))',
  });
  expect(isSingleFile()).toBe(true);
  const story = await siteFile(new URL('stories/a b/story.json', document.baseURI));
  expect([story.status, await story.json()]).toEqual([200, { id: 1 }]);
  const part = await siteFile(at('basemap/atlas.pmtiles'), { headers: { range: 'bytes=2-4' } });
  expect([part.status, await part.text()]).toEqual([206, '234']);
  expect((await siteFile(at('geometry/areas/TJ.json'))).status).toBe(404);
  expect((await siteFile('https://plotline.invalid/a.json')).status).toBe(404);
  await expect(siteFile(at('worker.js'), { signal: AbortSignal.abort() })).rejects.toThrow();

  const sheet = document.createElement('style');
  sheet.textContent = `@font-face{font-family:a;src:url("${fontAddress('a.woff2', bytes('font'))}")}`;
  document.head.append(sheet);
  expect(await (await siteFile(at('fonts/a.woff2'))).text()).toBe('font');
  sheet.remove();

  const worker = startWorker('worker.js');
  const said = await new Promise((heard) => (worker.onmessage = ({ data }) => heard(data)));
  worker.terminate();
  expect(said).toBe('true');
  expect(asked).not.toHaveBeenCalled();
});
