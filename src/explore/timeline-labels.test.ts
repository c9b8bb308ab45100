import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dated } from '../story/timeline.ts';
import type { Mark } from './timeline-layout.ts';
import { labelsOf, roomBeside } from './timeline-labels.ts';

const mark = (label: string, x0: number, lane = 0): Mark => ({
  entry: { id: label, label } as Dated,
  x0,
  x1: x0 + 24,
  lane,
});
const shown = (marks: Mark[], width: number, short = '') =>
  [
    ...labelsOf({ marks, bins: [] }, width, ({ entry }) => [
      entry.label,
      ...(short ? [short] : []),
    ]),
  ].map(([{ entry }, { words, side }]) => [entry.id, words, side]);

test('words stand to the right, else to the left, else shorter, else not at all', () => {
  expect(shown([mark('A meeting', 0)], 300)).toEqual([['A meeting', 'A meeting', 'right']]);
  expect(shown([mark('A meeting', 270)], 300)).toEqual([['A meeting', 'A meeting', 'left']]);
  const between = [mark('A meeting', 0), mark('A long meeting of many', 100), mark('c', 200)];
  expect(shown(between, 300, 'in May')).toEqual([
    ['A meeting', 'A meeting', 'right'],
    ['A long meeting of many', 'in May', 'right'],
    ['c', 'c', 'right'],
  ]);
  expect(shown([mark('A meeting', 0), mark('Another', 40)], 70)).toEqual([]);
});

test('lanes do not hinder each other; counted things hinder all of them', () => {
  const marks = [mark('A meeting', 0, 0), mark('Another', 40, 1)];
  expect(shown(marks, 200).map(([id]) => id)).toEqual(['A meeting', 'Another']);
  const bins = [{ entries: [], x0: 60, x1: 90 }];
  expect(labelsOf({ marks, bins }, 200, ({ entry }) => [entry.label]).size).toBe(0);
});

test('words that must be shown go where there is more room', () => {
  const beside = (x: number, ...others: Mark[]) => {
    const one = mark('a', x);
    return roomBeside(one, { marks: [one, ...others], bins: [] }, 600, 180);
  };
  expect(beside(10)).toEqual({ side: 'right', room: 566 });
  expect(beside(400)).toEqual({ side: 'left', room: 400 });
  expect(beside(10, mark('b', 400))).toEqual({ side: 'right', room: 366 });
  expect(beside(300, mark('b', 20), mark('other lane', 280, 1))).toEqual({
    side: 'right',
    room: 276,
  });
  // Between others there is too little room: then over one of them.
  expect(beside(300, mark('b', 260), mark('c', 340))).toEqual({ side: 'left', room: 180 });
});

test('no words lie over a mark, over other words or off the line', () => {
  const marks = fc
    .array(fc.record({ at: fc.nat(60), lane: fc.nat(2), label: fc.string({ maxLength: 40 }) }))
    .map((all) => {
      const seen = new Set<string>();
      return all
        .filter(({ at, lane }) => !seen.has(`${at} ${lane}`) && seen.add(`${at} ${lane}`))
        .map(({ at, lane, label }) => mark(label, at * 24, lane));
    });
  fc.assert(
    fc.property(marks, (marks) => {
      const labels = labelsOf({ marks, bins: [] }, 61 * 24, ({ entry }) => [entry.label]);
      const boxes = [...marks, ...[...labels].map(([{ lane }, { x0, x1 }]) => ({ lane, x0, x1 }))];
      boxes.forEach((one, i) => {
        expect(one.x0 >= 0 && one.x1 <= 61 * 24).toBe(true);
        for (const other of boxes.slice(i + 1))
          if (other.lane === one.lane)
            expect(one.x1 <= other.x0 + 1e-9 || other.x1 <= one.x0 + 1e-9).toBe(true);
      });
    }),
  );
});
