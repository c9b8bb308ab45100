import { describe, expect, it } from 'vitest';
import { channels, contrast } from './contrast.ts';
import { surfaces } from './surface.ts';
import { themeNames, themes } from './themes.ts';

describe('contrast', () => {
  it('agrees with the figures WCAG gives', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('refuses what is not lower-case #rrggbb', () => {
    expect(() => channels('#FFF')).toThrow('lower-case #rrggbb');
  });
});

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

  const { page, panel, passage, highlight, ...surface } = surfaces[name];

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
