import type * as Live from './live.ts';

/**
 * Fetches MapLibre before there is a map to draw with it, so that it comes
 * beside the story and not behind it.
 */
export function loadLive(): Promise<typeof Live> {
  return import('./live.ts');
}
