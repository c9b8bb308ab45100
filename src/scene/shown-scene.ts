import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import type { Beat } from '../story/talk.ts';
import { beatCamera, beatScene, type Stage } from './beat-scene.ts';
import { sceneOf } from './build.ts';
import {
  CLOSEST_AROUND_MARKS,
  fit,
  focusBounds,
  NOTHING_PLACED,
  overview,
  type Camera,
} from './camera.ts';
import { freeFrame, padded } from './free-frame.ts';
import type { Scene } from './scene.ts';

/** What an embed shows: a beat of the walk, or the whole story, with a selection perhaps. */
export interface Shown {
  beat: Beat | null;
  /** An id; of a beat it changes nothing that is drawn. */
  selected: string | null;
}

/** Where the camera stands: around the beat's subject, the selection, or, where none of it is on the map, everything. */
export function shownCamera(
  story: Story,
  library: GeometryLibrary,
  { beat, selected }: Shown,
  stage: Stage,
): Camera {
  if (beat) return beatCamera(story, library, beat, stage);
  const frame = padded(stage, stage.covered);
  let camera: Camera = { center: [0, 0], zoom: 3 };
  // Arrows and open ends have a length in pixels, so what there is to frame depends on the zoom.
  for (let pass = 0; pass < 3; pass++) {
    const view = { zoom: camera.zoom, selected: null, unlabelled: true };
    const scene = sceneOf(story, library, view);
    const focus = selected === null ? null : focusBounds(scene, story, selected);
    camera = fit(focus ?? overview(scene) ?? NOTHING_PLACED, frame, CLOSEST_AROUND_MARKS);
  }
  return camera;
}

/** What is drawn where the camera stands; labels keep inside the free part. */
export function shownScene(
  story: Story,
  library: GeometryLibrary,
  { beat, selected }: Shown,
  stage: Stage,
  camera: Camera,
): Scene {
  if (beat) return beatScene(story, library, beat, stage, camera);
  const frame = freeFrame(camera, stage, stage.covered);
  return sceneOf(story, library, { zoom: camera.zoom, selected, frame });
}
