import type { PosterIndex } from '../export/posters.ts';
import type { EmbedAddress } from './address.ts';
import { chosenStory, loadFile } from '../state/library.ts';

/** A story's posters: their words, and where their pictures are. */
export interface Posters extends PosterIndex {
  storyId: string;
  /** A sentence where the address asked for a story that is not here. */
  problem: string | null;
}

/** The shape of a poster: for a map so many CSS pixels wide. */
export type PosterShape = 'wide' | 'narrow';

/** From this width of the map on, the words of a wide poster are large enough to read. CSS pixels. */
const WIDE = 500;

export const posterShape = (width: number): PosterShape => (width < WIDE ? 'narrow' : 'wide');

/** Loads the words of a story's posters. Throws an Error whose message is a sentence to a person. */
export async function loadPosters(base: string, wanted: string | null): Promise<Posters> {
  const { id, problem } = await chosenStory(base, wanted);
  const { bytes } = await loadFile(new URL(`stories/${id}/posters/index.json`, base));
  // What the build itself wrote is trusted.
  const index = JSON.parse(new TextDecoder().decode(bytes)) as PosterIndex;
  return { ...index, storyId: id, problem };
}

/** What everything that can be selected is called, by its id: only an address that selects needs it. */
export async function loadNames(base: string, storyId: string): Promise<Record<string, string>> {
  const { bytes } = await loadFile(new URL(`stories/${storyId}/posters/names.json`, base));
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>;
}

/** The picture that stands for an address: of its step, of the first one, or of the whole map where something is selected. */
export function pictureName({ steps }: Posters, { step, select, whole }: EmbedAddress): string {
  const known = steps.find(({ id }) => id === step);
  if (known) return `step-${known.id}`;
  if (step === null && (whole || select !== null)) return 'whole';
  return steps[0] ? `step-${steps[0].id}` : 'whole';
}

/** A picture as SVG; null where it does not answer: the live map can do without. */
export async function loadPicture(
  base: string,
  { storyId }: Posters,
  name: string,
  shape: PosterShape,
): Promise<string | null> {
  const file = `stories/${storyId}/posters/${encodeURIComponent(name)}-${shape}.svg`;
  return loadFile(new URL(file, base)).then(
    ({ bytes }) => new TextDecoder().decode(bytes),
    () => null,
  );
}
