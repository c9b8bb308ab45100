import type { Page } from '@playwright/test';
import { ridersOn } from '../src/scene/bands.ts';
import { project } from '../src/scene/mercator.ts';
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
  const library = await geometry(plotline.page);
  const border = library['border:AF-TJ'];
  if (border?.kind !== 'border') throw new Error('The story’s shapes lack border:AF-TJ.');
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
  return ridersOn(border, Math.log2(scale), 2).map(({ position }) => toScreen(position));
}

async function geometry(page: Page): Promise<GeometryLibrary> {
  const address = new URL('stories/edm-4-119/geometry.json', page.url().replace(/#.*/, ''));
  const response = await page.request.get(address.href);
  return (await response.json()) as GeometryLibrary;
}
