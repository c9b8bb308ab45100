import { articleParagraphs } from './article.ts';
import { expect, test } from './plotline.ts';

test('this browser really has no WebGL', async ({ page }) => {
  const context = await page.evaluate(() => document.createElement('canvas').getContext('webgl2'));
  expect(context).toBeNull();
});

test('without WebGL there is a plain message, and the article and its evidence are readable', async ({
  plotline,
}) => {
  await plotline.open();
  await expect(plotline.state).toHaveAttribute('data-state', /^(failed|figure)$/);
  await expect(plotline.map).toContainText(/WebGL/);
  expect(await plotline.article.paragraphs()).toEqual(articleParagraphs());

  await plotline.press(plotline.article.mention('Khatlon'), 'keyboard');
  await expect(plotline.evidence.title).toHaveText('Khatlon');
  await expect(plotline.evidence.excerpt).toContainText('southern Khatlon region');
  await plotline.evidence.showInArticle();
  await expect(plotline.article.passage).toBeInViewport();
  await plotline.expectAccessible();
});
