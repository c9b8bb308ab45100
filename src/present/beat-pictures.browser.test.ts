import { expect, test, vi } from 'vitest';
import { sampleBasemap } from '../figure/sample.ts';
import { sampleGeometry, sampleStory } from '../story/sample.ts';
import { paper } from '../theme/paper.ts';
import { BeatPictures } from './beat-pictures.svelte.ts';

const sample = sampleStory();
const story = {
  ...sample,
  steps: ['one', 'two', 'three'].map((id) => ({ ...sample.steps[0]!, id, focus: [] })),
};
const make = () =>
  new BeatPictures({
    ...{ story, library: sampleGeometry, basemap: sampleBasemap, theme: paper },
    ...{ width: 400, height: 250, idPrefix: 'test-' },
  });
const drawn = (pictures: BeatPictures) => [0, 1, 2].filter((i) => pictures.at(i) !== null);

test('draws what is wanted when the page is idle, as markup that no policy forbids', async () => {
  const pictures = make();
  pictures.want([0, 2, 99]);
  expect(drawn(pictures)).toEqual([]);
  await vi.waitFor(() => expect(drawn(pictures)).toEqual([0, 2]));
  expect(pictures.at(2)).toContain('id="test-2-title"');
  expect(pictures.at(2)).not.toMatch(/<script|\sstyle=/);
  const before = pictures.at(2);
  pictures.want([2, 1]);
  await vi.waitFor(() => expect(drawn(pictures)).toEqual([0, 1, 2]));
  expect(pictures.at(2)).toBe(before);
});

test('draws nothing for nobody, and goes on when it is asked again', async () => {
  const pictures = make();
  pictures.want([0, 1]);
  pictures.rest();
  await new Promise((done) => requestIdleCallback(() => setTimeout(done, 50)));
  expect(drawn(pictures)).toEqual([]);
  pictures.want([1]);
  await vi.waitFor(() => expect(drawn(pictures)).toEqual([1]));
});
