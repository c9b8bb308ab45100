import { loadLive } from '../map/load-live.ts';

/** Everything that an embed needs only when somebody wants more than a poster. */

export { default as LiveMap } from './LiveMap.svelte';
export { default as MarkCard } from './MarkCard.svelte';
export { stepWords } from '../story/step-words.ts';
export { EmbedWalk } from './walk.svelte.ts';

// MapLibre comes beside the story, and not behind it.
loadLive().catch(() => undefined);
