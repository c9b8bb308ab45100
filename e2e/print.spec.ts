import { join } from 'node:path';
import { builtStory } from './bench/camera.ts';
import { DocumentDriver } from './document.ts';
import { expect, test } from './plotline.ts';

const { story } = builtStory(join(import.meta.dirname, '../dist'));

/** Sizes of a PDF's pages in points, rounded. */
function pageSizes(pdf: Buffer): string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => `${Math.round(+width!)} × ${Math.round(+height!)}`);
}

test('what is printed is the article, the whole map and the numbered excerpts, on A4', async ({
  plotline,
  page,
}) => {
  await plotline.open();
  await plotline.waitUntilDrawn();
  // Whatever the reader was at.
  await plotline.mark('Khatlon').openHere();
  await page.emulateMedia({ media: 'print' });
  const document = new DocumentDriver(plotline);
  await expect(plotline.article.region).toBeVisible();
  await expect(document.figure).toBeVisible();
  await expect(document.enlarged).toBeVisible();
  expect(await document.legend()).toContain('somewhere along this border');
  const entries = await document.entries();
  for (const { label } of story.events) expect([...entries.keys()]).toContain(label);
  expect(await document.references(10)).toEqual(['46', '47']);
  await expect(document.controls).toHaveCount(0);
  await expect(plotline.evidence.region).toBeHidden();
  await expect(plotline.map.locator('canvas')).toBeHidden();

  const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true }));
  expect(new Set(sizes)).toEqual(new Set(['595 × 842']));
  expect(sizes.length).toBeGreaterThan(4);
  expect(sizes.length).toBeLessThan(12);
});

test('a text of one’s own is printed with its excerpts, too', async ({ plotline, page }) => {
  await plotline.open();
  await plotline.otherText.open();
  await plotline.otherText.field.fill('A ferry left Bergen for Oslo. Oslo is a port.');
  await plotline.otherText.find();
  await expect(plotline.article.region).toContainText('Bergen', { timeout: 60_000 });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const document = new DocumentDriver(plotline);
  await expect(document.excerpt('Bergen')).toContainText('A ferry left Bergen for Oslo.');
  await expect(plotline.map).toBeHidden();
});
