import { join } from 'node:path';
import { overviewScene } from '../src/figure/overview.ts';
import { legendOf } from '../src/scene/legend.ts';
import { articleParagraphs } from './article.ts';
import { builtStory } from './bench/camera.ts';
import { DocumentDriver } from './document.ts';
import { expect, test } from './plotline.ts';

const { story, library } = builtStory(join(import.meta.dirname, '../dist'));
const legs = story.movements.flatMap((movement) => movement.legs);

/** What a figure of some size has to show: evidence with a mark, and looks that need explaining. */
function shownIn(size: { width: number; height: number; foot?: number }) {
  const { scene, inset } = overviewScene(story, library, size);
  const features = [...scene.features, ...(inset?.box?.scene.features ?? [])];
  const ids = features.flatMap(({ evidenceId }) => evidenceId ?? []);
  return {
    marks: [...new Set(ids)].sort(),
    legend: legendOf({ features }).map(({ words }) => words),
  };
}
const wide = shownIn({ width: 1008, height: 696, foot: 38 });
const narrow = shownIn({ width: 390, height: 420 });

test.use({ javaScriptEnabled: false });

test('the article, the map with its inset and the legend are there', async ({ plotline }) => {
  await plotline.open();
  const document = new DocumentDriver(plotline);
  expect(await plotline.article.paragraphs()).toEqual(articleParagraphs());
  await expect(document.figure).toBeVisible();
  expect(await document.marksInFigure()).toEqual(wide.marks);
  expect(await document.legend()).toEqual(wide.legend);
  await expect(plotline.state).toHaveAttribute('data-state', 'figure');
  await expect(document.controls).toHaveCount(0);
  await plotline.expectNoSidewaysScroll();
});

test('every excerpt is there, with its claim, its source and the words that count', async ({
  plotline,
}) => {
  await plotline.open();
  const document = new DocumentDriver(plotline);
  const entries = await document.entries();
  for (const { label, quotes } of [...story.events, ...legs])
    for (const { exact } of quotes ?? [])
      expect(entries.get(label)?.emphasised, label).toContain(exact);
  for (const { label, why } of legs) if (why) expect(entries.get(label)?.text).toContain(why);
  const posts = document.excerpt('Two refurbished border posts opened');
  await expect(posts).toContainText('stated; somewhere along this border');
  await expect(posts).toContainText('Avesta, June 14; paragraph 6');
  for (const fact of story.context) await expect(document.excerpts).toContainText(fact.text);
  for (const gap of story.gaps)
    await expect(plotline.region('Not in the article')).toContainText(gap.question);
});

test('the text refers to the excerpts by number, and its links lead to them', async ({
  plotline,
  page,
}) => {
  await plotline.open();
  const document = new DocumentDriver(plotline);
  expect(await document.references(1)).toEqual(['1', '2', '1', '3', '4']);
  await plotline.press(plotline.article.mention('Khatlon'));
  await expect(page).toHaveURL(/#\/explore\?select=khatlon-tj02$/);
  await expect(document.excerpt('Khatlon')).toBeInViewport();
  await expect(document.excerpt('Khatlon')).toContainText('an area, no place within it');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the map comes first, its crowded part larger below it, then legend and article', async ({
    plotline,
  }) => {
    await plotline.open();
    const document = new DocumentDriver(plotline);
    expect(await document.marksInFigure()).toEqual(narrow.marks);
    expect(await document.legend()).toEqual(wide.legend);
    const tops = await Promise.all(
      [document.figure, document.enlarged, plotline.article.region, document.excerpts].map(
        async (part) => (await part.boundingBox())!.y,
      ),
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    // Drawn with parts of a figure that is not shown: it would be empty if those were gone.
    const drawn = await document.enlarged.screenshot();
    expect(drawn.length).toBeGreaterThan(10_000);
    await expect(document.controls).toHaveCount(0);
    await plotline.expectNoSidewaysScroll();
  });
});
