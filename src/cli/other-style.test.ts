import { describe, expect, test } from 'vitest';
import { originsOf, policy, readOtherStyle } from './other-style.ts';

describe('originsOf', () => {
  test('finds tiles, glyphs, sprites, data and what a TileJSON leads to, each once', () => {
    const style = {
      glyphs: 'https://fonts.example/{fontstack}/{range}.pbf',
      sprite: 'https://tiles.example/sprite',
      sources: {
        a: { tiles: ['https://tiles.example/{z}/{x}/{y}.pbf'] },
        b: { url: 'https://json.example/tiles.json' },
        c: { data: 'https://data.example/x.geojson' },
        d: { url: 'pmtiles://https://archive.example/a.pmtiles' },
        e: { data: { type: 'FeatureCollection', features: [] } },
      },
    };
    const origins = originsOf(style, {
      'https://json.example/tiles.json': ['https://cdn.example/{z}'],
    });
    expect(origins).toEqual([
      'https://archive.example',
      'https://cdn.example',
      'https://data.example',
      'https://fonts.example',
      'https://json.example',
      'https://tiles.example',
    ]);
  });
  test('relative addresses are the page’s own', () => {
    expect(originsOf({ glyphs: 'fonts/{range}.pbf', sources: { a: { url: './a.json' } } })).toEqual(
      [],
    );
  });
});

test('the policy allows nothing but the page itself, and exactly the origins asked for', () => {
  expect(policy()).not.toMatch(/https?:|unsafe|\*/);
  expect(policy(['https://tiles.example'])).toContain("connect-src 'self' https://tiles.example;");
  expect(policy(['https://tiles.example'])).toContain("script-src 'self';");
  expect(policy([], ["'sha256-x'"])).toContain("style-src 'self' 'sha256-x';");
});

test('a style that is not there is said in a sentence', async () => {
  await expect(readOtherStyle('no/such/style.json')).rejects.toThrow(
    /PLOTLINE_STYLE needs “no\/such/,
  );
});
