import { expect, test } from 'vitest';
import { project, worldSize } from '../scene/mercator.ts';
import { sampleGeometry, sampleStory } from '../story/sample.ts';
import { storyViews, type StoryView } from './story-views.ts';

const story = sampleStory();
const views = storyViews(story, sampleGeometry);

/** Whether a view has a position on it. */
function shows({ camera, width, height }: StoryView, at: [number, number]): boolean {
  const [spot, middle] = [project(at, camera.zoom), project(camera.center, camera.zoom)];
  return Math.abs(spot.x - middle.x) <= width / 2 && Math.abs(spot.y - middle.y) <= height / 2;
}

test('every place that is drawn as a spot is seen close by, in every window', () => {
  const spots = story.places.filter(({ locus }) => locus === 'point');
  expect(spots.length).toBeGreaterThan(0);
  const windows = [...new Set(views.map(({ width, height }) => `${width}x${height}`))];
  expect(windows.length).toBeGreaterThan(3);
  for (const { id, lon, lat } of spots)
    for (const size of ['390x844', '2560x1440'])
      expect(
        views.some(
          (view) =>
            `${view.width}x${view.height}` === size &&
            view.camera.zoom > 6 &&
            shows(view, [lon, lat]),
        ),
        `${id} in ${size}`,
      ).toBe(true);
});

test('a view is never closer than the page goes, nor wider than the world', () => {
  for (const { camera, width } of views) {
    expect(camera.zoom).toBeLessThanOrEqual(7);
    expect(width / worldSize(camera.zoom)).toBeLessThan(2.8);
  }
});
