import { beforeAll, describe, expect, test } from 'vitest';
import { sceneOf } from '../scene/build.ts';
import { project } from '../scene/mercator.ts';
import { contains } from '../scene/polygon.ts';
import type { Scene } from '../scene/scene.ts';
import type { Story } from '../story/document.ts';
import { emptyFilter, keptIds, type Filter } from '../story/filter.ts';
import type { AreaGeometry, GeometryLibrary, Position } from '../story/geometry.ts';
import { compileStories, loadWorkshop } from './build-stories.ts';
import { geometryFormat } from '../export/geometry.ts';

/** What the shipped story looks like, at every zoom that its frames use. */
const zooms = [2, 2.5, 3, 3.5, 4, 5, 6, 7];
let story: Story;
let library: GeometryLibrary;
let shipped: GeometryLibrary;

beforeAll(async () => {
  const workshop = await loadWorkshop('.');
  story = (await compileStories('.', workshop)).find((one) => one.id === 'edm-4-119')!;
  library = workshop.geometry;
  shipped = JSON.parse(geometryFormat.write(story, library)) as GeometryLibrary;
}, 60_000);

const scenes = (): [number, Scene][] =>
  zooms.map((zoom) => [zoom, sceneOf(story, shipped, { zoom, selected: null })]);

const near = (ref: string) => (library[ref] as AreaGeometry).near;
const inArea = (ref: string, at: Position) =>
  near(ref).some((rings) =>
    contains(
      rings.map((ring) => ring.map((p) => project(p, 0))),
      project(at, 0),
    ),
  );

/** Positions every few kilometres along a line. */
function along(line: Position[]): Position[] {
  return line.slice(1).flatMap((b, i) => {
    const a = line[i]!;
    const steps = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / 0.1));
    return Array.from({ length: steps + 1 }, (_, k): Position => [
      a[0] + ((b[0] - a[0]) * k) / steps,
      a[1] + ((b[1] - a[1]) * k) / steps,
    ]);
  });
}

describe('the journey', () => {
  test('draws nothing across a country that the article does not name', () => {
    for (const [zoom, scene] of scenes())
      for (const feature of scene.features) {
        if (!['thread', 'leg'].includes(feature.part)) continue;
        if (feature.geometry.type !== 'LineString') continue;
        for (const at of along(feature.geometry.coordinates))
          for (const ref of ['country:UZ', 'country:KG', 'country:TM', 'country:CN'])
            expect(inArea(ref, at), `${feature.id} at zoom ${zoom}, ${at.join()}`).toBe(false);
      }
  });

  test('is one order from the origin to the open end, each leg once', () => {
    const [, scene] = scenes()[3]!;
    const ids = story.movements.find((movement) => movement.thread)!.legs.map((leg) => leg.id);
    const drawn = new Set(
      scene.features
        .filter((f) => ['thread', 'leg', 'gap', 'bracket', 'open-end'].includes(f.part))
        .map((f) => f.evidenceId),
    );
    expect(ids.filter((id) => drawn.has(id))).toEqual(ids);
    const last = scene.features.filter((f) => f.evidenceId === ids.at(-1));
    expect(last.map((f) => f.part)).toContain('open-end');
    expect(last.map((f) => f.part)).not.toContain('head');
  });

  test('stops at both border bands, with a bracket and no line across', () => {
    for (const [zoom, scene] of scenes()) {
      const brackets = scene.features.filter((feature) => feature.part === 'bracket');
      expect(brackets.map((f) => f.evidenceId)).toEqual(['into-tajikistan', 'into-russia']);
      for (const bracket of brackets) {
        const spot = project(bracket.geometry.coordinates as Position, zoom);
        for (const line of scene.features.filter((f) => ['thread', 'leg'].includes(f.part)))
          for (const position of along(line.geometry.coordinates as Position[])) {
            const p = project(position, zoom);
            // At a scale where Tajikistan is a few pixels, the bracket and the leg share them.
            expect(Math.hypot(p.x - spot.x, p.y - spot.y), line.id).toBeGreaterThan(
              zoom < 4 ? 3 : 11,
            );
          }
      }
    }
  });

  test('breaks where the article says nothing: no line belongs to a gap', () => {
    for (const [, scene] of scenes())
      for (const feature of scene.features)
        if (feature.claim === 'gap')
          expect(['gap', 'bracket', 'band', 'leader']).toContain(feature.part);
  });
});

