import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sceneOf } from '../src/scene/build.ts';
import type { Camera } from '../src/scene/camera.ts';
import { themeNames } from '../src/theme/theme.ts';
import { builtStory } from './bench/camera.ts';
import { expect, test } from './harness/fixture.ts';
import type { LabelContrast } from './harness/label-contrast.ts';
import type { Sheet, SheetPage } from './harness/sheet.ts';

/** What WCAG AA asks of words. */
const LEAST = 4.5;
/** Fewer pixels than this are an odd letter at the frame's edge. */
const ENOUGH = 5;

const size = { width: 800, height: 600 };
const views: Record<string, Camera> = {
  'Central Asia': { center: [69, 39.5], zoom: 4.6 },
  'the Panj': { center: [69.5, 37.6], zoom: 7 },
};
const { story, library } = builtStory(join(import.meta.dirname, '../dist'));

test.use({ viewport: size });

function sheetOf(theme: Sheet['theme'], camera: Camera): Sheet {
  const view = { zoom: camera.zoom, selected: null, frame: { center: camera.center, ...size } };
  return { theme, camera, scene: sceneOf(story, library, view) };
}

async function measure(page: Page, sheet: Sheet): Promise<LabelContrast[]> {
  const all = await page.evaluate(
    (wanted) => (window as unknown as { sheet: SheetPage }).sheet.contrast(wanted),
    sheet,
  );
  return all.filter(({ pixels }) => pixels >= ENOUGH);
}

for (const theme of themeNames)
  test(`every kind of label stands out from what lies behind it (${theme})`, async ({
    harness,
    page,
  }) => {
    await page.goto(harness.sheet);
    const seen = new Set<string>();
    const faint: string[] = [];
    for (const [name, camera] of Object.entries(views))
      for (const { kind, ratio, letter, behind } of await measure(page, sheetOf(theme, camera))) {
        seen.add(kind);
        if (ratio < LEAST)
          faint.push(`${kind} in ${name}: ${letter} on ${behind} is ${ratio.toFixed(2)} : 1`);
      }
    expect([...seen].sort()).toEqual(
      [
        ...['city', 'country', 'physical', 'region', 'river', 'water'].map((k) => `${k}-labels`),
        ...['band', 'country', 'gap', 'leg', 'note', 'place'].map((k) => `evidence ${k}`),
      ].sort(),
    );
    expect(faint).toEqual([]);
  });

test('a label that is too pale would be noticed', async ({ harness, page }) => {
  await page.goto(harness.sheet);
  const sheet = sheetOf('paper', views['Central Asia']!);
  const found = await measure(page, { ...sheet, basemap: { countryLabel: '#98907f' } });
  const country = found.find(({ kind }) => kind === 'country-labels');
  expect(country?.ratio).toBeLessThan(3.2);
});
