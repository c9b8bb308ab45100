import type { Position } from '../story/geometry.ts';
import { project, unproject } from './mercator.ts';
import { pathLength, slice, type Path } from './path.ts';
import type { Scene, SceneFeature } from './scene.ts';

/**
 * A scene in which one leg is drawn only so far: a share (0 to 1) of the way, in
 * the order of travel. Its symbols and words come with the end of its lines. The
 * rest of the scene stays as it is, so that nothing else moves meanwhile.
 */
export function partlyDrawn(scene: Scene, legId: string, share: number): Scene {
  if (share >= 1) return scene;
  const isLeg = ({ evidenceId }: { evidenceId: string | null }) => evidenceId === legId;
  const leaders = new Set(scene.labels.filter(isLeg).map(({ id }) => `${id}:leader`));
  const cut = new Map<string, SceneFeature>();
  for (const part of ['thread', 'leg', 'arrow', 'departure'] as const)
    for (const feature of cutLines(
      scene.features.filter((one) => isLeg(one) && one.part === part),
      share,
    ))
      cut.set(feature.id, feature);
  return {
    ...scene,
    features: scene.features.flatMap((feature) => {
      if (leaders.has(feature.id)) return [];
      return isLeg(feature) ? (cut.get(feature.id) ?? []) : feature;
    }),
    labels: scene.labels.filter((label) => !isLeg(label)),
  };
}

/** The first share of some lines that follow each other; what nothing is left of is missing. */
function cutLines(features: SceneFeature[], share: number): SceneFeature[] {
  const lines = features.flatMap((feature) =>
    feature.geometry.type === 'LineString'
      ? [{ feature, path: pathOf(feature.geometry.coordinates) }]
      : [],
  );
  let left = lines.reduce((sum, { path }) => sum + pathLength(path), 0) * share;
  return lines.flatMap(({ feature, path }) => {
    const part = slice(path, 0, left);
    left -= pathLength(path);
    if (part.length < 2) return [];
    return {
      ...feature,
      geometry: {
        type: 'LineString' as const,
        coordinates: part.map((point) => unproject(point, ZOOM)),
      },
    };
  });
}

/** Lengths are measured in the pixels of this zoom: fine enough to cut anywhere. */
const ZOOM = 6;

const pathOf = (line: Position[]): Path => line.map((position) => project(position, ZOOM));