test('the deliveries are detached from the consignment, tails free', () => {
  const [, scene] = scenes()[3]!;
  const arrows = scene.features.filter((f) => f.part === 'arrow');
  expect(arrows.map((f) => f.evidenceId)).toEqual([
    'to-moscow-area',
    'to-st-petersburg',
    'organiser-flight',
  ]);
  const journey = scene.features
    .filter((f) => f.part === 'thread')
    .flatMap((f) => f.geometry.coordinates as Position[]);
  for (const arrow of arrows.slice(0, 2))
    for (const end of arrow.geometry.coordinates as Position[])
      expect(
        Math.min(...journey.map((p) => Math.hypot(p[0] - end[0], p[1] - end[1]))),
      ).toBeGreaterThan(5);
});

test('the two posts ride on their band, and only what the words locate has a mark', () => {
  for (const [zoom, scene] of scenes()) {
    const posts = scene.features.filter((f) => f.part === 'post');
    expect(posts).toHaveLength(2);
    const band = scene.features.find((f) => f.id === 'border-afghanistan-tajikistan:band')!;
    const line = (band.geometry.coordinates as Position[][]).flat().map((p) => project(p, zoom));
    for (const post of posts) {
      const at = project(post.geometry.coordinates as Position, zoom);
      expect(Math.min(...line.map((p) => Math.hypot(p.x - at.x, p.y - at.y)))).toBeLessThan(14);
      expect(post.locus).toBe('line');
    }
  }
  const [, scene] = scenes()[3]!;
  const places = scene.marks.map((mark) => mark.evidenceId);
  for (const never of ['paris', 'washington', 'mashhad', 'russia', 'moscow-524901'])
    expect(
      places.filter((id) => id === never || id.startsWith(`${never}-`)),
      never,
    ).toEqual(never === 'moscow-524901' ? ['moscow-524901-area'] : []);
});

test('no label covers another, and none leaves the frame its mark is in', () => {
  const frame = { center: [58, 48] as Position, width: 1000, height: 780 };
  for (const zoom of [3, 3.25, 3.5]) {
    const { labels } = sceneOf(story, shipped, { zoom, selected: null, frame });
    const centre = project(frame.center, zoom);
    expect(labels.length).toBeGreaterThan(8);
    for (const label of labels) {
      const at = project(label.anchor, zoom);
      const x = at.x + label.offset[0] - centre.x;
      const inside = Math.abs(at.x - centre.x) < 490 && Math.abs(at.y - centre.y) < 380;
      if (inside) expect(Math.abs(x), label.id).toBeLessThan(500);
    }
  }
});

test('a filter keeps the ground of what it keeps, moves nothing, and leaves out the words of the rest', () => {
  const filter: Filter = { ...emptyFilter, themes: ['heroin'], claims: ['alleged'] };
  const kept = keptIds(story, filter);
  for (const zoom of zooms) {
    const view = { zoom, selected: null };
    const whole = sceneOf(story, shipped, view);
    const scene = sceneOf(story, shipped, { ...view, kept });
    const bare = (one: Scene) =>
      one.features.flatMap(({ id, part, geometry }) =>
        part === 'leader' ? [] : [{ id, geometry }],
      );
    expect(bare(scene)).toEqual(bare(whole));
    const bright = new Set(scene.features.flatMap((f) => (f.faded ? [] : (f.evidenceId ?? []))));
    for (const id of [
      'through-tajikistan',
      'tajikistan',
      'into-russia',
      'border-kazakhstan-russia',
    ])
      expect(bright, id).toContain(id);
    for (const id of ['border-posts', 'khatlon-tj02', 'to-st-petersburg'])
      expect(bright, id).not.toContain(id);
    for (const { evidenceId } of [...scene.labels, ...scene.marks])
      expect(bright).toContain(evidenceId);
  }
});
