import type { Part, Scene, SceneFeature } from './scene.ts';

/** One line of the legend: a sample of a look, and what it means. */
export interface LegendEntry {
  id: string;
  /** The look to sample. */
  part: Part;
  claim?: SceneFeature['claim'];
  /** The faint look of what is filtered out. */
  faded?: boolean;
  words: string;
}

/** Every look the scene can have, in the order the legend lists them. */
const looks: (LegendEntry & { shows: (feature: SceneFeature) => boolean })[] = [
  { id: 'thread', part: 'thread', words: 'Order of places named, not a path', shows: is('thread') },
  ...(['stated', 'quoted', 'alleged'] as const).map((claim) => ({
    id: claim,
    part: 'leg' as const,
    claim,
    words: { stated: 'stated', quoted: '“ ” quoted: someone said it', alleged: 'alleged' }[claim],
    shows: (feature: SceneFeature) =>
      ['leg', 'arrow', 'departure'].includes(feature.part) && feature.claim === claim,
  })),
  {
    id: 'implied',
    part: 'implied-area',
    claim: 'implied',
    words: 'only implied by the words',
    shows: is('implied-area'),
  },
  { id: 'gap', part: 'gap', claim: 'gap', words: 'not in the article', shows: is('gap') },
  { id: 'band', part: 'band', words: 'somewhere along this border', shows: is('band') },
  { id: 'bracket', part: 'bracket', words: 'crossing point not stated', shows: is('bracket') },
  {
    id: 'post',
    part: 'post',
    words: 'border post, anywhere on its band',
    shows: is('post'),
  },
  { id: 'town', part: 'town', words: 'a town the words name', shows: is('town') },
  { id: 'area', part: 'area', words: 'an area the words name', shows: is('area') },
  { id: 'arrow', part: 'head', words: 'arrival; start not stated', shows: is('arrow') },
  { id: 'open-end', part: 'open-end', words: 'the words stop here', shows: is('open-end') },
  { id: 'tie', part: 'tie', words: 'given between parties; no route', shows: is('tie') },
  {
    id: 'faded',
    part: 'leg',
    claim: 'stated',
    faded: true,
    words: 'any of these, faint: filtered out',
    shows: (feature) => feature.faded,
  },
];

function is(part: Part): (feature: SceneFeature) => boolean {
  return (feature) => feature.part === part;
}

/** The legend of a scene: only looks that are in it. */
export function legendOf(scene: Pick<Scene, 'features'>): LegendEntry[] {
  return looks
    .filter((look) => scene.features.some(look.shows))
    .map(({ shows: _, ...entry }) => entry);
}
