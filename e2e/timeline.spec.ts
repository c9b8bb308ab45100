import { expect, test } from './plotline.ts';

const meetings = /Rahmon’s meetings with law-enforcement officials/;
const posts = /Two refurbished border posts opened/;

test.describe('beside the map', () => {
  test.beforeEach(async ({ plotline }) => {
    await plotline.open();
    await plotline.timeline.waitUntilLaidOut();
  });

  test('says whose each date is, and no finer than it is given', async ({ plotline }) => {
    const names = await plotline.timeline.names();
    expect(names.filter((name) => !/^(Report|From outside)|reports, /.test(name))).toEqual([
      '“at the end of last year”, taken as October to December 2006: The group came to the drug control staff’s attention, per Khvorostyan, quoted',
      '“in March”: Rahmon’s name change, stated',
      '“In April”: Information that drugs would be sent to Russia, per Khvorostyan, quoted',
      'June 11–15: UN training course on drug interdiction, stated',
      'June 12: Rahmon’s meetings with law-enforcement officials, stated',
      'June 12: Rahmon reminds the officials of their primary task, stated',
      'June 13: Russian law-enforcement bodies confirm a search, stated',
      'June 14: Two refurbished border posts opened, stated',
    ]);
    expect(names).toContain('Report: Avesta, June 12');
    expect(names.filter((name) => name.startsWith('From outside the article'))).toHaveLength(5);
    for (const date of ['June 9, 2007', 'June 10, 2007', 'about May 18, 2007'])
      await expect(plotline.timeline.item(`From outside the article, ${date}`)).toHaveCount(1);

    await expect(plotline.timeline.note).toContainText('Year 2007 from outside the article');
    const [day, days] = await Promise.all(
      [posts, /UN training course/].map((name) => plotline.timeline.item(name).boundingBox()),
    );
    expect(days!.width, 'five days beside one').toBeGreaterThan(4 * day!.width);
    await plotline.expectNoSidewaysScroll();
  });

  test('keeps what bears no date in trays, in the article’s words', async ({ plotline, page }) => {
    const tray = plotline.timeline.tray('Time given without a date');
    await expect(tray).toContainText('8');
    for (const by of ['pointer', 'keyboard'] as const) {
      await plotline.press(tray, by);
      await expect(plotline.timeline.list).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(plotline.timeline.list).toBeHidden();
      await expect(tray).toBeFocused();
    }
    await plotline.press(tray);
    const words = ['“recently”', '“currently”', '“since Rahmon’s name change in March”'];
    for (const one of words) await expect(plotline.timeline.list).toContainText(one);
    await plotline.expectAccessible();

    await plotline.press(
      plotline.timeline.list.getByRole('button', { name: /Summit of the Commonwealth/ }),
    );
    await expect(plotline.timeline.list).toBeHidden();
    await expect(plotline.evidence.title).toHaveText(
      'Summit of the Commonwealth of Independent States',
    );
    await expect(tray).toHaveAccessibleName(/with what is selected/);
    // Its date is known only from elsewhere, and is shown as such.
    await expect(plotline.timeline.words(/^From outside the article, June 10/)).toContainText(
      'From outside the article',
    );

    await plotline.press(plotline.timeline.tray('No time given'));
    await expect(plotline.timeline.list).toContainText('Tracking of the consignment');
  });

  test('answers to the other panes, and they to it', async ({ plotline }) => {
    await plotline.waitUntilDrawn();
    await expect(plotline.timeline.words(posts)).toHaveCount(0);
    await plotline.mark('two refurbished border posts').button.focus();
    await expect(plotline.timeline.words(posts)).toContainText('June 14');
    await plotline.article.mention('Khatlon').hover();
    await expect(plotline.timeline.tray('Time given without a date')).toHaveClass(/hot/);

    await plotline.timeline.item(posts).hover();
    await expect(plotline.mark('two refurbished border posts').button).toHaveClass(/hot/);
    await expect(plotline.article.hot).toContainText(['On June 14', 'Tracey Ann Jacobson']);
    await plotline.press(plotline.timeline.item(posts));
    await expect(plotline.evidence.title).toHaveText('Two refurbished border posts opened');
    await expect(plotline.timeline.item(posts)).toHaveAttribute('aria-pressed', 'true');
    await expect(plotline.article.passage).toBeInViewport();
  });

  test('is walked in the order of time, as one stop of the Tab key', async ({ plotline, page }) => {
    const { dated } = plotline.timeline;
    const count = await dated.count();
    await plotline.tabTo(dated.first());
    await page.keyboard.press('Tab');
    await expect(dated.and(page.locator(':focus'))).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    for (let i = 0; i < count; i++) {
      await expect(dated.nth(i)).toBeFocused();
      await page.keyboard.press(i % 2 ? 'ArrowRight' : 'ArrowDown');
    }
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(dated.nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/select=group-noticed/);
    await expect(dated.nth(1)).toHaveAttribute('aria-pressed', 'true');
    await expect(dated.nth(1)).toBeFocused();
    await page.goBack();
    await expect(dated.nth(1)).toHaveAttribute('aria-pressed', 'false');
  });

  test('gives a range to the filters, dragged or by key, and says what it leaves out', async ({
    plotline,
    page,
  }) => {
    await plotline.timeline.drag(/June 12: Rahmon’s meetings/, /confirm a search/);
    await expect(page).toHaveURL(/time:2007-06-12\.\.2007-06-13/);
    await expect(plotline.timeline.from).toHaveAttribute('aria-valuetext', 'June 12, 2007');
    await expect(plotline.timeline.to).toHaveAttribute('aria-valuetext', 'June 13, 2007');
    await expect(plotline.timeline.note).toContainText(
      /\d+ events and legs without a date are not/,
    );
    await expect(plotline.timeline.item(posts)).toHaveAccessibleName(/filtered out$/);
    await expect(plotline.timeline.item(meetings)).not.toHaveAccessibleName(/filtered out/);
    await plotline.expectAccessible();

    await plotline.timeline.to.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/time:2007-06-12\.\.2007-06-14/);
    await plotline.timeline.from.focus();
    await page.keyboard.press('Home');
    await expect(plotline.timeline.from).toHaveAttribute('aria-valuetext', 'September 1, 2005');
    // Over a year without any date is one step.
    await page.keyboard.press('ArrowRight');
    await expect(plotline.timeline.from).toHaveAttribute('aria-valuetext', 'October 1, 2006');
    await page.keyboard.press('Home');
    await plotline.timeline.to.focus();
    await page.keyboard.press('End');
    // All of the line is no filter.
    await expect(page).not.toHaveURL(/time:/);

    await plotline.timeline.drag(meetings, posts);
    await plotline.timeline.showAllTimes('keyboard');
    await expect(page).not.toHaveURL(/time:/);
    await expect(plotline.timeline.note).toContainText('Year 2007 from outside the article');
  });
});

