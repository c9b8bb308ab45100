import { paper } from '../src/theme/paper.ts';
import type { Plotline } from './driver.ts';
import { expect, test } from './plotline.ts';

/** Marks of the heroin's journey, and marks of other themes. */
const heroin = ['Alleged entry into Russian territory', 'St. Petersburg', 'Moscow area'];
const others = ['Dushanbe', 'Khatlon', 'two refurbished border posts'];

/** The marks once they are as a test wants them: a map drawn in software takes its time. */
const marks = (plotline: Plotline) =>
  expect.poll(() => plotline.markNames(), { timeout: 90_000, intervals: [500] });

for (const by of ['pointer', 'keyboard'] as const)
  test(`a theme is chosen, and the map names no other (${by})`, async ({ plotline, page }) => {
    await plotline.open();
    await marks(plotline).toEqual(expect.arrayContaining([...heroin, ...others]));
    const all = (await plotline.markNames()).sort();

    await plotline.filters.toggle(by);
    const stated = await plotline.filters.count('How the article puts it', 'Stated');
    await plotline.filters.choose('Theme', 'Heroin', by);
    const total = await plotline.filters.count('Theme', 'Heroin');
    await expect(plotline.filters.summary).toHaveText(new RegExp(`^${total} of \\d+ events`));
    await expect(plotline.filters.chips).toHaveText([/heroin/]);
    expect(await plotline.filters.count('How the article puts it', 'Stated')).toBeLessThan(stated);
    // The other values of the facet still say what they would show.
    expect(await plotline.filters.count('Theme', 'Diplomacy')).toBeGreaterThan(0);
    await expect(page).toHaveURL(/filter=theme:heroin(&|$)/);

    await plotline.filters.toggle(by);
    await marks(plotline).not.toContain(others[0]);
    const left = await plotline.markNames();
    expect(left).toEqual(expect.arrayContaining(heroin));
    for (const name of others) expect(left).not.toContain(name);

    await plotline.filters.clear(by);
    await expect(plotline.filters.button).toBeFocused();
    await expect(page).not.toHaveURL(/filter=/);
    await marks(plotline).toHaveLength(all.length);
    expect((await plotline.markNames()).sort()).toEqual(all);
  });

test('what is filtered out is drawn fainter, and nobody is kept out of the filters', async ({
  plotline,
}) => {
  await plotline.open();
  await plotline.waitUntilDrawn();
  const evidence = async () => (await plotline.mapPixels()).share(paper.evidence.evidence, 40);
  const before = await evidence();
  await plotline.filters.toggle();
  await plotline.filters.choose('Theme', 'Diplomacy');
  await plotline.expectAccessible();
  await plotline.expectNoSidewaysScroll();
  await plotline.filters.toggle();
  await plotline.waitUntilDrawn();
  expect(await evidence(), 'strokes as strong as evidence').toBeLessThan(before / 3);
  await plotline.expectAccessible();
});

test('a filter stays over a reload, a selection and the way back', async ({ plotline, page }) => {
  const mark = 'Alleged entry into Russian territory';
  await plotline.open({ at: '#/explore?filter=theme:heroin;claim:alleged' });
  await marks(plotline).toContain(mark);
  const before = (await plotline.markNames()).sort();
  expect(before).not.toContain('Moscow area');
  await page.reload();
  await expect(plotline.filters.chips).toHaveText([/heroin/, /alleged/]);
  await marks(plotline).toHaveLength(before.length);
  expect((await plotline.markNames()).sort()).toEqual(before);

  await plotline.mark(mark).openHere();
  await expect(page).toHaveURL(/select=into-russia&filter=theme:heroin;claim:alleged/);
  await page.goBack();
  await expect(plotline.evidence.region).toHaveCount(0);
  await expect(plotline.filters.chips).toHaveCount(2);
});

test('what is filtered out can be found and chosen, and is then seen', async ({ plotline }) => {
  await plotline.open({ at: '#/explore?filter=theme:heroin' });
  await marks(plotline).toContain('Moscow area');
  expect(await plotline.markNames()).not.toContain('Khatlon');
  await plotline.search.find('khatlon');
  await expect(plotline.search.said).toHaveText(/^\d+ found\. Places 1/);
  await expect(plotline.search.hit(/^Khatlon/)).toContainText('filtered out');
  await plotline.expectAccessible();
  await plotline.press(plotline.search.hit(/^Khatlon/), 'keyboard');
  await expect(plotline.evidence.title).toHaveText('Khatlon');
  await marks(plotline).toContain('Khatlon');
});

test('words that were typed before the page’s code came are searched for', async ({
  plotline,
  page,
}) => {
  let come = () => undefined as void;
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.route(/assets\/index-[^/]*\.js$/, async (route) => {
    await coming;
    await route.continue();
  });
  const opened = plotline.open();
  await plotline.search.find('cabbages');
  await expect(plotline.search.said).toBeEmpty();
  come();
  await opened;
  await expect(plotline.search.said).toContainText('In the text 1');
});

test('words are found in the text whatever their marks, and the text goes there', async ({
  plotline,
  page,
}) => {
  await plotline.open();
  await plotline.search.find('CABBAGÉS');
  await expect(plotline.search.said).toContainText('In the text 1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(plotline.search.field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(plotline.article.region.getByText(/cabbages/).last()).toBeInViewport();
  await expect(plotline.search.results).toHaveCount(0);

  await plotline.search.find('xyzzy');
  await expect(plotline.search.said).toHaveText('Nothing found.');
  await page.keyboard.press('Escape');
  await expect(plotline.search.field).toHaveValue('');
  await expect(plotline.search.results).toHaveCount(0);
});

test('an address that asks for an unknown filter is answered with a sentence', async ({
  plotline,
  page,
}) => {
  await plotline.open({ at: '#/explore?filter=theme:poppies,diplomacy;time:June' });
  const said = page.getByRole('alert');
  await expect(said).toContainText('There is no theme “poppies” to filter by');
  await expect(said).toContainText('“time:June” is no time to filter by');
  await expect(plotline.filters.chips).toHaveText([/diplomacy/]);
});

test('the people are narrowed, and a time leaves out what has no date', async ({ plotline }) => {
  await plotline.open();
  await plotline.filters.toggle();
  const people = plotline.filters.facet('People and organisations');
  const few = await people.getByRole('checkbox').count();
  await plotline.press(people.getByRole('button', { name: 'Show all 45' }));
  await expect(people.getByRole('checkbox')).toHaveCount(45);
  expect(few).toBeLessThan(10);
  await people.getByRole('searchbox').fill('khvorostyan');
  await plotline.filters.choose('People and organisations', 'Viktor Khvorostyan', 'keyboard');
  await expect(plotline.filters.chips).toHaveText([/Viktor Khvorostyan/]);

  const time = plotline.filters.facet('Time');
  await time.getByLabel('From').fill('2007-06-11');
  await expect(plotline.filters.summary).toContainText('without a date are in no range');
  await plotline.expectAccessible();
});
