import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { geometryFormat } from '../export/geometry.ts';
import { overviewFigure, wholeCamera } from '../figure/overview.ts';
import { pageFigures } from '../figure/page.ts';
import { boundsOf } from '../scene/camera.ts';
import { insetOf, type Inset } from '../scene/inset.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { themes } from '../theme/themes.ts';
import { compileStories, loadWorkshop, type Workshop } from './build-stories.ts';

let workshop: Workshop;
let story: Story;
let library: GeometryLibrary;

beforeAll(async () => {
  workshop = await loadWorkshop('.');
  story = (await compileStories('.', workshop)).find((one) => one.id === 'edm-4-119')!;
  library = JSON.parse(geometryFormat.write(story, workshop.geometry)) as GeometryLibrary;
}, 60_000);

function insetIn(size: { width: number; height: number }): Inset | null {
  const { center, zoom } = wholeCamera(story, library, size);
  return insetOf(story, library, { zoom, selected: null, frame: { center, ...size } });
}

const laptop = { width: 1008, height: 790 };

test.each([laptop, { width: 1488, height: 980 }])(
  'the overview of $width x $height has an inset of Tajikistan whole, with its Afghan border',
  (size) => {
    const inset = insetIn(size)!;
    expect(inset.placeId).toBe('tajikistan');
    const shown = inset.box!.scene.features.filter(({ id }) =>
      ['tajikistan:area', 'border-afghanistan-tajikistan:band'].includes(id),
    );
    expect(shown).toHaveLength(2);
    const [west, south, east, north] = boundsOf(shown)!;
    const [left, bottom, right, top] = inset.bounds;
    expect(left < west && bottom < south && right > east && top > north).toBe(true);
  },
);

test('the inset names every mark that it takes over, the border posts among them', () => {
  const { covers, box } = insetIn(laptop)!;
  expect(covers).toContain('border-posts');
  const named = box!.scene.labels.map((label) => label.evidenceId);
  // The band's own words are those of what rides on it.
  const silent = covers.filter((id) => !named.includes(id));
  expect(silent).toEqual(['border-afghanistan-tajikistan']);
});

test('a phone has a frame around Tajikistan and no inset', () => {
  expect(insetIn({ width: 390, height: 422 })).toMatchObject({ placeId: 'tajikistan', box: null });
});

test.each(Object.values(themes))('the $name figure holds every label, and is light', (theme) => {
  const svg = overviewFigure(story, library, workshop.basemap, theme, laptop);
  for (const words of ['St. Petersburg', 'somewhere along this border', 'Dushanbe', 'KAZAKHSTAN'])
    expect(svg).toContain(`>${words}</tspan>`);
  expect(gzipSync(svg).length).toBeLessThan(56_000);
});

test('the figures of the page hold every mark, the inset and the legend, and are light', () => {
  const figures = pageFigures(story, library, workshop.basemap);
  for (const words of ['St. Petersburg', 'two refurbished border posts', 'Dushanbe'])
    expect(figures.wide).toContain(`>${words}</tspan>`);
  expect(figures.narrow).toContain('>St. Petersburg</tspan>');
  expect(figures.enlarged).toContain('href="#wide-inset"');
  expect(figures.wide).toContain('id="wide-inset"');
  expect(figures.legend).toContain('border post, anywhere on its band');
  expect(gzipSync(Object.values(figures).join('')).length).toBeLessThan(75_000);
});
