import { riding } from '../scene/bands.ts';
import type { Scene } from '../scene/scene.ts';

/** Milliseconds of one slow swing to both sides and back. */
const SWING = 7000;

/**
 * Lets the selected symbols that ride on a band drift along it once and come
 * back, because the words do not say where on it they stand. `show` draws a
 * scene; `done` is called at the end. Returns the way to stop. Nothing moves
 * where the user wants less motion.
 */
export function drift(
  scene: Scene,
  zoom: number,
  show: (scene: Scene) => void,
  done: () => void,
): () => void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (still || !scene.features.some((feature) => feature.ride && feature.selected)) {
    done();
    return () => undefined;
  }
  const start = performance.now();
  let frame = requestAnimationFrame(function next(now) {
    const phase = Math.min(1, (now - start) / SWING);
    show(swung(scene, zoom, phase));
    if (phase < 1) frame = requestAnimationFrame(next);
    else done();
  });
  return () => cancelAnimationFrame(frame);
}

/** The scene with its selected riders somewhere else on their bands. */
function swung(scene: Scene, zoom: number, phase: number): Scene {
  const features = scene.features.map((feature) => {
    if (!feature.ride || !feature.selected) return feature;
    const { position, rotation } = riding(feature.ride, zoom, phase);
    return {
      ...feature,
      geometry: { type: 'Point' as const, coordinates: position },
      rotation,
    };
  });
  return { ...scene, features };
}
