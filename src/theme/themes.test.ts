import { describe, expect, it } from 'vitest';
import { channels, contrast, linear } from './contrast.ts';
import { readingColours } from './reading.ts';
import { themeNames } from './theme.ts';
import { themes } from './themes.ts';

describe('contrast', () => {
  it('agrees with the figures WCAG gives', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('refuses what is not lower-case #rrggbb', () => {
    expect(() => channels('#FFF')).toThrow('lower-case #rrggbb');
  });
});

/** How far apart two colours look: their distance in OKLab (Ottosson 2020), 1 from black to white. */
function distance(a: string, b: string): number {
  const [one, other] = [a, b].map((hex) => {
    const [red, green, blue] = linear(hex);
    const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  }) as [number[], number[]];
  return Math.hypot(...one.map((value, i) => value - other[i]!));
}

describe.each(themeNames)('theme %s', (name) => {
  const { basemap, evidence } = themes[name];
  const grounds = [basemap.land, basemap.sea, basemap.seaTint, basemap.lake, basemap.glacier];

  it('is registered under its own name', () => {
    expect(themes[name].name).toBe(name);
  });

  it('has colours in lower-case #rrggbb only', () => {
    for (const colour of Object.values({ ...basemap, ...evidence }))
      if (typeof colour === 'string') expect(channels(colour)).toHaveLength(3);
  });

  it.each(['countryLabel', 'regionLabel', 'cityLabel', 'waterLabel', 'physicalLabel'] as const)(
    '%s is legible on land, water, ice and its own halo',
    (label) => {
      for (const ground of [...grounds, basemap.halo])
        expect(contrast(basemap[label], ground), `on ${ground}`).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['ink', 'muted', 'evidenceText', 'bandText'] as const)(
    'evidence words in %s are legible on land and on their halo',
    (words) => {
      for (const ground of [basemap.land, basemap.sea, evidence.halo])
        expect(contrast(evidence[words], ground), `on ${ground}`).toBeGreaterThanOrEqual(4.5);
    },
  );

  const { page, panel, passage, highlight, ...surface } = themes[name].surface;

  it.each(['ink', 'muted'] as const)(
    'page words in %s are legible wherever they stand',
    (words) => {
      for (const ground of [page, panel, passage, highlight])
        expect(contrast(surface[words], ground), `on ${ground}`).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('evidence words are legible in the panel, too', () => {
    for (const words of [evidence.evidenceText, evidence.bandText])
      for (const ground of [page, panel, passage])
        expect(contrast(words, ground), `${words} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  const readings = Object.entries(readingColours[name]);

  it.each(readings)('words read as %s are legible wherever they stand', (_, words) => {
    for (const ground of [page, panel, passage, highlight])
      expect(contrast(words, ground), `on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the colours of the readings apart', () => {
    for (const [a, one] of readings)
      for (const [b, other] of readings)
        if (a < b) expect(distance(one, other), `${a} and ${b}`).toBeGreaterThan(0.08);
  });

  it('shows the focus at 3 : 1 at least, and words on the accent at 4.5 : 1', () => {
    for (const ground of [page, panel, basemap.land, basemap.sea])
      expect(contrast(surface.focus, ground), `on ${ground}`).toBeGreaterThanOrEqual(3);
    expect(contrast(surface.onAccent, surface.accent)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the evidence louder than every label of the basemap', () => {
    const loudest = Math.max(
      ...[basemap.border, basemap.river, basemap.region].map((line) =>
        contrast(line, basemap.land),
      ),
    );
    expect(contrast(evidence.evidence, basemap.land)).toBeGreaterThan(1.5 * loudest);
    expect(contrast(evidence.ink, basemap.land)).toBeGreaterThan(
      contrast(basemap.countryLabel, basemap.land),
    );
  });
});
