import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { besideText } from '../../src/explore/frame.ts';
import { sceneOf } from '../../src/scene/build.ts';
import { fit, overview, type Camera } from '../../src/scene/camera.ts';
import { padded } from '../../src/scene/free-frame.ts';
import type { Story } from '../../src/story/document.ts';
import type { GeometryLibrary } from '../../src/story/geometry.ts';

const folder = 'stories/edm-4-119';

/** The shipped story and its shapes, as a built site has them. */
export function builtStory(site: string): { story: Story; library: GeometryLibrary } {
  const read = (file: string) => JSON.parse(readFileSync(join(site, folder, file), 'utf8'));
  return {
    story: read('story.json') as Story,
    library: read('geometry.json') as GeometryLibrary,
  };
}

/** Where the camera of the explore face stands at first, in a map of so many CSS pixels. */
export function defaultCamera(site: string, size: { width: number; height: number }): Camera {
  const { story, library } = builtStory(site);
  const whole = overview(sceneOf(story, library, { zoom: 3, selected: null }));
  if (!whole) throw new Error('The shipped story draws nothing: there is no view to measure.');
  return fit(whole, padded(size, besideText(size, false)));
}
