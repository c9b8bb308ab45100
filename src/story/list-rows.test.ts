import { describe, expect, test } from 'vitest';
import type { Place } from './document.ts';
import { listSections } from './list-rows.ts';
import { mentionCounts, offTheMap } from './off-map.ts';
import { sampleStory } from './sample.ts';
import { shownIds } from './shown.ts';

const story = sampleStory();
const shown = shownIds(story);
const sections = listSections(story, shown);
const rows = (id: string) => sections.find((section) => section.id === id)!.rows;

describe('listSections', () => {
  test('lists everything that can be selected, once', () => {
    expect(sections.map(({ title }) => title)).toEqual([
      ...['Places', 'Events', 'Movements', 'People and organisations', 'Sources'],
    ]);
    const ids = sections.flatMap((section) => section.rows.map((row) => row.id));
    const { places, events, movements, actors, sources } = story;
    const all = [...places, ...events, ...movements, ...movements[0]!.legs, ...actors, ...sources];
    expect([...ids].sort()).toEqual(all.map(({ id }) => id).sort());
  });

  test('a section without rows is left out', () => {
    expect(listSections({ ...story, events: [], sources: [] }, shown)).toHaveLength(3);
  });

  test('places say how precisely the words locate them and how often they are named', () => {
    expect(rows('places').map(({ label, facts }) => [label, ...facts])).toEqual([
      ['bergen', 'a town', 'named once, as a place'],
      ['oslo', 'a town', 'named once, as a place'],
      ['Norway and its coast', 'an area, no place within it', 'named twice, once as a place'],
      ['border-norway-sweden', 'somewhere along this border', 'named once, as a place'],
    ]);
  });

  test('events stand in the order of the article, with the article’s words for their time', () => {
    const mixed = listSections({ ...story, events: [...story.events].reverse() }, shown);
    const [departure, denial] = mixed.find((section) => section.id === 'events')!.rows;
    expect(departure).toEqual({
      ...{ id: 'departure', label: 'A ferry left', claim: 'stated' },
      facts: ['“On May 3”', 'bergen: a town'],
      ...{ offMap: null, part: false },
    });
    expect(denial).toMatchObject({ facts: ['date not stated'], offMap: 'place not stated' });
  });

  test('legs stand below their movement in the order of travel; a gap says that it is one', () => {
    expect(rows('movements').map(({ id, part, facts }) => [id, part, ...facts])).toEqual([
      ['voyage', false, '3 legs'],
      ['origin', true, 'leg 1 of 3', 'Norway and its coast: an area, no place within it'],
      ['at-sea', true, 'leg 2 of 3'],
      ['crossing', true, 'leg 3 of 3', 'border-norway-sweden: somewhere along this border'],
    ]);
    expect(rows('movements')[2]).toMatchObject({ claim: 'gap', offMap: 'place not stated' });
  });

  test('a movement of one leg is that leg', () => {
    const [voyage] = story.movements;
    const alone = { ...voyage!, legs: [voyage!.legs[2]!] };
    const [section] = listSections(
      { ...story, places: [], events: [], actors: [], sources: [], movements: [alone] },
      new Set<string>(),
    );
    expect(section!.rows.map(({ id, part }) => [id, part])).toEqual([['crossing', false]]);
    expect(section!.rows[0]!.offMap).toBe('there is no shape of its place here');
  });

  test('people and sources say what they stand in', () => {
    expect(rows('actors')[0]!.facts).toEqual(['person', '1 event']);
    expect(rows('sources')[0]!.facts).toEqual(['“May 4”', '1 event, 1 leg']);
  });
});

describe('offTheMap', () => {
  const place = story.places[1]!;
  const counts = new Map([['literal', 1]] as const);
  const why = (change: Partial<Place>, of = counts as ReadonlyMap<'literal' | 'metonym', number>) =>
    offTheMap({ ...place, ...change }, of, new Set());

  test('what is shown has no reason not to be', () => {
    expect(offTheMap(place, counts, new Set(['oslo']))).toBeNull();
  });

  test('what is never a place says as what it is named', () => {
    expect(why({}, new Map([['metonym', 2]] as const))).toBe(
      'named only as a capital or country standing for its government',
    );
    expect(why({}, new Map())).toBe('never named by itself');
  });

  test('what has nothing to be shown with says so', () => {
    expect(why({ locus: 'unstated' })).toBe('place not stated');
    expect(why({ kind: 'region', locus: 'area', geometry: [] })).toBe('it has no limits to draw');
    expect(why({ kind: 'country', locus: 'area', geometry: ['country:NO'] })).toContain('country');
    expect(why({})).toBe('there is no shape of it here');
  });

  test('mentions are counted by place and reading', () => {
    expect(mentionCounts(story).get('norway')).toEqual(
      new Map([
        ['metonym', 1],
        ['literal', 1],
      ]),
    );
  });
});
