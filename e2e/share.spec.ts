import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { site } from './embed-driver.ts';
import { expect, test } from './plotline.ts';

const selected = '#/explore?select=khatlon-tj02&filter=claim:stated&theme=night';

test('a link leads to this very state, with its selection, filters and theme', async ({
  plotline,
  page,
  context,
}) => {
  const { share, keys } = plotline;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await plotline.open({ at: selected });
  await plotline.waitUntilDrawn();
  await share.open('keyboard');
  for (const part of ['Download', 'Embed', 'Link'] as const) {
    await share.show(part);
    await plotline.expectAccessible();
  }
  const link = await share.copy('Copy the link');
  expect(link).toBe(page.url());
  expect(new URL(link).hash).toBe(selected);
  await expect(share.dialog).toContainText('this machine’s own');
  await expect(share.dialog.getByRole('img', { name: /QR code/ })).toBeVisible();
  await keys.press('Escape');
  await expect(share.dialog).toBeHidden();
  await expect(share.button).toBeFocused();
  await expect(plotline.evidence.title).toHaveText('Khatlon');

  await page.goto('about:blank');
  await page.goto(link);
  await plotline.waitUntilDrawn();
  await expect(plotline.evidence.title).toHaveText('Khatlon');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
});

test('an embed’s preview shows the very address of its snippet, whatever is chosen', async ({
  plotline,
  page,
}) => {
  const { share, keys } = plotline;
  await plotline.open({ at: '#/present/route?leg=into-russia' });
  await plotline.waitUntilDrawn();
  const frames = page.frames().length;
  await keys.press('u');
  await share.expectOpen();
  expect(page.frames().length, 'no embed before somebody wants one').toBe(frames);
  const steps = await page.evaluate(() => history.length);
  for (const part of ['Download', 'Link', 'Embed'] as const) {
    await share.show(part);
    await plotline.expectAccessible();
  }

  const site = new URL('./', page.url().split('#')[0]).href;
  const expectHash = async (hash: string, full: string) => {
    const { frame, link } = await share.snippetAddresses();
    expect([frame, link]).toEqual([`${site}embed.html${hash}`, `${site}index.html${full}`]);
    await expect.poll(() => share.previewAddress()).toBe(frame);
  };
  await expectHash('#/route?leg=into-russia', '#/present/route?leg=into-russia');
  await expect(share.preview.title).toHaveText('The consignment, in the order of the places named');
  await share.choice('The whole map').check();
  await share.choice('Theme').selectOption('Night');
  await share.choice(/Buttons that walk/).uncheck();
  await expectHash('#/?theme=night&whole=1&controls=0', '#/explore?theme=night');
  await share.choice(/A still figure first/).check();
  await expectHash('#/?theme=night&whole=1&poster=1&controls=0', '#/explore?theme=night');
  await share.preview.waitForFigure();
  await share.choice('Size').selectOption('360 × 640');
  expect(await share.snippet.inputValue()).toContain('width="360" height="640"');
  await share.choice(/^An element/).check();
  expect(await share.snippet.inputValue()).toContain(
    '<plotline-map whole theme="night" controls="0"',
  );
  expect(await page.evaluate(() => history.length), 'steps of the history').toBe(steps);

  await keys.press('Escape');
  await expect(share.dialog).toBeHidden();
  await expect(plotline.talk.title).toBeFocused();
});

test('files can be taken along: one made of what is shown, and one that is published', async ({
  plotline,
  page,
}) => {
  const { share, keys } = plotline;
  await page.setViewportSize({ width: 320, height: 640 });
  await plotline.open({ at: '#/explore?select=khatlon-tj02&theme=night' });
  await plotline.waitUntilDrawn();
  await share.open();
  await keys.press('Tab', 'ArrowRight', 'ArrowRight');
  await expect(share.tab('Download')).toBeFocused();
  await expect(share.dialog.getByRole('link').first()).toBeVisible();
  await plotline.expectAccessible();
  await plotline.expectNoSidewaysScroll();

  const svg = share.dialog.getByRole('button', { name: 'Make SVG' });
  const made = await share.take(svg);
  expect(made.name).toBe('edm-4-119-khatlon-tj02.svg');
  expect(made.text).toMatch(/^<svg[^]*Map: Khatlon/);
  await share.choice('The whole map').check();
  expect((await share.take(svg)).name).toBe('edm-4-119.svg');

  const published = await share.take(share.dialog.getByRole('link', { name: /map\.geojson/ }));
  expect(published.name).toBe('edm-4-119-map.geojson');
  expect(JSON.parse(published.text)).toMatchObject({ type: 'FeatureCollection' });
});

test('pictures, slides and the whole page are made under the page’s own policy', async ({
  plotline,
}) => {
  const { share } = plotline;
  await plotline.open({ at: '#/explore?select=khatlon-tj02' });
  await share.open();
  await share.show('Download');
  const make = (name: string) =>
    share.take(share.dialog.getByRole('button', { name: `Make ${name}` }));

  await share.choice('Size').selectOption('a4');
  const { name, bytes } = await make('PNG');
  expect(name).toBe('edm-4-119-khatlon-tj02.png');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], 'pixels').toEqual([3508, 2480]);

  const slides = unzipSync((await make('PPTX')).bytes);
  const words = Object.keys(slides)
    .filter((file) => /^ppt\/slides\/slide\d+\.xml$/.test(file))
    .map((file) => strFromU8(slides[file]!));
  expect(words.length).toBeGreaterThan(12);
  expect(words.some((xml) => xml.includes('around half a ton of Afghan heroin'))).toBe(true);

  const page = await make('HTML');
  expect(page.bytes.equals(await readFile(join(site, 'single/plotline-edm-4-119.html')))).toBe(
    true,
  );
});
