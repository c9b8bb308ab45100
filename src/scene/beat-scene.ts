import type { GeometryLibrary } from '../story/geometry.ts';
import type { Story } from '../story/document.ts';
import type { Beat } from '../story/talk.ts';
import { sceneOf } from './build.ts';
import { boundsOf, fit, NOTHING_PLACED, type Camera } from './camera.ts';
import { insetOf } from './inset.ts';
import { freeFrame, padded, type Covered } from './free-frame.ts';
import type { Scene, SceneFeature, View } from './scene.ts';

/** The picture on which a talk stands: its size in pixels, and what the card and the credits cover. */
export interface Stage {
  width: number;
  height: number;
  covered: Covered;
}

/** No frame of a talk goes closer: a spot on an empty ground tells nobody where it is. */
const CLOSEST = 5.2;

/** What a beat of a talk speaks of, among the features of its scene. */
export function subjectFeatures(scene: Pick<Scene, 'features'>): SceneFeature[] {
  return scene.features.filter(({ part, faded }) => part !== 'leader' && !faded);
}

/** The view of a beat: what has been told is there, and what is not spoken of now is faint. */
function viewOf({ told, subject, leg }: Beat): Omit<View, 'zoom'> {
  return { told, kept: subject, selected: leg?.id ?? null };
}

/** Where the camera stands for a beat: its subject whole, in the part of the stage that nothing covers. */
export function beatCamera(
  story: Story,
  library: GeometryLibrary,
  beat: Beat,
  { width, height, covered }: Stage,
): Camera {
  const frame = padded({ width, height }, covered);
  let camera: Camera = { center: [0, 0], zoom: 3 };
  // Arrows and open ends have a length in pixels, so what there is to frame depends on the zoom.
  for (let pass = 0; pass < 3; pass++) {
    const scene = sceneOf(story, library, { ...viewOf(beat), zoom: camera.zoom, unlabelled: true });
    camera = fit(boundsOf(subjectFeatures(scene)) ?? NOTHING_PLACED, frame, CLOSEST);
  }
  return camera;
}

/** What is drawn for a beat where the camera stands; its labels keep inside the free part. */
export function beatScene(
  story: Story,
  library: GeometryLibrary,
  beat: Beat,
  { width, height, covered }: Stage,
  camera: Camera,
): Scene {
  const frame = freeFrame(camera, { width, height }, covered);
  const view = { ...viewOf(beat), zoom: camera.zoom, frame };
  // The whole map has marks that cannot be told apart: each has a step that shows it larger.
  const crowd = beat.subject === null ? insetOf(story, library, view) : null;
  return sceneOf(story, library, { ...view, covered: crowd?.covers ?? [] });
}
