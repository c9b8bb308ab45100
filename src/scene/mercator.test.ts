import fc from 'fast-check';
import { expect, test } from 'vitest';
import { project, unproject, worldSize } from './mercator.ts';

test('null island stands in the middle of the world', () => {
  expect(project([0, 0], 0)).toEqual({ x: 256, y: 256 });
  expect(worldSize(1)).toBe(1024);
});

test('unproject undoes project', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -84, max: 84, noNaN: true }),
      fc.double({ min: 0, max: 9, noNaN: true }),
      (lon, lat, zoom) => {
        const back = unproject(project([lon, lat], zoom), zoom);
        expect(back[0]).toBeCloseTo(lon, 6);
        expect(back[1]).toBeCloseTo(lat, 6);
      },
    ),
  );
});
