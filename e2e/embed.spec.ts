import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { budgets, gzippedBytes } from './bench/weight.ts';
import { EmbedDriver, ReportDriver, site } from './embed-driver.ts';
import { expect, test } from './plotline.ts';
import { serveFolder } from './static-server.ts';

const maps = ['route', 'border', 'deliveries'];
/** The map's own code, as the build calls it. */
const mapCode = /^assets\/(live|maplibre|MarkButtons)/;

test('the wheel over any embed scrolls the report, from the first tick', async ({ plotline }) => {
  const report = await ReportDriver.open(plotline);
  const { page } = report;
  for (const id of maps) {
    const embed = await report.scrollTo(id);
    if (id === 'deliveries') await embed.waitForFigure();
    else await embed.waitUntilDrawn();
    for (const part of [embed.map, embed.title]) {
      await page.evaluate(() => window.scrollTo(0, 0));
      await part.scrollIntoViewIfNeeded();
      const box = (await part.boundingBox())!;
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      for (let tick = 1; tick <= 3; tick++) {
        const before = await report.scrolled();
        await page.mouse.wheel(0, tick % 2 ? 40 : -40);
        await expect.poll(() => report.scrolled(), `${id}, tick ${tick}`).not.toBe(before);
      }
    }
  }
  await report.close();
});

test('a poster is a figure with its words and little else, until somebody wants the map', async ({
  plotline,
}) => {
  for (const at of ['#/?poster=1', '#/?select=khatlon-tj02&poster=1&theme=night']) {
    const host = await serveFolder(site, '/');
    plotline.watch.allowOrigin(new URL(host.address).origin);
    await plotline.page.goto(`${host.address}embed.html${at}`);
    const embed = new EmbedDriver(plotline.page);
    await embed.waitForFigure();
    await expect(embed.title).toHaveText(
      at.includes('select') ? 'Khatlon' : /Eurasia Daily Monitor/,
    );
    await expect(embed.legend).toBeVisible();
    await plotline.page.waitForLoadState('networkidle');
    const files = host.asked.filter((file) => !file.startsWith('fonts/'));
    expect(files.filter((file) => mapCode.test(file))).toEqual([]);
    // As little as this would mean that the counting is broken.
    const bytes = gzippedBytes(site, files);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes, `bytes of ${files.join(', ')}`).toBeLessThan(budgets.poster);
    await plotline.expectAccessible();

    await embed.openMap.click();
    await embed.waitUntilDrawn();
    expect(host.asked.some((file) => mapCode.test(file))).toBe(true);
    await expect(embed.openMap).toHaveCount(0);
    await plotline.page.goto('about:blank');
    await host.close();
  }
});

test('three embeds load the map’s code once', async ({ plotline }) => {
  const report = await ReportDriver.open(plotline);
  for (const id of maps) {
    const embed = await report.scrollTo(id);
    if (id === 'deliveries') await embed.openMap.click();
    await embed.waitUntilDrawn();
  }
  const code = report.host.asked.filter((file) => /^assets\/.*\.js$/.test(file));
  expect(code.some((file) => mapCode.test(file))).toBe(true);
  expect(code.filter((file, i) => code.indexOf(file) !== i)).toEqual([]);
  await report.close();
});

