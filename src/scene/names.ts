import type { Scene } from './scene.ts';

/**
 * The names that the evidence's own labels give, which the basemap then leaves out: each once and
 * in one order, since a map compares them to see whether its basemap has to change.
 */
export function namesOn(scene: Pick<Scene, 'labels'>): string[] {
  return [...new Set(scene.labels.flatMap((label) => label.names ?? []))].sort();
}
