import { afterEach, expect, test, vi } from 'vitest';
import type { ExplainedMention, PlaceKind } from '../geoparse/mention.ts';
import { readOtherText } from './other-text.ts';

const text = 'From Bergen to Sweden and all over Scandinavia.';
const base = 'https://plotline.test/';

function mention(exact: string, kind: PlaceKind, geometry: string[] = []): ExplainedMention {
  const start = text.indexOf(exact);
  const place = { id: exact.toLowerCase(), name: exact, kind, lat: 60, lon: 10, geometry };
  return {
    ...{ start, end: start + exact.length, exact, reading: 'literal', use: 'literal' },
    ...{ placeId: place.id, score: 1, place, reason: 'Named.', candidates: [] },
  };
}
const mentions = [
  mention('Bergen', 'city'),
  mention('Sweden', 'country', ['country:SE']),
  mention('Scandinavia', 'region'),
];
const geocoder = (found: ExplainedMention[]) => ({ find: vi.fn(async () => found) });
const read = (words: string, found = mentions) =>
  readOtherText(words, base, geocoder(found), () => undefined);
afterEach(() => vi.unstubAllGlobals());

test('a text becomes a story with its shapes, and says what is not drawn', async () => {
  const shape = { ref: 'country:SE', kind: 'area' };
  vi.stubGlobal('fetch', async () => Response.json([shape]));
  const other = await read(text);
  expect(other.story.places.map(({ id }) => id)).toEqual(['bergen', 'sweden', 'scandinavia']);
  expect(await other.geometry).toEqual({ 'country:SE': shape });
  expect(other.story.places.map((place) => other.hasShape!(place))).toEqual([true, true, false]);
  expect(other.problem).toBeNull();
  expect(other.summary).toBe(
    '2 places on the map; marked in the text only, for want of a shape: Scandinavia.',
  );
});

test('a shape that cannot be loaded leaves the rest on the map, and is said', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 500 }));
  const other = await read(text);
  expect(other.problem).toBe(
    'Sweden could not be drawn: geometry/areas/SE.json answered 500. The text marks the words all the same.',
  );
  expect(other.summary).toMatch(/^1 place on the map; .* Scandinavia\.$/);
});

test.each([
  ['', /paste one, or choose a file/],
  [' \n\t', /paste one, or choose a file/],
  ['x'.repeat(200_001), /has 200,001 letters; at most 200,000/],
])('what is no text to read is refused before anything is loaded (%#)', async (words, sentence) => {
  const asked = geocoder([]);
  await expect(readOtherText(words, base, asked, () => undefined)).rejects.toThrow(sentence);
  expect(asked.find).not.toHaveBeenCalled();
});

test('a text without places is said to be one', async () => {
  await expect(read('Nothing at all.', [])).rejects.toThrow(/No place is named in this text/);
});
