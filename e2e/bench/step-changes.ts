import type { Page } from '@playwright/test';
import { stageLayout } from '../../src/present/stage-layout.ts';
import { beatCamera } from '../../src/scene/beat-scene.ts';
import { beatOfStep, beatsOf } from '../../src/story/talk.ts';
import type { BareCamera } from '../harness/bare.ts';
import { builtStory } from './camera.ts';
import { notedFrames, noteFrames, type Frames, type Size } from './measure.ts';

/** Steps of the talk between which the camera has some way to go. */
const steps = ['title', 'summit', 'posts', 'entry', 'deliveries'];
/** Milliseconds after a key until the next one: a flight and a little more. */
const BETWEEN = 1500;

/** The keys that go from each of these steps to the next: its number, and Enter. */
export function stepKeys(site: string): { first: string; keys: string[][] } {
  const { story } = builtStory(site);
  const numbers = steps.map((id) => beatOfStep(story, id)!.stepIndex + 1);
  return { first: steps[0]!, keys: numbers.slice(1).map((n) => [...String(n), 'Enter']) };
}

/** Where the camera stands at these steps, as the bare page in a window of the same size takes it. */
export function stepCameras(site: string, window: Size): BareCamera[] {
  const { story, library } = builtStory(site);
  const { unit, stage } = stageLayout(window);
  return steps.map((id): BareCamera => {
    const beat = beatsOf(story)[beatOfStep(story, id)!.index]!;
    const { center, zoom } = beatCamera(story, library, beat, stage);
    return `${center[0]},${center[1]},${zoom + Math.log2(unit)}`;
  });
}

/** The frames of the talk's own flights from step to step. */
export async function talkFrames(page: Page, keys: string[][]): Promise<Frames> {
  await noteFrames(page);
  for (const chord of keys) {
    for (const key of chord) await page.keyboard.press(key);
    await page.waitForTimeout(BETWEEN);
  }
  return notedFrames(page);
}

/** The frames of the bare page's flights between the same cameras. */
export async function bareStepFrames(page: Page, cameras: BareCamera[]): Promise<Frames> {
  await noteFrames(page);
  for (const camera of cameras.slice(1)) {
    await page.evaluate((hash) => (location.hash = hash), camera);
    await page.waitForTimeout(BETWEEN);
  }
  return notedFrames(page);
}
