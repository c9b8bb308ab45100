import { expect, test } from 'vitest';
import { sampleStory, sampleText } from '../story/sample.ts';
import { fromSelector, type TextQuoteSelector } from '../text/selectors.ts';
import { annotationCollection } from './annotations.ts';
import { expanded, idsIn } from './offline-contexts.ts';

interface Annotation {
  id: string;
  type: string;
  motivation: string;
  body: { type: string; purpose: string; value?: string; source?: string }[];
  target: { source: string; selector: [TextQuoteSelector, { start: number; end: number }] };
}

const story = sampleStory();
story.places[0]!.geonameId = 123;
const collection = annotationCollection(story);
const items = collection.first.items as unknown as Annotation[];

test('one annotation for each mention and each quote of an event or leg', () => {
  expect(collection.type).toBe('AnnotationCollection');
  expect(collection.total).toBe(items.length);
  const quotes = [
    ...story.events.flatMap((event) => event.quotes),
    ...story.movements.flatMap((movement) => movement.legs.flatMap((leg) => leg.quotes ?? [])),
  ];
  expect(items).toHaveLength(story.mentions.length + quotes.length);
  expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
  const targets = [...story.mentions, ...quotes];
  items.forEach((item, i) => {
    const [words, position] = item.target.selector;
    expect(fromSelector(sampleText, words)).toMatchObject({ start: targets[i]?.start });
    expect(position).toMatchObject({ start: targets[i]?.start, end: targets[i]?.end });
    expect(words.exact).toBe(targets[i]?.exact);
    expect(item.target.source).toBe('article.txt');
  });
});

test('a collection of one page, which knows its collection', () => {
  expect(collection.first).toMatchObject({
    type: 'AnnotationPage',
    partOf: collection.id,
    startIndex: 0,
  });
  expect(collection.last).toBe(collection.first.id);
  expect(collection).toMatchObject({
    'dc:source': 'Coastal Ledger, Volume 2, Issue 7',
    'dc:rights': 'Made up for tests.',
    'dc:description': expect.stringContaining('June 2007'),
  });
});

test('evidence tells its claim, its locus and its source; a mention its reading and its place', () => {
  const bodies = (id: string) =>
    items
      .find((item) => item.id === `urn:plotline:sample:${id}`)
      ?.body.map(({ purpose, value, source }) => [purpose, value ?? source]);
  expect(bodies('departure:1')).toEqual([
    ['identifying', 'departure'],
    ['describing', 'A ferry left'],
    ['classifying', 'stated'],
    ['classifying', 'point'],
    ['linking', 'Ledger, May 4'],
  ]);
  expect(bodies('mention:1')).toEqual([
    ['classifying', 'literal'],
    ['describing', 'bergen'],
    ['classifying', 'point'],
    ['identifying', 'https://sws.geonames.org/123/'],
    ['commenting', 'It is named.'],
  ]);
});

test('it is linked data: every term is known, every id survives', async () => {
  const ids = idsIn(await expanded(collection));
  for (const id of [collection.id, collection.first.id, ...items.map((item) => item.id)])
    expect(ids).toContain(id);
  expect(ids).toContain('https://example.org/stories/sample/article.txt');
});
