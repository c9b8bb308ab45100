import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Position } from '../../src/story/geometry.ts';
import { splitByBoxes } from './boundaries.ts';

const box = { west: 10, south: 10, east: 20, north: 20 };

it('parts a line where it enters and leaves a box, and loses no piece of it', () => {
  const position = fc.tuple(
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: 0, max: 30 }),
  ) as fc.Arbitrary<Position>;
  fc.assert(
    fc.property(fc.array(position, { minLength: 2, maxLength: 30 }), (line) => {
      const pieces = splitByBoxes(line, [box]);
      const rejoined = pieces.flatMap((p, i) => (i === 0 ? p.line : p.line.slice(1)));
      expect(rejoined).toEqual(line);
      for (let i = 1; i < pieces.length; i++)
        expect(pieces[i]!.inside).not.toBe(pieces[i - 1]!.inside);
      for (const { inside, line: piece } of pieces)
        if (inside)
          for (const [lng, lat] of piece)
            expect(lng >= 10 && lng <= 20 && lat >= 10 && lat <= 20).toBe(true);
    }),
  );
});

it('leaves a border without boxes in one piece', () => {
  const line: Position[] = [
    [0, 0],
    [15, 15],
    [30, 30],
  ];
  expect(splitByBoxes(line, [])).toEqual([{ inside: false, line }]);
});
