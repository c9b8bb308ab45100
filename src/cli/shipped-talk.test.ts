import { beforeAll, describe, expect, test } from 'vitest';
import { stageLayout } from '../present/stage-layout.ts';
import { beatCamera, beatScene, subjectFeatures } from '../scene/beat-scene.ts';
import { boundsOf } from '../scene/camera.ts';
import { labelBox } from '../scene/labels.ts';
import { project } from '../scene/mercator.ts';
import { partlyDrawn } from '../scene/partly-drawn.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { legsInOrder } from '../story/lookup.ts';
import { attributionOf, beatOfStep, beatsOf } from '../story/talk.ts';
import { geometryFormat } from '../export/geometry.ts';
import { compileStories, loadWorkshop } from './build-stories.ts';

let story: Story;
let library: GeometryLibrary;

beforeAll(async () => {
  const workshop = await loadWorkshop('.');
  story = (await compileStories('.', workshop)).find((one) => one.id === 'edm-4-119')!;
  library = JSON.parse(geometryFormat.write(story, workshop.geometry)) as GeometryLibrary;
}, 60_000);

/** Windows of rooms, laptops and phones. */
const windows = [
  [1024, 768],
  [1366, 768],
  [1920, 1080],
  [2560, 1080],
  [390, 844],
] as const;

describe('the picture of every beat', () => {
  test.each(windows)('has its subject clear of the card at %i × %i', (width, height) => {
    const { stage } = stageLayout({ width, height });
    const { left = 0, right = 0, top = 0, bottom = 0 } = stage.covered;
    for (const beat of beatsOf(story)) {
      const camera = beatCamera(story, library, beat, stage);
      const scene = beatScene(story, library, beat, stage, camera);
      const middle = project(camera.center, camera.zoom);
      const inWindow = (at: { x: number; y: number }) => ({
        x: at.x - middle.x + stage.width / 2,
        y: at.y - middle.y + stage.height / 2,
      });
      const expectFree = (at: { x: number; y: number }, what: string) => {
        const where = `${beat.step.id} ${beat.leg?.id ?? ''}: ${what}`;
        expect(at.x, where).toBeGreaterThanOrEqual(left - 0.5);
        expect(at.x, where).toBeLessThanOrEqual(stage.width - right + 0.5);
        expect(at.y, where).toBeGreaterThanOrEqual(top - 0.5);
        expect(at.y, where).toBeLessThanOrEqual(stage.height - bottom + 0.5);
      };
      const bounds = boundsOf(subjectFeatures(scene));
      expect(bounds, `${beat.step.id} shows something`).not.toBeNull();
      const [west, south, east, north] = bounds!;
      for (const corner of [
        [west, south],
        [east, north],
      ] as const)
        expectFree(inWindow(project([...corner], camera.zoom)), 'the subject');
      for (const label of scene.labels) {
        const anchor = inWindow(project(label.anchor, camera.zoom));
        const centre = { x: anchor.x + label.offset[0], y: anchor.y + label.offset[1] };
        const [x0, y0, x1, y1] = labelBox(label, centre, 0);
        expectFree({ x: x0, y: y0 }, `the label ${label.id}`);
        expectFree({ x: x1, y: y1 }, `the label ${label.id}`);
      }
    }
  });

  test('grows: what has been told stays, and nothing is there before it is told', () => {
    const { stage } = stageLayout({ width: 1920, height: 1080 });
    const ids = beatsOf(story)
      .filter(({ told }) => told !== null)
      .map((beat) => {
        const camera = beatCamera(story, library, beat, stage);
        const scene = beatScene(story, library, beat, stage, camera);
        return new Set(scene.features.flatMap(({ evidenceId }) => evidenceId ?? []));
      });
    for (const [i, next] of ids.entries())
      for (const id of ids[i - 1] ?? []) expect(next, id).toContain(id);
    const journey = beatsOf(story).find(({ leg }) => leg)!;
    for (const before of ids.slice(0, journey.index - 1))
      for (const leg of story.movements.find(({ thread }) => thread)!.legs)
        expect(before).not.toContain(leg.id);
  });
});

test('the journey is told leg by leg in the order of travel, and a leg draws itself', () => {
  const thread = story.movements.find(({ thread }) => thread)!;
  const beats = beatsOf(story).filter(({ leg }) => leg);
  expect(beats.map(({ leg }) => leg!.id)).toEqual(legsInOrder(thread).map(({ id }) => id));
  expect(beats[0]).toBe(beatOfStep(story, beats[0]!.step.id));

  const { stage } = stageLayout({ width: 1920, height: 1080 });
  const beat = beats.find(({ leg }) => leg!.claim === 'alleged')!;
  const camera = beatCamera(story, library, beat, stage);
  const scene = beatScene(story, library, beat, stage, camera);
  const points = (share: number) =>
    partlyDrawn(scene, beat.leg!.id, share)
      .features.filter(({ evidenceId, part }) => evidenceId === beat.leg!.id && part === 'leg')
      .flatMap(({ geometry }) => (geometry.type === 'LineString' ? geometry.coordinates : []));
  expect(points(0)).toEqual([]);
  expect(points(0.5).length).toBeGreaterThan(1);
  expect(points(0.5).length).toBeLessThan(points(1).length);
  expect(partlyDrawn(scene, beat.leg!.id, 1)).toBe(scene);
  const others = (share: number) =>
    partlyDrawn(scene, beat.leg!.id, share).features.filter(
      ({ evidenceId, part }) => evidenceId !== beat.leg!.id && part !== 'leader',
    );
  expect(others(0.3)).toEqual(others(1));
});

test('who says what is what the article says: its own telling is credited to nobody', () => {
  const of = (stepId: string) => {
    const step = story.steps.find(({ id }) => id === stepId)!;
    return attributionOf(story, step.focus, step.quote!);
  };
  expect(of('entry').claims).toEqual(['alleged']);
  expect(of('deliveries').sources.map(({ outlet }) => outlet)).toEqual(['RIA-Novosti']);
  expect(of('assistance').claims).toContain('stated');
  expect(attributionOf(story, [], story.steps[0]!.quote!)).toEqual({ claims: [], sources: [] });
});
