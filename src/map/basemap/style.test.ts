import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { themeNames } from '../../theme/theme.ts';
import { themes } from '../../theme/themes.ts';
import { mapLanguages } from './expressions.ts';
import { basemapIcons } from './icons.ts';
import { basemapLayers, beforeLabels } from './layer-order.ts';
import { basemapStyle } from './style.ts';

const origin = 'https://example.org/sub/path/';
const options = {
  atlas: `pmtiles://${origin}basemap/atlas.pmtiles`,
  relief: `pmtiles://${origin}basemap/relief.pmtiles`,
  fonts: `${origin}fonts/`,
};

const combinations = themeNames.flatMap((theme) =>
  mapLanguages.flatMap((language) => [true, false].map((relief) => ({ theme, language, relief }))),
);

describe.each(combinations)('$theme, $language, relief $relief', ({ theme, language, relief }) => {
  const style = basemapStyle(themes[theme], language, {
    ...options,
    relief: relief ? options.relief : null,
  });

  it('is a valid style', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('draws the documented layers in the documented order', () => {
    const expected = basemapLayers.filter((id) => relief || id !== 'relief');
    expect(style.layers.map((layer) => layer.id)).toEqual(expected);
  });

  it('has every label above the place where evidence goes in, and no other layer', () => {
    const ids = style.layers.map((layer) => layer.id as string);
    const labels = style.layers.slice(ids.indexOf(beforeLabels));
    expect(labels.every((layer) => layer.type === 'symbol')).toBe(true);
    expect(style.layers.filter((layer) => layer.type === 'symbol')).toHaveLength(labels.length);
  });

  it('writes colours in lower-case hex', () => {
    const colours = JSON.stringify(style.layers).match(/#[0-9a-z]+/gi) ?? [];
    expect(colours.length).toBeGreaterThan(10);
    for (const colour of colours) expect(colour).toMatch(/^#([0-9a-f]{6}|[0-9a-f]{8})$/);
  });

  it('points nowhere but at the given addresses', () => {
    const text = JSON.stringify(style);
    for (const address of text.match(/[a-z]+:\/\/[^"]*/g) ?? [])
      expect(address.replace('pmtiles://', '')).toContain(origin);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  it('asks only for fonts and symbols that ship', () => {
    const text = JSON.stringify(style.layers);
    const faces = Object.keys(style['font-faces'] ?? {});
    for (const font of text.match(/IBM Plex[^"]*/g) ?? []) expect(faces).toContain(font);
    const icons = basemapIcons().map((icon) => icon.id);
    for (const icon of text.match(/basemap-[a-z]+/g) ?? []) expect(icons).toContain(icon);
    expect(faces.every((face) => !/\d$/.test(face))).toBe(true);
  });
});

describe('language', () => {
  it('reaches every label', () => {
    for (const language of ['ru', 'local'] as const) {
      const { layers } = basemapStyle(themes.paper, language, options);
      for (const layer of layers)
        if (layer.type === 'symbol')
          expect(JSON.stringify(layer.layout?.['text-field'])).toContain(`name_${language}`);
    }
  });
});
