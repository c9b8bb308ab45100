import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plannedMinutes, remaining, stopwatch, timeOfDay } from './talk-time.ts';

test('time reads as on a stopwatch', () => {
  expect(stopwatch(0)).toBe('0:00');
  expect(stopwatch(7_900)).toBe('0:07');
  expect(stopwatch(724_000)).toBe('12:04');
  expect(stopwatch(3_750_000)).toBe('1:02:30');
  expect(stopwatch(-5)).toBe('0:00');
});

test('what is left of the plan, and by how much it is over', () => {
  expect(remaining(20, 724_900)).toEqual({ over: false, time: '7:56' });
  expect(remaining(1, 60_000)).toEqual({ over: false, time: '0:00' });
  expect(remaining(1, 190_000)).toEqual({ over: true, time: '2:10' });
});

test('the time of day has two digits each', () => {
  expect(timeOfDay(new Date(2007, 5, 19, 9, 5).getTime())).toBe('09:05');
});

test('a plan is whole minutes of at most a day, or none', () => {
  expect(plannedMinutes(20)).toBe(20);
  for (const none of [null, undefined, '20', 0, -3, NaN, Infinity, 1441, {}])
    expect(plannedMinutes(none)).toBeNull();
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1440, noNaN: true }), (value) => {
      expect(Number.isInteger(plannedMinutes(value))).toBe(true);
    }),
  );
});
