import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleBasemap } from '../figure/sample.ts';
import type { Story } from '../story/document.ts';
import { sampleGeometry, sampleStory } from '../story/sample.ts';
import { paper } from '../theme/paper.ts';
import { evidenceCollection } from './geojson.ts';
import { kmlColour } from './kml-style.ts';
import { kmlFormat } from './kml.ts';

/** Parses strictly: whatever is not well-formed throws. */
function documentOf(story: Story) {
  const written = kmlFormat.write(story, sampleGeometry, sampleBasemap);
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(written, 'text/xml');
}

type Parent = Pick<Element, 'getElementsByTagName'>;
const all = (parent: Parent, name: string) => [...parent.getElementsByTagName(name)];
const textOf = (parent: Parent, name: string) => all(parent, name)[0]?.textContent ?? null;
const dataOf = (placemark: Parent) =>
  Object.fromEntries(
    all(placemark, 'Data').map((data) => [data.getAttribute('name'), textOf(data, 'value')]),
  );
const placemark = (story: Story, id: string) =>
  all(documentOf(story), 'Placemark').find((one) => one.getAttribute('id') === id)!;

test('every feature of map.geojson is a placemark, and every open question', () => {
  const story = sampleStory();
  const ids = evidenceCollection(story, sampleGeometry).features.map(({ id }) => id);
  const document = documentOf(story);
  expect(all(document, 'Placemark').map((one) => one.getAttribute('id'))).toEqual([
    ...ids,
    'cargo',
  ]);
  expect(all(document, 'Folder').map((folder) => textOf(folder, 'name'))).toEqual([
    'Places',
    'Events',
    'Legs',
    'Not in the article',
  ]);
  const names = all(document, 'Document')[0]!;
  for (const part of ['Coastal Ledger, Volume 2, Issue 7', 'Made up for tests.', 'June 2007'])
    expect(textOf(names, 'description')).toContain(part);
});

test('a placemark says its claim, its locus, its words and whom the article cites', () => {
  expect(dataOf(placemark(sampleStory(), 'departure'))).toMatchObject({
    id: 'departure',
    kind: 'event',
    claim: 'stated',
    locus: 'point',
    sources: 'Ledger, May 4',
    quotes: '“On May 3 a ferry left Bergen”',
    date_start: '2011-05-03',
  });
  expect(textOf(placemark(sampleStory(), 'departure'), 'description')).toBe(
    'How the article puts it: stated\nWhere: a town\n' +
      '“On May 3 a ferry left Bergen for Oslo, the harbour office said.” (Ledger, May 4)',
  );
  expect(textOf(placemark(sampleStory(), 'at-sea'), 'description')).toContain(
    'Not in the article: No waters are named.',
  );
});

test('geometries are those of map.geojson, and what has no place has none', () => {
  const story = sampleStory();
  for (const { id, geometry } of evidenceCollection(story, sampleGeometry).features) {
    const coordinates = all(placemark(story, String(id)), 'coordinates');
    const written = coordinates.flatMap((one) =>
      (one.textContent ?? '').split(' ').map((pair) => pair.split(',').map(Number)),
    );
    const flat = geometry && 'coordinates' in geometry ? geometry.coordinates.flat(9) : [];
    expect(written.flat(), String(id)).toEqual(flat);
  }
});

test('every style that is referred to is there, with colours of the paper theme only', () => {
  const document = documentOf(sampleStory());
  const styles = new Set(all(document, 'Style').map((style) => `#${style.getAttribute('id')}`));
  for (const url of all(document, 'styleUrl')) expect(styles).toContain(url.textContent);
  const known = new Set(Object.values(paper.evidence).map((hex) => kmlColour(hex).slice(2)));
  const colours = all(document, 'color').map((colour) => colour.textContent ?? '');
  expect(colours.length).toBeGreaterThan(8);
  for (const colour of colours) expect(known).toContain(colour.slice(2));
  expect(kmlColour('#b07d12', 0.5)).toBe('80127db0');
});

test('words come back as they were, and never as markup of the description', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc
      .array(fc.constantFrom('<b>', '</description>', ']]>', '&amp;', '"', "'", '<![CDATA['), {
        minLength: 1,
      })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(words, (given) => {
      const text = given.replace(/[^\P{C}\n]/gu, '?').replaceAll('\r', ' ');
      const story = sampleStory();
      story.events[0]!.label = text;
      story.gaps[0]!.why = text;
      expect(textOf(placemark(story, 'departure'), 'name')).toBe(text);
      const html = textOf(placemark(story, 'cargo'), 'description') ?? '';
      expect(html).not.toMatch(/[<>]/);
      const shown = html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      expect(shown).toBe(text);
    }),
    { numRuns: 60 },
  );
});
