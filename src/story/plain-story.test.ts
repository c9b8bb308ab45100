import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadGeoparser } from '../cli/article-geoparser.ts';
import { sceneOf } from '../scene/build.ts';
import { matches } from '../text/quote.ts';
import type { GeometryLibrary } from './geometry.ts';
import { evidenceFor } from './evidence.ts';
import { locatedPlaces } from './located.ts';
import { parseStory, quotesOf } from './parse-story.ts';
import { partPlaces, plainStory } from './plain-story.ts';

let geoparse: Awaited<ReturnType<typeof loadGeoparser>>;
beforeAll(async () => {
  geoparse = await loadGeoparser('.');
}, 60_000);

const text =
  'A ferry left Bergen for Oslo with timber from Sweden. The Norwegian crew met buses near the border between Norway and Sweden, and went on across Scandinavia.';
const story = () => plainStory(text, geoparse(text));
const square: GeometryLibrary[string] = {
  ...{ ref: 'country:SE', kind: 'area', name: 'Sweden', label: [15, 62] },
  far: [[[[12, 58], [18, 58], [18, 66], [12, 66], [12, 58]]]],
  near: [[[[12, 58], [18, 58], [18, 66], [12, 66], [12, 58]]]],
}; // prettier-ignore

describe('a text to which nobody has added anything', () => {
  test('is a whole story that says nothing but its places', () => {
    const parsed = parseStory(JSON.parse(JSON.stringify(story())));
    expect(parsed.article.text).toBe(text);
    expect(parsed.places.map(({ name, locus }) => [name, locus])).toEqual([
      ['Bergen', 'point'],
      ['Oslo', 'point'],
      ['Sweden', 'area'],
      ['Norway', 'area'],
      ['Border of Norway and Sweden', 'line'],
      ['Scandinavia', 'area'],
    ]);
    const { events, movements, sources, gaps, steps } = parsed;
    expect([events, movements, sources, gaps, steps].flat()).toEqual([]);
  });

  test('marks what it names as a place, countries too, and no adjective', () => {
    const marked = locatedPlaces(story());
    expect(marked.map(({ place }) => place.name)).toEqual([
      'Bergen',
      'Oslo',
      'Sweden',
      'Border of Norway and Sweden',
    ]);
    for (const { claim, quotes } of marked) {
      expect(claim).toBe('stated');
      expect(quotes.length).toBeGreaterThan(0);
    }
  });

  test('every mark opens its words', () => {
    const plain = story();
    const scene = sceneOf(plain, { 'country:SE': square }, { zoom: 3, selected: null });
    expect(scene.marks.map(({ name }) => name)).toEqual(['Bergen', 'Oslo', 'Sweden']);
    for (const { evidenceId } of scene.marks)
      expect(evidenceFor(plain, evidenceId)?.excerpts[0]?.passage.exact).toContain('ferry');
  });

  test('parts what can be drawn from what has no shape', () => {
    const { drawn, undrawn } = partPlaces(story(), { 'country:SE': square });
    expect(drawn.map(({ name }) => name)).toEqual(['Bergen', 'Oslo', 'Sweden']);
    expect(undrawn.map(({ name }) => name)).toEqual(['Border of Norway and Sweden', 'Scandinavia']);
  });
});

const words = fc.constantFrom('Oslo', 'Norwegian', 'border', 'between', 'and', 'Peru', '“', '\r\n');
const texts = fc
  .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 25 })
  .map((parts) => parts.join(' '));

test('of any text: every quote says what stands at its offsets, and every place is named', () => {
  fc.assert(
    fc.property(texts, (any) => {
      const plain = plainStory(any, geoparse(any));
      for (const quote of quotesOf(plain)) expect(matches(any, quote)).toBe(true);
      const named = new Set(plain.mentions.map(({ placeId }) => placeId));
      for (const { id } of plain.places) expect(named.has(id)).toBe(true);
      expect(parseStory(JSON.parse(JSON.stringify(plain)))).toEqual(
        JSON.parse(JSON.stringify(plain)),
      );
    }),
    { numRuns: 60 },
  );
});
