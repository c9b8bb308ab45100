import { expect, test } from './harness/fixture.ts';
import type { SheetPage } from './harness/sheet.ts';

/** The letters that Tajik has and Russian has not. */
const tajik = [...'ҒғӢӣҚқӮӯҲҳҶҷ'];
/** What a font draws for a letter it lacks looks like what it draws for a letter there is not. */
const missing = ['\u0378', '\u{10ffff}'];
/** Letters that a reader must not find in their place. */
const plain = [...'ГгИиКкУуХхЧч'];

const fonts = [
  'IBM Plex Sans Regular',
  'IBM Plex Sans Medium',
  'IBM Plex Sans SemiBold',
  'IBM Plex Sans Italic',
];

test('every font of the map draws the Tajik letters', async ({ harness, page }) => {
  const files = new Set<string>();
  page.on('requestfinished', (request) => files.add(request.url().replace(/.*\//, '')));
  await page.goto(harness.sheet);
  for (const font of fonts)
    await test.step(font, async () => {
      const drawn = await page.evaluate(
        ([name, letters]) =>
          (window as unknown as { sheet: SheetPage }).sheet.letters(name, letters),
        [font, [...tajik, ...plain, ...missing]] as const,
      );
      const boxes = drawn.slice(-missing.length);
      tajik.forEach((letter, i) => {
        const pixels = drawn[i]!;
        expect(pixels.trim(), `${letter} is drawn`).not.toBe('');
        expect(boxes, `${letter} is no box`).not.toContain(pixels);
        expect(pixels, `${letter} is no ${plain[i]}`).not.toBe(drawn[tajik.length + i]);
      });
      expect(new Set(drawn.slice(0, tajik.length)).size, 'different letters').toBe(tajik.length);
    });
  // From the shipped files, not from whatever the computer has.
  for (const cut of ['400-normal', '500-normal', '600-normal', '400-italic'])
    expect([...files]).toContain(`ibm-plex-sans-cyrillic-ext-${cut}.woff2`);
});
