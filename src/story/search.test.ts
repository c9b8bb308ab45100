import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matches } from '../text/quote.ts';
import { foldWords } from './folded-text.ts';
import { sampleStory } from './sample.ts';
import { foundWords } from './search-words.ts';
import { Search, totalOf } from './search.ts';

const story = sampleStory();
const { text } = story.article;
const search = new Search(story);
const find = (words: string) => search.find(words)!;

describe('in the text', () => {
  test('words are found with the words around them', () => {
    const { hits, total } = find('OSLO denied').text;
    expect(total).toBe(1);
    expect(hits[0]!.quote.exact).toBe('Oslo denied');
    expect(hits[0]!.passage.exact).toContain('the harbour office said. Oslo denied it.');
    expect(hits[0]!.passage.exact).not.toContain('\n');
  });

  test('those that begin a word come first, each kind in the order of the text', () => {
    const { hits } = find('or').text;
    const begins = hits.map(({ quote }) => !/\p{L}/u.test(text[quote.start - 1]!));
    expect(begins).toEqual([...begins].sort((a, b) => Number(b) - Number(a)));
    const starts = find('o').text.hits.filter(({ quote }) => text[quote.start - 1] === ' ');
    expect(starts.map(({ quote }) => quote.start)).toEqual(
      starts.map(({ quote }) => quote.start).sort((a, b) => a - b),
    );
  });

  test('a passage is cut between words', () => {
    for (const { passage } of find('e').text.hits) {
      expect(passage.exact).toBe(passage.exact.trim());
      expect(text[passage.start - 1] ?? ' ').toMatch(/\s/);
      expect(text[passage.end] ?? ' ').toMatch(/\s/);
    }
  });

  test('no more are given than asked for, but all are counted', () => {
    const { hits, total } = search.find('e', 3)!.text;
    expect(hits).toHaveLength(3);
    expect(total).toBeGreaterThan(15);
  });

  test('words are not found across paragraphs', () => {
    expect(find('was on board').text.total).toBe(1);
    expect(find('on board the ferry').text.total).toBe(0);
  });

  test('the header is no text to read', () => expect(find('Publication').text.total).toBe(0));

  test('an abbreviated saint is found spelled out, and the other way', () => {
    const body = 'From St. Petersburg to Saint-Denis.';
    const other = new Search({ ...story, article: { ...story.article, text: body, bodyStart: 0 } });
    expect(other.find('saint petersburg')!.text.hits[0]!.quote.exact).toBe('St. Petersburg');
    expect(other.find('st. denis')!.text.hits[0]!.quote.exact).toBe('Saint-Denis');
  });

  test('every hit’s words fold to hold what was asked for', () => {
    const letters = 'aábcdeéßœ st.’-“\u0301\n';
    const string = (maxLength: number) =>
      fc
        .array(fc.constantFrom(...letters), { maxLength, minLength: 1 })
        .map((units) => units.join(''));
    fc.assert(
      fc.property(string(60), string(3), (body, words) => {
        const article = { ...story.article, text: body, bodyStart: 0 };
        const results = new Search({ ...story, article }).find(words);
        expect(results === null).toBe(foldWords(words) === '');
        for (const { quote, passage } of results?.text.hits ?? []) {
          expect(matches(body, quote)).toBe(true);
          expect(matches(body, passage)).toBe(true);
          expect(foldWords(quote.exact)).toContain(foldWords(words));
          expect(passage.start).toBeLessThanOrEqual(quote.start);
          expect(passage.end).toBeGreaterThanOrEqual(quote.end);
        }
      }),
    );
  });
});

describe('by name', () => {
  test('a place by its label, and by what else the article calls it', () => {
    expect(find('norway and its').places.hits).toEqual([
      { id: 'norway', label: 'Norway and its coast', as: null },
    ]);
    expect(find('border with').places.hits[0]).toMatchObject({
      id: 'border-norway-sweden',
      as: 'border with Sweden',
    });
  });

  test('actors, sources, events, movements and legs', () => {
    expect(find('captain').actors.hits.map(({ id }) => id)).toEqual(['captain']);
    expect(find('ledger').sources.hits.map(({ id }) => id)).toEqual(['ledger']);
    expect(find('ferry').events.hits.map(({ id }) => id)).toEqual(['departure']);
    expect(find('voyage').events.hits.map(({ id }) => id)).toEqual(['voyage']);
    expect(find('at sea').events.hits.map(({ id }) => id)).toEqual(['at-sea']);
  });

  test('a name that begins with the words comes before one that merely holds them', () => {
    const ids = find('e').events.hits.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(find('den').events.hits[0]?.id).toBe('denial');
  });
});

test('words without a letter find nothing, and are no query', () => {
  expect(search.find(' “.” ')).toBeNull();
  expect(search.find('')).toBeNull();
});

test('the total counts all groups', () => {
  expect(totalOf(find('ferry'))).toBe(find('ferry').text.total + 1);
  expect(totalOf(find('qqqq'))).toBe(0);
});

test('what was found is said in numbers', () => {
  expect(foundWords(find('ferry'))).toBe('3 found. Events and movements 1, In the text 2.');
  expect(foundWords(find('qqqq'))).toBe('Nothing found.');
});
