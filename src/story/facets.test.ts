import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetsOf, shownBy, span, toggled } from './facets.ts';
import { emptyFilter, facetKeys, type FacetKey, type Filter } from './filter.ts';
import { sampleStory } from './sample.ts';
import { claims, themes } from './vocabulary.ts';

const story = sampleStory();
const counts = (filter: Partial<Filter>, key: FacetKey) =>
  Object.fromEntries(
    facetsOf(story, { ...emptyFilter, ...filter })[key].map(({ value, count }) => [value, count]),
  );

const filters: fc.Arbitrary<Filter> = fc.record({
  themes: fc.subarray([...themes]),
  claims: fc.subarray([...claims]),
  actors: fc.subarray(story.actors.map(({ id }) => id)),
  sources: fc.subarray(story.sources.map(({ id }) => id)),
  time: fc.option(fc.constant({ start: '2011-01-01', end: '2011-05-03' })),
});

describe('the facets', () => {
  test('count the events and legs of each value, those without any as well', () => {
    expect(counts({}, 'themes')).toEqual({ heroin: 0, border: 4, diplomacy: 1 });
    expect(counts({}, 'claims')).toEqual({ stated: 2, quoted: 1, alleged: 0, implied: 1, gap: 1 });
    expect(counts({}, 'actors')).toEqual({ captain: 1 });
  });

  test('count under the choices of the other facets, not of their own', () => {
    expect(counts({ themes: ['diplomacy'] }, 'claims')).toMatchObject({ stated: 1, quoted: 0 });
    expect(counts({ themes: ['diplomacy'] }, 'themes')).toMatchObject({ border: 4 });
  });

  test('say what is chosen, and in words', () => {
    const {
      themes: [, border],
      claims: all,
    } = facetsOf(story, { ...emptyFilter, themes: ['border'] });
    expect(border).toMatchObject({ words: 'border aid', chosen: true });
    expect(all.at(-1)).toMatchObject({ words: 'not in the article', chosen: false });
  });

  test('a value counts what choosing it alone in its facet shows', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...facetKeys), (filter, key) => {
        for (const { value, count } of facetsOf(story, filter)[key])
          expect(shownBy(story, { ...filter, [key]: [value] }).kept).toBe(count);
      }),
    );
  });

  test('choosing twice changes nothing', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...themes), (filter, value) => {
        const twice = toggled(toggled(filter, 'themes', value), 'themes', value);
        expect([...twice.themes].sort()).toEqual([...filter.themes].sort());
      }),
    );
  });
});

test('what a time leaves out for want of a date is counted', () => {
  const time = { start: '2011-05-01', end: '2011-05-31' };
  expect(shownBy(story, { ...emptyFilter, time })).toEqual({ kept: 1, total: 5, undated: 4 });
  expect(shownBy(story, { ...emptyFilter, themes: ['diplomacy'], time })).toEqual({
    kept: 0,
    total: 5,
    undated: 1,
  });
  expect(shownBy(story, emptyFilter).undated).toBe(0);
});

test('the span of the dates', () => {
  expect(span(story)).toEqual({ start: '2011-05-03', end: '2011-05-03' });
  expect(span({ ...story, events: [] })).toBeNull();
});
