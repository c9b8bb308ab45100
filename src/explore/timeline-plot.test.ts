import { describe, expect, test } from 'vitest';
import { dayNumber } from '../story/days.ts';
import type { Dated, Timeline } from '../story/timeline.ts';
import { binName, forFingers, forMouse, plotOf, scaleFor, wordsOn } from './timeline-plot.ts';

const dated = (row: Dated['row'], id: string, first: string, more: Partial<Dated> = {}): Dated => ({
  row,
  id,
  answersTo: [id],
  label: `The ${id}`,
  claim: row === 'events' ? 'stated' : null,
  first: dayNumber(first),
  last: dayNumber(first),
  precision: 'day',
  date: first,
  words: null,
  ...more,
});
const timelineOf = (...dated: Dated[]): Timeline => ({
  dated,
  withoutDate: [],
  noTime: [],
  yearsFromOutside: [],
});
const spring = dated('events', 'spring', '2007-04-01', {
  last: dayNumber('2007-04-30'),
  precision: 'month',
  label: 'Information that a large consignment of drugs would be sent somewhere, as somebody said',
  claim: 'quoted',
  words: 'In April',
});
const timeline = timelineOf(
  spring,
  dated('outside', 'fact', '2007-06-09', { answersTo: ['meeting'] }),
  dated('events', 'meeting', '2007-06-12'),
  dated('reports', 'paper', '2007-06-12'),
  dated('events', 'opening', '2007-06-14'),
);
const plot = plotOf(timeline, 700, forMouse)!;
const words = (insistent: Dated[] = [], faded: Dated[] = []) =>
  [...wordsOn(plot, insistent, (entry) => faded.includes(entry))].map(([entry, said]) => [
    entry.id,
    said.words,
    said.full,
  ]);

test('rows stand under each other, and their stops are in the order of time', () => {
  expect(plot.rows.map(({ row, y, height }) => [row, y, height])).toEqual([
    ['events', 0, 72],
    ['reports', 72, 24],
    ['outside', 96, 24],
  ]);
  expect(plot.height).toBe(120);
  expect(plot.stops.map(({ key }) => key)).toEqual([
    'events spring',
    'outside fact',
    'events meeting',
    'reports paper',
    'events opening',
  ]);
  expect(plot.stops[1]).toMatchObject({ y: 96, height: 24 });
});

test('the article’s own row stands even if only others give dates; no dates give no plot', () => {
  const reports = plotOf(timelineOf(dated('reports', 'paper', '2007-06-12')), 700, forMouse);
  expect(reports?.rows.map(({ row }) => row)).toEqual(['events', 'reports']);
  expect(plotOf(timelineOf(), 700, forMouse)).toBeNull();
  expect(scaleFor(timeline, 0)).toBeNull();
});

test('fingers get larger buttons', () => {
  for (const { x0, x1, height } of plotOf(timeline, 700, forFingers)!.stops) {
    expect(x1 - x0).toBeGreaterThanOrEqual(44);
    expect(height).toBe(44);
  }
});

describe('words', () => {
  test('are the label, or where it has no room the article’s words for the time', () => {
    expect(words()).toEqual([
      ['spring', '“In April”', false],
      ['meeting', 'The meeting', false],
      ['opening', 'The opening', false],
      ['paper', 'The paper', false],
      ['fact', 'The fact', false],
    ]);
  });

  test('are always there, in full, for what is pointed at or selected', () => {
    expect(words([spring]).find(([id]) => id === 'spring')).toEqual(['spring', spring.label, true]);
    const narrow = plotOf(timeline, 120, forMouse)!;
    expect(wordsOn(narrow, [], () => false).has(spring)).toBe(false);
    expect(wordsOn(narrow, [spring], () => false).get(spring)).toMatchObject({ full: true });
  });

  test('are missing where a filter leaves the thing out', () => {
    expect(words([], timeline.dated)).toEqual([]);
    expect(words([spring], timeline.dated).map(([id]) => id)).toEqual(['spring']);
  });
});

test('ten thousand events are a few dozen stops, which say how many they are of', () => {
  const many = Array.from({ length: 10_000 }, (_, i) =>
    dated('events', `e${i}`, '2007-06-01', {
      first: dayNumber('2006-01-01') + ((i * 7919) % 500),
      last: dayNumber('2006-01-01') + ((i * 7919) % 500),
    }),
  ).sort((a, b) => a.first - b.first);
  const { stops } = plotOf(timelineOf(...many), 700, forMouse)!;
  expect(stops.length).toBeLessThan(40);
  expect(stops.reduce((sum, { bin }) => sum + (bin?.entries.length ?? 1), 0)).toBe(10_000);
  expect(binName(stops[0]!)).toMatch(/^\d+ events, January 1–\d+, 2006$/);
});
