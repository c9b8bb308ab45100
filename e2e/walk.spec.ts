import { paper } from '../src/theme/paper.ts';
import { articleParagraphs } from './article.ts';
import { expect, test } from './plotline.ts';
import { postSpots } from './posts.ts';

/** The consignment's journey: what each leg is called, how it is put, and words that justify it. */
const legs = [
  { title: '“Afghan” heroin', claim: 'implied', words: 'around half a ton of Afghan heroin' },
  { title: 'Into Tajikistan', claim: 'not in the article', words: null },
  {
    title: 'Alleged transit through Tajik territory',
    claim: 'alleged',
    words: 'the alleged route involved transit though Tajik territory',
  },
  { title: 'From Tajikistan to Kazakhstan', claim: 'not in the article', words: null },
  { title: 'Kazakhstan, named only with its border', claim: 'implied', words: 'Kazakhstan' },
  {
    title: 'Alleged entry into Russian territory',
    claim: 'alleged',
    words: 'tracked from its entry into Russian territory across the border with Kazakhstan',
  },
  {
    title: 'Tracked inside Russia, as alleged; seized',
    claim: 'alleged',
    words: 'the consignment was tracked from its entry into Russian territory',
  },
];

test.beforeEach(async ({ plotline }) => {
  await plotline.open();
  await plotline.waitUntilDrawn();
});

test('the page opens with the article and a map that is really drawn', async ({ plotline }) => {
  for (const name of ['Article', 'Map', 'Legend', 'Not in the article'])
    await expect(plotline.region(name)).toHaveCount(1);
  expect(await plotline.article.paragraphs()).toEqual(articleParagraphs());

  const pixels = await plotline.mapPixels();
  expect(pixels.variety(), 'colours on the map').toBeGreaterThan(150);
  // Relief shades the land, so its own flat colour is only a part of it.
  expect(pixels.share(paper.basemap.land, 24), 'land').toBeGreaterThan(0.1);
  expect(pixels.share(paper.evidence.evidence, 30), 'evidence').toBeGreaterThan(0.0005);
  expect(pixels.share(paper.basemap.land, 24), 'not land alone').toBeLessThan(0.98);

  await plotline.expectNoSidewaysScroll();
  await plotline.expectAccessible();
});

for (const by of ['pointer', 'keyboard'] as const) {
  test(`a border post opens its words, which lead to the text (${by})`, async ({ plotline }) => {
    if (by === 'keyboard') await plotline.mark('two refurbished border posts').open(by);
    else {
      await plotline.enlarge();
      const [post] = await postSpots(plotline);
      await plotline.pressMap(post!.x, post!.y);
    }
    await plotline.waitUntilDrawn();

    await expect(plotline.evidence.title).toHaveText('Two refurbished border posts opened');
    await expect(plotline.evidence.claimAndLocus).toContainText('stated');
    await expect(plotline.evidence.claimAndLocus).toContainText('along this border');
    await expect(plotline.evidence.excerpt).toContainText(
      'opened two refurbished border posts on the Tajik-Afghan border.',
    );
    await expect(plotline.evidence.emphasised.first()).toContainText(
      'two refurbished border posts',
    );
    await expect(plotline.evidence.source).toContainText('Avesta, June 14');
    await expect(plotline.evidence.context).toContainText('1,344 km');
    await expect(plotline.evidence.excerpt).not.toContainText('1,344 km');
    await expect(plotline.page).toHaveURL(/#\/explore\?.*select=border-posts/);
    await plotline.expectNoSidewaysScroll();
    await plotline.expectAccessible();

    await plotline.evidence.showInArticle(by);
    await expect(plotline.article.passage).toBeInViewport();
    await expect(plotline.article.passage).toContainText('On June 14');
  });

  test(`the consignment is followed leg by leg, to its end and back (${by})`, async ({
    plotline,
  }) => {
    await plotline.follow.start(by);
    for (const [i, { title, claim, words }] of legs.entries()) {
      if (i > 0) await plotline.follow.nextLeg(by);
      await plotline.waitUntilDrawn();
      await expect(plotline.evidence.title).toHaveText(title);
      await expect(plotline.evidence.claimAndLocus).toContainText(claim);
      await expect(plotline.evidence.region).toContainText(`${i + 1} of ${legs.length}`);
      if (words === null) await expect(plotline.evidence.excerpt).toHaveCount(0);
      else await expect(plotline.evidence.excerpt).toContainText(words);
    }
    await expect(plotline.follow.next).toBeDisabled();
    await plotline.expectAccessible();
    await plotline.follow.previousLeg(by);
    await expect(plotline.evidence.title).toHaveText(legs.at(-2)!.title);
  });
}

test('both posts are drawn, and their evidence does not cover them', async ({ plotline, page }) => {
  await plotline.enlarge();
  const overview = await plotline.mapPixels();
  const spots = await postSpots(plotline);
  expect(spots).toHaveLength(2);
  for (const { x, y } of spots)
    expect(overview.near(x, y, 12, paper.evidence.bandText), 'a post').toBeGreaterThan(15);

  await plotline.mark('two refurbished border posts').open('keyboard');
  await plotline.waitUntilDrawn();
  const near = await plotline.mapPixels();
  const map = (await plotline.map.boundingBox())!;
  for (const { x, y } of await postSpots(plotline)) {
    expect(near.near(x, y, 12, paper.evidence.bandText), 'a post').toBeGreaterThan(15);
    const over = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x!, y!)?.closest('[aria-label]')?.ariaLabel ?? null,
      [map.x + x, map.y + y],
    );
    expect(over, 'what lies over the post').not.toBe('Evidence');
  }
});

test('back and forward walk through what was selected', async ({ plotline, page }) => {
  await plotline.press(plotline.article.mention('Khatlon'));
  await expect(plotline.evidence.title).toHaveText('Khatlon');
  await plotline.mark('Dushanbe').open('keyboard');
  await expect(plotline.evidence.title).toHaveText('Dushanbe');
  await page.goBack();
  await expect(plotline.evidence.title).toHaveText('Khatlon');
  await page.goBack();
  await expect(plotline.evidence.region).toHaveCount(0);
  await page.goForward();
  await expect(plotline.evidence.title).toHaveText('Khatlon');
});
