import { describe, expect, it } from 'vitest';
import type { Place, Story, StoryEvent } from '../story/document.ts';
import type { AreaGeometry, GeometryLibrary, Position } from '../story/geometry.ts';
import { sampleStory } from '../story/sample.ts';
import { sceneOf } from './build.ts';
import { insetOf } from './inset.ts';
import type { View } from './scene.ts';

/** A small country with towns in it, beside a large one: made up. */
function square(ref: string, [west, south]: Position, side: number): AreaGeometry {
  const ring: Position[] = [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
  return {
    ref,
    kind: 'area',
    name: ref,
    label: [west + side / 2, south + side / 2],
    far: [[ring]],
    near: [[ring]],
  };
}

const library: GeometryLibrary = {
  'country:XS': square('country:XS', [70, 36], 4),
  'country:XL': square('country:XL', [40, 30], 40),
};

const town = (id: string, lon: number, lat: number): Place => ({
  id,
  name: id,
  kind: 'city',
  locus: 'point',
  lat,
  lon,
  geometry: [],
});
const country = (id: string, ref: string): Place => ({
  id,
  name: id,
  kind: 'country',
  locus: 'area',
  lat: 0,
  lon: 0,
  geometry: [ref],
});

function storyWith(places: Place[]): Story {
  const sample = sampleStory();
  const event = sample.events[0]!;
  return {
    ...sample,
    places,
    mentions: [],
    movements: [],
    events: places
      .filter((place) => place.kind === 'city')
      .map((place): StoryEvent => ({
        ...event,
        id: `in-${place.id}`,
        placeIds: [place.id],
        locus: 'point',
      })),
  };
}

const near = [
  town('ash', 71, 37),
  town('birch', 71.8, 37.4),
  town('cedar', 72.4, 38),
  town('doum', 72.9, 38.8),
  town('elm', 73.4, 39.4),
];
const countries = [country('smallland', 'country:XS'), country('largeland', 'country:XL')];
const far = [town('oak', 42, 60), town('pine', 30, 58)];
const crowded = storyWith([...countries, ...near, ...far]);
const view: View = {
  zoom: 3,
  selected: null,
  frame: { center: [55, 48], width: 1000, height: 800 },
};

describe('insetOf', () => {
  const inset = insetOf(crowded, library, view)!;

  it('shows the smallest place that holds most of the crowd, whole', () => {
    expect(inset.placeId).toBe('smallland');
    const [west, south, east, north] = inset.bounds;
    expect([west < 70, south < 36, east > 74, north > 40]).toEqual([true, true, true, true]);
    expect(inset.box!.camera.zoom).toBeGreaterThan(view.zoom + 0.9);
  });

  it('takes over the crowd and nothing else', () => {
    expect([...inset.covers].sort()).toEqual(near.map((place) => place.id));
    const main = sceneOf(crowded, library, { ...view, covered: inset.covers });
    expect(main.labels.map((label) => label.evidenceId).sort()).toEqual(['oak', 'pine']);
    for (const id of inset.covers)
      expect(inset.box!.scene.labels.map((label) => label.evidenceId)).toContain(id);
  });

  it('stands where it covers none of the labels that stay', () => {
    expect(inset.box!.corner).not.toBe('top-left');
  });

  it('is the same every time', () => {
    expect(insetOf(crowded, library, view)).toEqual(inset);
  });

  it('keeps what is selected selected', () => {
    const chosen = insetOf(crowded, library, { ...view, selected: 'cedar' })!;
    expect(chosen.bounds).toEqual(inset.bounds);
    const label = chosen.box!.scene.labels.find(({ evidenceId }) => evidenceId === 'cedar');
    expect(label!.selected).toBe(true);
  });

  it('stays where it is under a filter, with faint marks that are no stops', () => {
    const kept = new Set(['in-ash', 'ash', 'oak']);
    const filtered = insetOf(crowded, library, { ...view, kept })!;
    expect({ ...filtered, box: null }).toEqual({ ...inset, box: null });
    expect(filtered.box!.camera).toEqual(inset.box!.camera);
    const { features, labels, marks } = filtered.box!.scene;
    expect(marks.map(({ evidenceId }) => evidenceId)).toEqual(['ash']);
    expect(labels.map(({ evidenceId }) => evidenceId)).toEqual(['ash']);
    const towns = features.filter(({ part }) => part === 'town');
    expect(towns).toHaveLength(near.length);
    for (const { evidenceId, faded } of towns)
      expect(faded, evidenceId!).toBe(evidenceId !== 'ash');
  });

  it('shows the crowd itself where no place holds it', () => {
    const nowhere = insetOf(storyWith([...near, ...far]), library, view)!;
    expect(nowhere.placeId).toBeNull();
    expect(nowhere.covers).toHaveLength(5);
  });

  it('is not there for few marks, for marks apart, outside the frame, or without one', () => {
    expect(insetOf(storyWith([...countries, ...near.slice(0, 3)]), library, view)).toBeNull();
    expect(insetOf(crowded, library, { ...view, zoom: 7 })).toBeNull();
    const elsewhere = { ...view.frame!, center: [-60, 0] as Position };
    expect(insetOf(crowded, library, { ...view, frame: elsewhere })).toBeNull();
    expect(insetOf(crowded, library, { zoom: 3, selected: null })).toBeNull();
  });

  it('leaves a small frame without a box, and the crowd to a frame around it', () => {
    const small = { ...view, zoom: 2, frame: { ...view.frame!, width: 390, height: 420 } };
    const phone = insetOf(crowded, library, small)!;
    expect(phone.box).toBeNull();
    expect([...phone.covers].sort()).toEqual(near.map((place) => place.id));
    expect(phone.title).toBe('smallland');
  });
});
