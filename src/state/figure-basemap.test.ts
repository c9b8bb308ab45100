import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const base = 'https://example.org/map/';
const basemap = { sheets: [] };
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

test('is loaded once, whoever asks', async () => {
  fetched.mockResolvedValue(Response.json(basemap));
  const { loadFigureBasemap, needFigureBasemap } = await import('./figure-basemap.ts');
  expect(await Promise.all([loadFigureBasemap(base), needFigureBasemap(base)])).toEqual([
    basemap,
    basemap,
  ]);
  expect(String(fetched.mock.calls[0]?.[0])).toBe(`${base}basemap/figure.json`);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('that did not answer is asked for again, as the sentence says', async () => {
  const { loadFigureBasemap, needFigureBasemap } = await import('./figure-basemap.ts');
  fetched.mockRejectedValueOnce(new TypeError('No network.'));
  expect(await loadFigureBasemap(base)).toBeNull();
  fetched.mockResolvedValueOnce(new Response(null, { status: 503 }));
  await expect(needFigureBasemap(base)).rejects.toThrow('did not answer. Try again.');
  fetched.mockResolvedValueOnce(Response.json(basemap));
  expect(await needFigureBasemap(base)).toEqual(basemap);
});
