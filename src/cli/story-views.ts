import { besideText } from '../explore/frame.ts';
import { stageLayout } from '../present/stage-layout.ts';
import { beatCamera } from '../scene/beat-scene.ts';
import { sceneOf } from '../scene/build.ts';
import { CLOSEST_AROUND_MARKS, fit, focusBounds, type Camera } from '../scene/camera.ts';
import { freeFrame, padded } from '../scene/free-frame.ts';
import { insetOf } from '../scene/inset.ts';
import { shownCamera } from '../scene/shown-scene.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { indexOf } from '../story/story-index.ts';
import { beatsOf } from '../story/talk.ts';

/** What a map shows: where its camera stands, and its size in CSS pixels. */
export interface StoryView {
  camera: Camera;
  width: number;
  height: number;
}

/** Windows from a phone to a large screen, in CSS pixels; what lies between shows nothing else. */
const WINDOWS = [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
];

/** Every view into which the page itself brings a story: the whole, all that can be selected, the crowded part, each beat of its talk. */
export function storyViews(story: Story, library: GeometryLibrary): StoryView[] {
  return WINDOWS.flatMap((size) => [
    ...exploreViews(story, library, size),
    ...talkViews(story, library, size),
  ]);
}

interface Size {
  width: number;
  height: number;
}

function exploreViews(story: Story, library: GeometryLibrary, size: Size): StoryView[] {
  const free = besideText(size, false);
  const shown = { beat: null, selected: null };
  const whole = shownCamera(story, library, shown, { ...size, covered: free });
  const view = { zoom: whole.zoom, selected: null };
  const scene = sceneOf(story, library, { ...view, unlabelled: true });
  const bounds = [...indexOf(story).entries.keys()].map((id) => focusBounds(scene, story, id));
  const inset = insetOf(story, library, { ...view, frame: freeFrame(whole, size, free) });
  const cameras = [
    whole,
    ...bounds.flatMap((one) =>
      one ? fit(one, padded(size, besideText(size, true)), CLOSEST_AROUND_MARKS) : [],
    ),
    ...(inset ? [fit(inset.bounds, padded(size, free))] : []),
  ];
  return cameras.map((camera) => ({ camera, ...size }));
}

function talkViews(story: Story, library: GeometryLibrary, size: Size): StoryView[] {
  const { stage } = stageLayout(size);
  return beatsOf(story).map((beat) => ({
    camera: beatCamera(story, library, beat, stage),
    width: stage.width,
    height: stage.height,
  }));
}
