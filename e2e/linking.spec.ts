import { paper } from '../src/theme/paper.ts';
import { surfaces } from '../src/theme/surface.ts';
import { expect, test } from './plotline.ts';

test('pointing at a mention lights its mark, and pointing at a mark lights its words', async ({
  plotline,
  page,
}) => {
  await plotline.open();
  await plotline.waitUntilDrawn();
  const town = await plotline.mark('St. Petersburg').spot();
  const before = await plotline.mapPixels();
  await plotline.article.mention('St. Petersburg').hover();
  await expect(plotline.mark('St. Petersburg').button).toHaveClass(/hot/);
  await plotline.waitUntilDrawn();
  const lit = await plotline.mapPixels();
  const { highlight } = surfaces.paper;
  expect(lit.near(town.x, town.y, 50, highlight, 12)).toBeGreaterThan(
    before.near(town.x, town.y, 50, highlight, 12) + 40,
  );

  const map = (await plotline.map.boundingBox())!;
  await page.mouse.move(map.x + town.x, map.y + town.y);
  await expect(plotline.article.hot).toContainText(['St. Petersburg', 'St. Petersburg']);
  await page.mouse.move(map.x + 5, map.y + map.height / 2);
  await expect(plotline.article.hot).toHaveCount(0);
});

test('the focus lights what the pointer would', async ({ plotline }) => {
  await plotline.open();
  await plotline.waitUntilDrawn();
  await plotline.article.mention('Khatlon').focus();
  await expect(plotline.mark('Khatlon').button).toHaveClass(/hot/);
  await plotline.mark('Dushanbe').button.focus();
  await expect(plotline.article.hot).toHaveText(['Dushanbe']);
  await expect(plotline.mark('Khatlon').button).not.toHaveClass(/hot/);
});

test('a person and a source are selected as a place is: text, map and address', async ({
  plotline,
  page,
}) => {
  await plotline.open({ at: '#/explore?select=jacobson' });
  await plotline.waitUntilDrawn();
  await expect(plotline.evidence.title).toHaveText(
    'Tracey Ann Jacobson, U.S. Ambassador to Tajikistan',
  );
  await expect(plotline.article.passage).toBeInViewport();
  // The posts that she opened are what the map shows of her.
  const posts = await plotline.mark('two refurbished border posts').spot();
  expect(posts.x).toBeGreaterThan(0);
  expect((await plotline.mapPixels()).share(paper.evidence.band, 40)).toBeGreaterThan(0.001);

  await page.goto('#/explore?select=avesta-june-14');
  await expect(plotline.evidence.title).toHaveText('Avesta, June 14');
  await page.goBack();
  await expect(plotline.evidence.title).toContainText('Jacobson');
  await plotline.expectAccessible();
});

test('a mention opens the excerpt that it stands in', async ({ plotline }) => {
  await plotline.open();
  await plotline.waitUntilDrawn();
  await plotline.press(plotline.article.mention('St. Petersburg', 1));
  await expect(plotline.evidence.excerpt).toContainText('to the Moscow area and to St. Petersburg');
  await expect(plotline.evidence.count).not.toHaveText(/^1 of/);
});
