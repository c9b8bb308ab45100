import fc from 'fast-check';
import { expect, test } from 'vitest';
import { project, worldSize } from '../scene/mercator.ts';
import { neededTiles, type Reach } from './needed-tiles.ts';
import type { StoryView } from './story-views.ts';

const reach: Reach = { world: 1, closest: 6, margin: 0 };
const key = ({ z, x, y }: { z: number; x: number; y: number }) => `${z}/${x}/${y}`;
const view: fc.Arbitrary<StoryView> = fc.record({
  camera: fc.record({
    center: fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    ),
    zoom: fc.double({ min: 0, max: 9, noNaN: true }),
  }),
  width: fc.integer({ min: 50, max: 2560 }),
  height: fc.integer({ min: 50, max: 1440 }),
});

test('whatever a view shows is kept, at its zoom and every wider one', () => {
  const share = fc.double({ min: -0.49, max: 0.49, noNaN: true });
  fc.assert(
    fc.property(fc.array(view, { minLength: 1, maxLength: 3 }), share, share, (views, dx, dy) => {
      const kept = new Set(neededTiles(views, reach).map(key));
      for (const { camera, width, height } of views) {
        const spot = project(camera.center, camera.zoom);
        const size = worldSize(camera.zoom);
        const [x, y] = [(spot.x + dx * width) / size, (spot.y + dy * height) / size];
        if (y < 0 || y >= 1) continue;
        for (let z = 0; z <= Math.min(6, Math.floor(camera.zoom)); z++) {
          const across = 2 ** z;
          const column = ((Math.floor(x * across) % across) + across) % across;
          expect(kept).toContain(`${z}/${column}/${Math.floor(y * across)}`);
        }
      }
    }),
  );
});

test('each tile is kept once, none that does not exist, and none that nobody asked for', () => {
  fc.assert(
    fc.property(fc.array(view, { maxLength: 3 }), (views) => {
      const tiles = neededTiles(views, { ...reach, margin: 0.3 });
      expect(new Set(tiles.map(key)).size).toBe(tiles.length);
      for (const { z, x, y } of tiles)
        for (const at of [x, y]) expect(at >= 0 && at < 2 ** z, `${z}/${x}/${y}`).toBe(true);
    }),
  );
  expect(neededTiles([], reach)).toHaveLength(1 + 4);
  const town = {
    camera: { center: [69, 38] as [number, number], zoom: 6.2 },
    width: 390,
    height: 400,
  };
  const close = neededTiles([town], reach);
  expect(Math.max(...close.map(({ z }) => z))).toBe(6);
  expect(close.length).toBeLessThan(40);
  expect(neededTiles([town], { ...reach, closest: 4 }).every(({ z }) => z <= 4)).toBe(true);
});