test('a page leads an embed and hears what happens in it; the way back stays the page’s', async ({
  plotline,
}) => {
  const report = await ReportDriver.open(plotline);
  const { page } = report;
  const embed = await report.scrollTo('route');
  await embed.waitUntilDrawn();
  const length = await page.evaluate(() => history.length);
  await expect(embed.title).toHaveText('The consignment, in the order of the places named');

  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(embed.title).toHaveText(/Entry across the border/);
  await expect(report.said).toHaveText('The map shows the step “entry”.');
  expect(await report.ask('route', 'goTo', 'route', 'into-russia')).toBeUndefined();
  await expect(embed.steps).toContainText('9 of 12, leg 6 of 7');
  await expect(report.said).toContainText('leg “into-russia”');
  expect(await report.ask('route', 'previous')).toBe(true);

  await page.getByRole('button', { name: 'Select Khatlon' }).click();
  await expect(embed.evidence).toContainText('the southern Khatlon region');
  await expect(report.said).toContainText('“khatlon-tj02”');
  await embed.button('Close').click();
  await expect(embed.evidence).toHaveCount(0);

  await report.ask('route', 'setTheme', 'night');
  await expect(embed.root.locator('html[data-theme="night"]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Export the image' }).click();
  await expect(report.said).toHaveText(/^An image of \d{2,} kB \(image\/svg\+xml\)\.$/);
  expect(await report.image('route', 'png')).toEqual({ type: 'image/png', width: 3200 });
  await report.element('route').evaluate((element) => element.setAttribute('step', 'posts'));
  await expect(embed.title).toHaveText('June 14, two refurbished border posts opened');

  expect(await report.ask('route', 'goTo', 'nowhere')).toBe(
    'refused: There is no step called “nowhere” here.',
  );
  expect(await report.ask('route', 'select', 'nobody')).toContain('“nobody”');
  expect(await report.ask('route', 'setTheme', 'pink')).toContain('“pink”');
  expect(await report.ask('route', 'exportImage', 'gif')).toContain('“gif”');
  expect(await page.evaluate(() => history.length), 'steps of the history').toBe(length);
  await report.close();
});

test('an embed hears nobody but the page around it, and nothing that means nothing', async ({
  plotline,
}) => {
  const report = await ReportDriver.open(plotline);
  const { page } = report;
  const embed = await report.scrollTo('route');
  await embed.waitUntilDrawn();
  const next = { plotline: 1, id: 900, type: 'next' };
  const title = await embed.title.textContent();

  // From a frame beside it, and from itself.
  const sibling = page.frames().find((frame) => frame.url().includes('select=border'));
  await (sibling ?? (await border(report)))!.evaluate((message) => {
    const element = parent.document.querySelector('#route')!;
    element.shadowRoot!.querySelector('iframe')!.contentWindow!.postMessage(message, '*');
  }, next);
  const own = page.frames().find((frame) => frame.url().includes('#/route'))!;
  await own.evaluate((message) => window.postMessage(message, '*'), next);
  // And what the page itself sends, but nobody understands.
  await report.element('route').evaluate((element) => {
    const frame = element.shadowRoot!.querySelector('iframe')!;
    for (const message of [
      null,
      'next',
      42,
      [],
      { plotline: 2, id: 1, type: 'next' },
      { plotline: 1 },
    ])
      frame.contentWindow!.postMessage(message, '*');
  });
  // It still hears the page, and has by then heard all the rest.
  await report.ask('route', 'setTheme', 'night');
  await expect(embed.root.locator('html[data-theme="night"]')).toHaveCount(1);
  expect(await embed.title.textContent()).toBe(title);
  await report.ask('route', 'next');
  await expect(embed.title).not.toHaveText(title!);
  await report.close();
});

/** The frame of the second map, once it is there. */
async function border(report: ReportDriver) {
  await (await report.scrollTo('border')).waitUntilDrawn();
  return report.page.frames().find((frame) => frame.url().includes('select=border'));
}

test('a page of another origin embeds and leads it too', async ({ plotline }, { outputDir }) => {
  const host = await serveFolder(site, '/maps/');
  mkdirSync(outputDir, { recursive: true });
  writeFileSync(
    join(outputDir, 'elsewhere.html'),
    `<!doctype html><title>Elsewhere</title><link rel="icon" href="data:," /><script src="${host.address}embed.js"></script>
      <plotline-map step="posts" poster controls="0" theme="print"></plotline-map>`,
  );
  const elsewhere = await serveFolder(outputDir, '/');
  for (const { address } of [host, elsewhere]) plotline.watch.allowOrigin(new URL(address).origin);
  const { page } = plotline;
  await page.goto(`${elsewhere.address}elsewhere.html`);
  const element = page.locator('plotline-map');
  const embed = new EmbedDriver(element.frameLocator('iframe'));
  await embed.waitForFigure();
  await expect(embed.steps).toHaveCount(0);
  await element.evaluate((one) => (one as unknown as { next(): Promise<boolean> }).next());
  await expect(embed.title).toHaveText('Assistance through the UN Office on Drugs and Crime');
  await page.goto('about:blank');
  await Promise.all([host.close(), elsewhere.close()]);
});

