import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../story/days.ts';
import { timeScale, type Span } from './timeline-scale.ts';
import { ticksOf } from './timeline-ticks.ts';

const days = (from: string, to = from, exact = true): Span => ({
  first: dayNumber(from),
  last: dayNumber(to),
  exact,
});
const ticks = (spans: Span[], width: number) =>
  ticksOf(timeScale(spans, width)!).map(({ label, year }) => (year ? `${label} ${year}` : label));

const june = [9, 10, 11, 12, 13, 14, 15].map((date) =>
  days(`2007-06-${String(date).padStart(2, '0')}`),
);

test('every stretch has its own grain: months before a run of days', () => {
  const months = [days('2005-10-01', '2005-12-31', false), days('2007-03-01', '2007-03-31', false)];
  expect(ticks([...months, ...june], 760)).toEqual([
    ...['Oct 2005', 'March 2007'],
    ...['June 9', 'June 10', 'June 11', 'June 12', 'June 13', 'June 14', 'June 15'],
  ]);
  expect(ticks(june, 200)).toEqual(['June 9', '11', '12', '13', '14', '15']);
});

test.each([
  [
    'a new year among months',
    [days('2006-11-05', '2007-02-10', false)],
    600,
    ['Nov 5, 2006', 'Dec', 'Jan 2007', 'Feb'],
  ],
  [
    'years',
    [days('1999-03-01'), days('2003-05-01')],
    500,
    ['March 1999', '2000', '2001', '2002', '2003'],
  ],
  ['decades', [days('1895-03-01'), days('1925-05-01')], 180, ['March 1895', '1910', '1920']],
  ['quarters', [days('2005-01-01', '2005-12-31', false)], 300, ['Jan', 'April', 'July', 'Oct']],
  [
    'a year whose beginning has no room',
    [days('2006-12-30', '2007-04-30', false), ...june],
    700,
    [
      'Dec 30, 2006',
      ...['June 9, 2007', 'June 10', 'June 11', 'June 12', 'June 13', 'June 14', 'June 15'],
    ],
  ],
  ['one day', [days('2007-06-12')], 600, ['June 12']],
])('%s', (_, spans, width, expected) => {
  expect(ticks(spans, width)).toEqual(expected);
});

test('no words of the axis lie over others or off the line, for any dates', () => {
  const span = fc
    .tuple(
      fc.integer({ min: -700_000, max: 400_000 }),
      fc.oneof(fc.nat(3), fc.nat(3000)),
      fc.boolean(),
    )
    .map(([first, length, exact]): Span => ({ first, last: first + length, exact }));
  const width = fc.integer({ min: 120, max: 2000 });
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 20 }), width, (spans, width) => {
      const all = ticksOf(timeScale(spans, width)!);
      expect(all.length).toBeGreaterThan(0);
      expect(all.length).toBeLessThan(width / 10);
      expect(all[0]!.x0).toBeGreaterThanOrEqual(0);
      expect(all.at(-1)!.x1).toBeLessThanOrEqual(width + 1e-6);
      all.slice(1).forEach((tick, i) => expect(tick.x0).toBeGreaterThan(all[i]!.x1));
    }),
  );
});
