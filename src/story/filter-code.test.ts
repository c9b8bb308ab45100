import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFilter, writeFilter } from './filter-code.ts';
import { emptyFilter, type Filter } from './filter.ts';
import { sampleStory } from './sample.ts';
import { claims, themes } from './vocabulary.ts';

const sample = sampleStory();
/** Ids as a published story may have them, whoever wrote it. */
const ids = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 4 });
const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const filters: fc.Arbitrary<Filter> = fc.record({
  themes: fc.shuffledSubarray([...themes]),
  claims: fc.shuffledSubarray([...claims]),
  actors: ids,
  sources: ids,
  time: fc.option(
    fc.tuple(days, days).map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a })),
  ),
});

test('a filter is read as it was written', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const story = {
        ...sample,
        actors: filter.actors.map((id) => ({ ...sample.actors[0]!, id })),
        sources: filter.sources.map((id) => ({ ...sample.sources[0]!, id })),
      };
      expect(parseFilter(writeFilter(filter), story)).toEqual({ filter, problems: [] });
    }),
  );
});

test('any words are read without an error, and what was read is written alike', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^(theme|claim|actor|source|time|x):[a-z%,;:.0-9-]{0,30}$/),
  );
  fc.assert(
    fc.property(words, (text) => {
      const { filter } = parseFilter(text, sample);
      expect(parseFilter(writeFilter(filter), sample)).toEqual({ filter, problems: [] });
    }),
  );
});

test('it is written so that a person can read it', () => {
  const filter: Filter = {
    themes: ['heroin', 'border'],
    claims: ['alleged'],
    actors: ['rahmon'],
    sources: ['avesta-june-12'],
    time: { start: '2007-06-11', end: '2007-06-15' },
  };
  expect(writeFilter(filter)).toBe(
    'theme:heroin,border;claim:alleged;source:avesta-june-12;actor:rahmon;time:2007-06-11..2007-06-15',
  );
  expect(writeFilter(emptyFilter)).toBe('');
});

describe('what cannot be read', () => {
  test.each([
    ['colour:red', /no filter called “colour”; the filters are theme, claim, source, actor, time/],
    ['theme:poppies', /no theme “poppies”.*themes are heroin, border, diplomacy/],
    ['claim:true', /no claim “true”.*claims are stated/],
    ['actor:nobody', /person or organisation.*“nobody”/],
    ['source:hearsay', /no source called “hearsay”/],
    ['time:2007-06-31..2007-07-01', /“time:2007-06-31..2007-07-01” is no time/],
    ['time:2007-06-15..2007-06-11', /is no time/],
    ['time:June', /is no time/],
  ])('%s is answered with a sentence, and filters nothing', (text, sentence) => {
    const { filter, problems } = parseFilter(text, sample);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(sentence);
    expect(filter).toEqual(emptyFilter);
  });

  test('the rest holds', () => {
    const { filter, problems } = parseFilter('theme:border,poppies,border;actor:captain', sample);
    expect(filter).toEqual({ ...emptyFilter, themes: ['border'], actors: ['captain'] });
    expect(problems).toHaveLength(1);
  });
});
