import { expect, test } from 'vitest';
import { sampleGeometry, sampleStory } from '../story/sample.ts';
import { readStoryFile } from './story-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text).buffer;
const name = 'stories/sample/story.json';

test('a story and its shapes are read as they were written', () => {
  const story = sampleStory();
  expect(readStoryFile('story', name, bytes(JSON.stringify(story)))).toEqual(story);
  expect(readStoryFile('geometry', name, bytes(JSON.stringify(sampleGeometry)))).toEqual(
    sampleGeometry,
  );
});

test('what is no JSON, no story or no shape is said in a sentence', () => {
  expect(() => readStoryFile('story', name, bytes('{"id": "edm-4'))).toThrow(
    /^The story could not be read: stories\/sample\/story\.json is no JSON\./,
  );
  expect(() => readStoryFile('story', name, bytes('{}'))).toThrow(/^This is not a story/);
  for (const broken of ['7', '{"country:NO": {"kind": "moon"}}'])
    expect(() => readStoryFile('geometry', name, bytes(broken)), broken).toThrow(
      /^The shapes of this story are broken: stories\/sample\/story\.json\./,
    );
});
