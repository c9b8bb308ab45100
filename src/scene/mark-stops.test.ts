import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crowdedOf, stopsOf } from './mark-stops.ts';
import { project } from './mercator.ts';
import type { SceneMark } from './scene.ts';

const spot = fc.record({
  lng: fc.integer({ min: -60, max: 60 }),
  lat: fc.integer({ min: -60, max: 60 }),
});
const markOf = ({ lng, lat }: { lng: number; lat: number }, i: number): SceneMark => ({
  evidenceId: `mark-${i}`,
  name: `Mark ${i}`,
  position: [lng, lat],
});
const marks = fc.array(spot, { maxLength: 60 }).map((spots) => spots.map(markOf));

test('crowded is what has another within reach, and nothing else', () => {
  fc.assert(
    fc.property(marks, (all) => {
      const crowded = crowdedOf(all, 3, 44);
      for (const mark of all) {
        const a = project(mark.position, 3);
        const near = all.some((other) => {
          const b = project(other.position, 3);
          return other !== mark && Math.abs(a.x - b.x) < 44 && Math.abs(a.y - b.y) < 44;
        });
        expect(crowded.has(mark)).toBe(near);
      }
    }),
  );
});

test('few marks are all stops, of many only those that are seen', () => {
  const all = Array.from({ length: 300 }, (_, i) => markOf({ lng: (i % 120) - 60, lat: 10 }, i));
  const camera = { center: [0, 10] as [number, number], zoom: 3 };
  const size = { width: 400, height: 300 };
  expect(stopsOf(all.slice(0, 100), camera, size)).toHaveLength(100);
  const seen = stopsOf(all, camera, size);
  expect(seen.length).toBeGreaterThan(20);
  for (const { position } of seen) expect(Math.abs(position[0])).toBeLessThan(18);
  expect(stopsOf(all, camera, size, 5)).toEqual(seen.slice(0, 5));
});
