import { join } from 'node:path';
import { sceneOf } from '../src/scene/build.ts';
import { readFrame } from '../src/scene/figure-frame.ts';
import { project } from '../src/scene/mercator.ts';
import { builtStory } from './bench/camera.ts';
import { DocumentDriver } from './document.ts';
import type { Plotline } from './driver.ts';
import { expect, test } from './plotline.ts';

const { story, library } = builtStory(join(import.meta.dirname, '../dist'));

/** Marks far apart that stand on the main map at every size, and in one place at every zoom. */
const places = ['saint-petersburg-498817', 'moscow-524901-area', 'kazakhstan'].map((id) => {
  const { marks } = sceneOf(story, library, { zoom: 3, selected: null, unlabelled: true });
  return marks.find(({ evidenceId }) => evidenceId === id)!;
});

interface Spot {
  x: number;
  y: number;
}

const middle = ({ x, y, width, height }: Spot & { width: number; height: number }): Spot => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** Where the figure on the screen shows those places: CSS pixels from the window's corner. */
async function inFigure(plotline: Plotline): Promise<Spot[]> {
  const { figure } = new DocumentDriver(plotline);
  const { words, matrix } = await figure.evaluate((svg) => {
    const { a, d, e, f } = (svg as unknown as SVGSVGElement).getScreenCTM()!;
    return { words: svg.getAttribute('data-frame')!, matrix: { a, d, e, f } };
  });
  const { camera, width, height } = readFrame(words)!;
  const centre = project(camera.center, camera.zoom);
  const spots = places.map(({ position }) => {
    const { x, y } = project(position, camera.zoom);
    return {
      x: (x - centre.x + width / 2) * matrix.a + matrix.e,
      y: (y - centre.y + height / 2) * matrix.d + matrix.f,
    };
  });
  // What the figure says of itself is what it draws.
  const town = middle((await figure.locator('.town').first().boundingBox())!);
  expect(Math.hypot(town.x - spots[0]!.x, town.y - spots[0]!.y)).toBeLessThan(0.5);
  return spots;
}

for (const [width, height] of [
  [1440, 900],
  [1920, 1080],
  [1024, 768],
  [390, 844],
] as const)
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the live map takes the figure’s place without a jump', async ({ plotline, page }) => {
      // The map's code waits until the figure has been measured.
      let measured = () => {};
      const figureMeasured = new Promise<void>((resolve) => (measured = resolve));
      await page.route('**/assets/MapPane-*.js', async (route) => {
        await figureMeasured;
        await route.continue();
      });
      await plotline.open();
      await expect(plotline.state).toHaveAttribute('data-state', 'figure');
      const before = await inFigure(plotline);
      measured();

      await plotline.waitUntilDrawn();
      for (const [i, { name }] of places.entries()) {
        const after = middle((await plotline.mark(name).button.boundingBox())!);
        expect(Math.abs(after.x - before[i]!.x), `${name} from west to east`).toBeLessThan(1);
        expect(Math.abs(after.y - before[i]!.y), `${name} from north to south`).toBeLessThan(1);
      }
      await expect(new DocumentDriver(plotline).figure).toBeHidden();
    });
  });