test('has nothing that keeps people out, by day, by night, in forced colours', async ({
  plotline,
  page,
}) => {
  for (const theme of ['paper', 'night', 'print']) {
    await page.emulateMedia({ forcedColors: theme === 'print' ? 'active' : 'none' });
    await plotline.open({ at: `#/explore?theme=${theme}&select=un-course` });
    await plotline.timeline.waitUntilLaidOut();
    await expect(plotline.timeline.words(/UN training course/)).toBeVisible();
    await plotline.expectAccessible();
  }
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 320, height: 720 }, hasTouch: true, isMobile: true });

  test('is a list in the sheet, with large targets', async ({ plotline, page }) => {
    await plotline.open();
    await plotline.timeline.openInSheet();
    await expect(plotline.timeline.dated.first()).toBeVisible();
    await expect(plotline.timeline.note).toContainText('Year 2007 from outside the article');
    const buttons = plotline.timeline.region.getByRole('button').or(plotline.timeline.from);
    for (const button of await buttons.all()) {
      const { width, height } = (await button.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    await plotline.expectNoSidewaysScroll();
    await plotline.expectAccessible();

    await plotline.timeline.to.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(plotline.timeline.region).toContainText('Filtered out');
    await plotline.timeline.showAllTimes();
    await plotline.press(plotline.timeline.item(/June 14.*Two refurbished/));
    await expect(plotline.evidence.title).toHaveText('Two refurbished border posts opened');
  });
});
