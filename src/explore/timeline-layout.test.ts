import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../story/days.ts';
import type { Dated } from '../story/timeline.ts';
import { layRow, type Row } from './timeline-layout.ts';
import { timeScale } from './timeline-scale.ts';

const SIDE = 24;
const dated = (id: string, first: number, last = first, precision: Dated['precision'] = 'day') => ({
  row: 'events' as const,
  id,
  answersTo: [id],
  label: id,
  claim: 'stated' as const,
  first,
  last,
  precision,
  date: id,
  words: null,
});
const inTime = (all: Dated[]) => all.sort((a, b) => a.first - b.first || a.last - b.last);
const lay = (entries: Dated[], width: number, lanes: number): Row =>
  layRow(
    inTime(entries),
    timeScale(
      entries.map(({ first, last, precision }) => ({ first, last, exact: precision === 'day' })),
      width,
    )!,
    { count: lanes, side: SIDE },
  );
const june = (date: number) => dayNumber('2007-06-01') + date - 1;
const spots = ({ marks }: Row) =>
  marks.map(({ entry, x0, x1, lane }) => [entry.id, Math.round((x0 + x1) / 2), lane]);

test('a day stands in the middle of its day, an interval takes its days', () => {
  const row = lay(
    [
      dated('first', june(1)),
      dated('course', june(3), june(6), 'interval'),
      dated('end', june(10)),
    ],
    1000,
    3,
  );
  expect(row.bins).toEqual([]);
  expect(spots(row).map(([id, x]) => [id, x])).toEqual([
    ['first', 50],
    ['course', 400],
    ['end', 950],
  ]);
  expect(row.marks[1]).toMatchObject({ x0: 200, x1: 600 });
});

test('several on a day stand above each other, and side by side where lanes are few', () => {
  const both = [dated('one', june(5)), dated('two', june(5)), dated('end', june(9))];
  expect(spots(lay(both, 500, 3)).slice(0, 2)).toEqual([
    ['one', 50, 0],
    ['two', 50, 1],
  ]);
  expect(spots(lay(both, 500, 1)).slice(0, 2)).toEqual([
    ['one', 38, 0],
    ['two', 62, 0],
  ]);
  const within = [...both, dated('week', june(5), june(9), 'interval')];
  expect(lay(within, 500, 2)).toMatchObject({ bins: [] });
});

test('what has no room is counted, and what has room stays itself', () => {
  const crowd = Array.from({ length: 40 }, (_, i) => dated(`crowd ${i}`, june(2)));
  const row = lay([...crowd, dated('alone', june(20))], 600, 3);
  expect(row.bins).toHaveLength(1);
  expect(row.bins[0]!.entries).toHaveLength(40);
  expect(row.marks.map(({ entry }) => entry.id)).toEqual(['alone']);
});

describe('for any dates', () => {
  const entry = fc
    .record({
      first: fc.oneof(fc.nat(30), fc.nat(6000)),
      length: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(900)),
    })
    .map(({ first, length }) => ({ first: 13_000 + first, last: 13_000 + first + length }));
  const entries = fc
    .array(entry, { minLength: 1, maxLength: 80 })
    .map((all) =>
      all.map(({ first, last }, i) =>
        dated(`e${i}`, first, last, first === last ? 'day' : 'interval'),
      ),
    );
  const width = fc.integer({ min: 100, max: 1600 });
  const lanes = fc.integer({ min: 1, max: 4 });

  test('everything is there once: itself or counted', () => {
    fc.assert(
      fc.property(entries, width, lanes, (all, width, lanes) => {
        const { marks, bins } = lay(all, width, lanes);
        const ids = [...marks.map(({ entry }) => entry), ...bins.flatMap((bin) => bin.entries)];
        expect(ids.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  test('nothing lies over anything else, and all of it within the width', () => {
    fc.assert(
      fc.property(entries, width, lanes, (all, width, lanes) => {
        const { marks, bins } = lay(all, width, lanes);
        const boxes = [...marks, ...bins.map((bin) => ({ ...bin, lane: null }))];
        for (const one of boxes) {
          expect(one.x0).toBeGreaterThanOrEqual(0);
          expect(one.x1).toBeLessThanOrEqual(width + 1e-6);
          expect(one.x1 - one.x0).toBeGreaterThanOrEqual(SIDE - 1e-6);
          for (const other of boxes)
            if (
              other !== one &&
              (one.lane === null || other.lane === null || one.lane === other.lane)
            )
              expect(one.x1 <= other.x0 + 1e-6 || other.x1 <= one.x0 + 1e-6).toBe(true);
        }
      }),
    );
  });
});

test('ten thousand of them are a few dozen things to draw', () => {
  const all = Array.from({ length: 10_000 }, (_, i) => {
    const first = 10_000 + ((i * 7919) % 3000);
    return dated(`e${i}`, first, first + (i % 5 === 0 ? 20 : 0), i % 5 === 0 ? 'interval' : 'day');
  });
  const { marks, bins } = lay(all, 800, 3);
  expect(marks.length + bins.length).toBeLessThan(120);
});
