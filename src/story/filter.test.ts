import { describe, expect, test } from 'vitest';
import { emptyFilter, isWithin, keptIds, type Filter } from './filter.ts';
import { sampleStory } from './sample.ts';

const story = sampleStory();
const kept = (filter: Partial<Filter>) => {
  const ids = keptIds(story, { ...emptyFilter, ...filter });
  return ids && [...ids].sort();
};

describe('what a filter keeps', () => {
  test('is everything where nothing is chosen', () => expect(kept({})).toBeNull());

  test('is an event with its places, actors and sources', () =>
    expect(kept({ claims: ['stated'], themes: ['border'] })).toEqual([
      'bergen',
      'captain',
      'departure',
      'ledger',
    ]));

  test('is a leg with its movement and the place it crosses', () =>
    expect(kept({ claims: ['quoted'] })).toEqual([
      'border-norway-sweden',
      'crossing',
      'ledger',
      'voyage',
    ]));

  test('a leg that is a gap has the claim of a gap', () =>
    expect(kept({ claims: ['gap'] })).toEqual(['at-sea', 'voyage']));

  test('any value of one facet, but every facet', () => {
    expect(kept({ themes: ['diplomacy', 'border'], claims: ['stated'] })).toContain('denial');
    expect(kept({ themes: ['diplomacy'], claims: ['quoted'] })).toEqual([]);
  });

  test('by actor and by source', () => {
    expect(kept({ actors: ['captain'] })).toContain('departure');
    expect(kept({ sources: ['ledger'] })).toEqual(
      expect.arrayContaining(['departure', 'crossing']),
    );
    expect(kept({ sources: ['ledger'] })).not.toContain('denial');
  });

  test('by time, which keeps nothing without a date', () => {
    expect(kept({ time: { start: '2011-05-01', end: '2011-05-03' } })).toContain('departure');
    expect(kept({ time: { start: '2011-05-04', end: '2011-12-31' } })).toEqual([]);
  });

  test('the receiver of a tie is a place of its event', () => {
    const event = story.events[0]!;
    const link = { fromActorId: 'captain', toPlaceId: 'oslo' };
    const ids = keptIds(
      { ...story, events: [{ ...event, link }] },
      { ...emptyFilter, claims: ['stated'] },
    );
    expect(ids).toContain('oslo');
  });
});

describe('a time and a range', () => {
  const when = { precision: 'interval', words: null, yearFrom: 'text' } as const;
  const interval = { ...when, start: '2007-06-11', end: '2007-06-15' };
  test.each([
    ['2007-06-01', '2007-06-10', false],
    ['2007-06-01', '2007-06-11', true],
    ['2007-06-13', '2007-06-13', true],
    ['2007-06-15', '2007-07-01', true],
    ['2007-06-16', '2007-07-01', false],
  ])('June 11-15 in %s to %s: %s', (start, end, within) =>
    expect(isWithin(interval, { start, end })).toBe(within),
  );
  test('without a date it is in none', () => {
    const range = { start: '0001-01-01', end: '9999-12-31' };
    expect(isWithin({ ...when, start: null, end: null }, range)).toBe(false);
    expect(isWithin(null, range)).toBe(false);
  });
});