test('what an address names and is not there is said, and the nearest view is shown', async ({
  plotline,
  page,
}) => {
  const embed = new EmbedDriver(page);
  await plotline.open({ at: 'embed.html#/nowhere?select=nobody&theme=pink&lang=xx' });
  for (const name of ['nowhere', 'nobody', 'pink', 'xx'])
    await expect(embed.problems).toContainText(`“${name}”`);
  await embed.waitUntilDrawn();
  await expect(embed.title).toHaveText(/Eurasia Daily Monitor/);
  await plotline.expectAccessible();
  // Walking on is an answer to what was wrong.
  await embed.next.click();
  await expect(embed.problems).toHaveCount(0);
});

/** So low that the words need more than all of it. */
const narrow = { width: 280, height: 400 };

test('at 280 pixels nothing hangs over, and nothing scrolls unless somebody asks for all the words', async ({
  plotline,
  page,
}) => {
  await page.setViewportSize(narrow);
  const embed = new EmbedDriver(page);
  await plotline.open({ at: 'embed.html#/deliveries' });
  await embed.waitUntilDrawn();
  await plotline.expectNoSidewaysScroll();
  expect(await scrolling(page)).toEqual([]);
  await plotline.expectAccessible();
  await embed.button('Read all of it').click();
  await expect(embed.map).toBeHidden();
  expect(await scrolling(page)).toHaveLength(1);
  await plotline.expectAccessible();
  await embed.button('Back to the map').click();
  await expect(embed.map).toBeVisible();
  await expect(embed.link).toHaveAttribute('href', 'index.html#/present/deliveries');
});

/** Parts of a page that take the wheel for themselves. */
const scrolling = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (element) =>
          element.scrollHeight > element.clientHeight + 1 &&
          /auto|scroll/.test(getComputedStyle(element).overflowY),
      )
      .map(({ className, tagName }) => `${tagName}.${String(className)}`),
  );

test('a narrow report has no sideways scroll, and each map all the height that it needs', async ({
  plotline,
  page,
}) => {
  await page.setViewportSize({ width: 312, height: 700 });
  const report = await ReportDriver.open(plotline);
  for (const id of maps) {
    const embed = await report.scrollTo(id);
    await expect(embed.title).toBeVisible();
    await expect(embed.button('Read all of it')).toHaveCount(0);
    await expect
      .poll(() =>
        embed.root
          .locator('main')
          .evaluate((main) => Math.abs(main.getBoundingClientRect().height - innerHeight)),
      )
      .toBeLessThan(2);
    await plotline.expectNoSidewaysScroll();
  }
  await plotline.expectAccessible();
  await report.close();
});

test('an embed can be used with the keyboard alone', async ({ plotline, page }) => {
  const embed = new EmbedDriver(page);
  await plotline.open({ at: 'embed.html#/meetings' });
  await embed.waitUntilDrawn();
  await plotline.press(embed.mark('Khatlon'), 'keyboard');
  await expect(embed.evidence).toBeVisible();
  await expect(embed.title).toBeFocused();
  await expect(embed.link).toHaveAttribute('href', /explore\?select=khatlon-tj02$/);
  await plotline.expectAccessible();
  await plotline.press(embed.button('Close'), 'keyboard');
  await expect(embed.title).toBeFocused();
  await plotline.press(embed.next, 'keyboard');
  await expect(embed.title).toHaveText('A meeting in St. Petersburg');
  await expect(embed.next).toBeFocused();
  // A key on the map is the map's; the wheel is not.
  await expect(embed.map.locator('.maplibregl-cooperative-gestures')).toHaveCount(1);
});
