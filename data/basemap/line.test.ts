import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/story/geometry.ts';
import {
  atZoom,
  lengthOf,
  roundLine,
  simplifyLine,
  smoothLine,
  stitch,
  tightestBend,
} from './line.ts';

const position = fc.tuple(
  fc.double({ min: 40, max: 90, noNaN: true }),
  fc.double({ min: 30, max: 60, noNaN: true }),
) as fc.Arbitrary<Position>;
const anyLine = fc.array(position, { minLength: 2, maxLength: 40 });

/** A wandering line that goes east, as borders do. */
const border = fc
  .array(fc.double({ min: -1.5, max: 1.5, noNaN: true }), { minLength: 12, maxLength: 60 })
  .map((steps) => steps.map((step, i): Position => [50 + i * 0.5, 45 + step]));

const expectSameEnds = (line: Position[], other: Position[]) => {
  for (const at of [0, -1]) {
    expect(line.at(at)![0]).toBeCloseTo(other.at(at)![0], 6);
    expect(line.at(at)![1]).toBeCloseTo(other.at(at)![1], 6);
  }
};

describe('simplifyLine', () => {
  it('keeps the ends and invents no point', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const simple = simplifyLine(line, atZoom(2, 4));
        expectSameEnds(simple, line);
        expect(simple.length).toBeLessThanOrEqual(line.length);
        for (const p of simple)
          expect(line.some((q) => Math.hypot(p[0] - q[0], p[1] - q[1]) < 1e-6)).toBe(true);
      }),
    );
  });

  it('drops a point that strays less than the tolerance, and keeps one that strays more', () => {
    const bump = (height: number): Position[] => [
      [60, 0],
      [61, height],
      [62, 0],
    ];
    const tolerance = 0.1 / 360;
    expect(simplifyLine(bump(0.05), tolerance)).toHaveLength(2);
    expect(simplifyLine(bump(0.2), tolerance)).toHaveLength(3);
  });
});

describe('smoothLine', () => {
  it('keeps the ends and leaves no bend much tighter than the radius', () => {
    const radius = atZoom(6, 3.25);
    fc.assert(
      fc.property(border, (line) => {
        const smooth = smoothLine(line, radius);
        expectSameEnds(smooth, line);
        expect(tightestBend(smooth, radius / 4)).toBeGreaterThan(radius * 0.5);
      }),
      { numRuns: 40 },
    );
  });

  it('is needed: a zigzag as it stands bends tighter', () => {
    const zigzag = Array.from({ length: 20 }, (_, i): Position => [50 + i * 0.5, 45 + (i % 2)]);
    expect(tightestBend(zigzag, atZoom(1.5, 3.25))).toBeLessThan(atZoom(3, 3.25));
  });
});

describe('roundLine', () => {
  it('never repeats a point and keeps at least two', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const round = roundLine(line, 1);
        expect(round.length).toBeGreaterThanOrEqual(2);
        if (round.length > 2)
          for (let i = 1; i < round.length; i++) expect(round[i]).not.toEqual(round[i - 1]);
      }),
    );
  });
});

describe('stitch', () => {
  it('joins the pieces of a line, whatever their order and direction', () => {
    const whole = Array.from({ length: 12 }, (_, i): Position => [i, i * i]);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { maxLength: 6 }),
        fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (cuts, flips, order) => {
          const ends = [0, ...cuts.sort((a, b) => a - b), 11];
          const pieces = ends.slice(1).map((end, i) => {
            const piece = whole.slice(ends[i], end + 1);
            return { piece: flips[i] ? piece.reverse() : piece, at: order.next().value };
          });
          const joined = stitch(pieces.sort((a, b) => a.at - b.at).map(({ piece }) => piece));
          expect(joined).toHaveLength(1);
          expect([joined[0], [...joined[0]!].reverse()]).toContainEqual(whole);
        },
      ),
    );
  });

  it('leaves lines apart that do not touch', () => {
    const apart: Position[][] = [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [2, 0],
        [3, 0],
      ],
    ];
    expect(stitch(apart)).toEqual(apart);
  });
});

describe('lengthOf', () => {
  it('measures the equator as the width of the world', () => {
    const equator: Position[] = [
      [-180, 0],
      [0, 0],
      [180, 0],
    ];
    expect(lengthOf(equator)).toBeCloseTo(1, 9);
  });
});
