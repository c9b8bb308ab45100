import { expect, test } from 'vitest';
import { sampleBasemap } from '../figure/sample.ts';
import { parseStory } from '../story/parse-story.ts';
import { sampleGeometry, sampleStory } from '../story/sample.ts';
import { formats } from './formats.ts';

const story = sampleStory();

test('every format has an id, a file and a media type of its own, and writes what it says', () => {
  expect(new Set(formats.map((format) => format.id)).size).toBe(formats.length);
  expect(new Set(formats.map((format) => format.file)).size).toBe(formats.length);
  for (const format of formats) {
    const body = format.write(story, sampleGeometry, sampleBasemap);
    expect(body.endsWith('\n')).toBe(true);
    if (format.mediaType === 'image/svg+xml') expect(body).toMatch(/^<svg xmlns=[^]*<\/svg>\n$/);
    else if (format.mediaType.endsWith('kml+xml')) expect(body).toMatch(/^<\?xml [^]*<\/kml>\n$/);
    else if (format.mediaType.startsWith('text/csv')) expect(body).toMatch(/^[\w,]+\r\n/);
    else if (format.mediaType.startsWith('text/markdown')) expect(body).toMatch(/^# /);
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

test('every file says whose words it holds, and as of when its boundaries are', () => {
  for (const format of formats) {
    // The story holds the notice; its shapes alone hold no words.
    if (format.id === 'geometry' || format.id === 'figure') continue;
    const body = format.write(story, sampleGeometry, sampleBasemap);
    expect(body, format.id).toContain('Made up for tests.');
    if (format.id !== 'story') expect(body, format.id).toContain('as of June 2007');
  }
});

test('the story is read back as it was written', () => {
  expect(parseStory(written('story'))).toEqual(JSON.parse(JSON.stringify(story)));
});

test('the geometry holds the shapes that the story uses and no others', () => {
  expect(Object.keys(written('geometry') as object)).toEqual(['border:NO-SE', 'country:NO']);
});
