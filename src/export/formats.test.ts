import { expect, test } from 'vitest';
import { sampleBasemap } from '../figure/sample.ts';
import { parseStory } from '../story/parse-story.ts';
import { sampleGeometry, sampleStory, sampleText } from '../story/sample.ts';
import { fromSelector, type TextQuoteSelector } from '../text/selectors.ts';
import { annotationCollection } from './annotations.ts';
import { formats } from './formats.ts';

const story = sampleStory();

test('every format has an id, a file and a media type of its own, and writes what it says', () => {
  expect(new Set(formats.map((format) => format.id)).size).toBe(formats.length);
  expect(new Set(formats.map((format) => format.file)).size).toBe(formats.length);
  for (const format of formats) {
    const body = format.write(story, sampleGeometry, sampleBasemap);
    expect(body.endsWith('\n')).toBe(true);
    if (format.mediaType === 'image/svg+xml') expect(body).toMatch(/^<svg xmlns=[^]*<\/svg>\n$/);
    else {
      expect(format.mediaType).toMatch(/^application\//);
      expect(() => JSON.parse(body) as unknown).not.toThrow();
    }
  }
});

const written = (id: string): unknown =>
  JSON.parse(
    formats.find((format) => format.id === id)?.write(story, sampleGeometry, sampleBasemap) ??
      'null',
  );

test('the story is read back as it was written', () => {
  expect(parseStory(written('story'))).toEqual(JSON.parse(JSON.stringify(story)));
});

test('the geometry holds the shapes that the story uses and no others', () => {
  expect(Object.keys(written('geometry') as object)).toEqual(['border:NO-SE', 'country:NO']);
});

interface Annotation {
  id: string;
  type: string;
  motivation: string;
  target: { source: string; selector: [TextQuoteSelector, { start: number; end: number }] };
}

test('annotations: one for each mention and each quote of an event or leg', () => {
  const { first, total, type } = annotationCollection(story);
  const items = first.items as Annotation[];
  expect(type).toBe('AnnotationCollection');
  expect(total).toBe(items.length);
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
