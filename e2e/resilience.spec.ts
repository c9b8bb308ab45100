import { expect, test } from './plotline.ts';

test.beforeEach(async ({ plotline }) => {
  await plotline.open({ at: '#/explore?select=khatlon-tj02' });
  await plotline.waitUntilDrawn();
});

test('a lost and regained drawing context keeps the selection and the map', async ({
  plotline,
  page,
}) => {
  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-state] canvas')!;
    const extension = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    const event = (name: string) =>
      new Promise((done) => canvas.addEventListener(name, done, { once: true }));
    const lost = event('webglcontextlost');
    extension.loseContext();
    await lost;
    // It may be given back only when everybody has been told that it is lost.
    await new Promise((done) => setTimeout(done));
    const regained = event('webglcontextrestored');
    extension.restoreContext();
    await regained;
  });
  await plotline.waitUntilDrawn();
  await expect(plotline.evidence.title).toHaveText('Khatlon');
  expect((await plotline.mapPixels()).variety(), 'colours on the map').toBeGreaterThan(150);
  await plotline.mark('Dushanbe').open();
  await expect(plotline.evidence.title).toHaveText('Dushanbe');
});

test('another size of the window, and a turned phone, keep selection and map', async ({
  plotline,
  page,
}) => {
  for (const size of [
    { width: 844, height: 390 },
    { width: 390, height: 844 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(size);
    await plotline.waitUntilDrawn();
    await expect(plotline.evidence.title).toHaveText('Khatlon');
    await plotline.expectNoSidewaysScroll();
    const canvas = await page.locator('[data-state] canvas').first().boundingBox();
    const map = await plotline.map.boundingBox();
    expect([canvas!.width, canvas!.height].map(Math.round)).toEqual(
      [map!.width, map!.height].map(Math.round),
    );
  }
});

test('a tab in the background does no harm', async ({ plotline, page, context }) => {
  const other = await context.newPage();
  await other.bringToFront();
  await page.evaluate(() => (location.hash = '#/explore?select=dushanbe-1221874'));
  await page.bringToFront();
  await other.close();
  await plotline.waitUntilDrawn();
  await expect(plotline.evidence.title).toHaveText('Dushanbe');
  await expect(plotline.mark('Dushanbe').button).toHaveAttribute('aria-pressed', 'true');
});
