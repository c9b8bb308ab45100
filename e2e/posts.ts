import type { Locator, Page } from '@playwright/test';
import { sceneOf } from '../src/scene/build.ts';
import { project } from '../src/scene/mercator.ts';
import type { Story } from '../src/story/document.ts';
import type { GeometryLibrary, Position } from '../src/story/geometry.ts';
import type { Plotline } from './driver.ts';

// Two towns far apart whose spots on the screen are known: they tell where everything else is.
const towns: [name: string, position: Position][] = [
  ['Dushanbe', [68.78, 38.54]],
  ['St. Petersburg', [30.31, 59.94]],
];

interface Spot {
  x: number;
  y: number;
}

/**
 * Where the two border posts are drawn now: CSS pixels from the map's upper left corner. They ride on
 * the band, so no coordinates of theirs exist anywhere; a person sees them, a spec has to work it out.
 */
export async function postSpots(plotline: Plotline): Promise<Spot[]> {
  const enlarged = await plotline.inset.locator('svg .post').all();
  return enlarged.length > 0 ? middles(plotline, enlarged) : onTheCanvas(plotline);
}

async function middles(plotline: Plotline, symbols: Locator[]): Promise<Spot[]> {
  const map = (await plotline.map.boundingBox())!;
  const boxes = await Promise.all(symbols.map((symbol) => symbol.boundingBox()));
  return boxes.flatMap((box) =>
    box ? [{ x: box.x + box.width / 2 - map.x, y: box.y + box.height / 2 - map.y }] : [],
  );
}

async function onTheCanvas(plotline: Plotline): Promise<Spot[]> {
  const [a, b] = await Promise.all(
    towns.map(async ([name, position]) => ({
      spot: await plotline.mark(name).spot(),
      world: project(position, 0),
    })),
  );
  const scale = (b!.spot.x - a!.spot.x) / (b!.world.x - a!.world.x);
  const toScreen = (position: Position): Spot => {
    const world = project(position, 0);
    return {
      x: a!.spot.x + (world.x - a!.world.x) * scale,
      y: a!.spot.y + (world.y - a!.world.y) * scale,
    };
  };
  const [story, library] = await Promise.all([
    published<Story>(plotline.page, 'story.json'),
    published<GeometryLibrary>(plotline.page, 'geometry.json'),
  ]);
  // The map's scene follows the zoom in steps; within one, a post moves by less than its size.
  const view = { zoom: Math.round(Math.log2(scale) * 4) / 4, selected: null };
  return sceneOf(story, library, view).features.flatMap(({ part, geometry }) =>
    part === 'post' && geometry.type === 'Point' ? [toScreen(geometry.coordinates)] : [],
  );
}

async function published<T>(page: Page, file: string): Promise<T> {
  const address = new URL(`stories/edm-4-119/${file}`, page.url().replace(/#.*/, ''));
  return (await (await page.request.get(address.href)).json()) as T;
}
