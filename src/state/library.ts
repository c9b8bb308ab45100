import { siteFile } from '../site/site-file.ts';
import type { Place, Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import type { StoryFiles } from './story-file.ts';
import { StoryReader } from './story-reader.ts';

/** A story with the shapes it needs. */
export interface LoadedStory {
  story: Story;
  /** Only the map needs it, so nobody else waits for it. Fails with a sentence to a person. */
  geometry: Promise<GeometryLibrary>;
  /** Whether there is anything to draw a place with; not given where every place has. */
  hasShape?: (place: Place) => boolean;
  /** A sentence when the address asked for a story that is not here. */
  problem: string | null;
}

/**
 * Loads a story from `stories/` below `base`, and begins to load its shapes.
 * The page fetches them, having preloaded them; a worker reads and validates
 * them. An unknown id gives the first story that is there, and says so. Throws
 * an Error whose message is a sentence to a person.
 */
export async function loadStory(base: string, wanted: string | null): Promise<LoadedStory> {
  // The worker starts while the files are on their way.
  const reader = new StoryReader();
  const { id, problem } = await chosenStory(base, wanted).catch((error: unknown) => {
    reader.end();
    throw error;
  });
  const load = async <K extends keyof StoryFiles>(kind: K) => {
    const { name, bytes } = await loadFile(new URL(`stories/${id}/${kind}.json`, base));
    return reader.read(kind, name, bytes);
  };
  const [story, geometry] = [load('story'), load('geometry')];
  // Whoever draws the map says why there is none; without a map nobody needs to.
  geometry.catch(() => undefined);
  void Promise.allSettled([story, geometry]).then(() => reader.end());
  return { story: await story, geometry, problem };
}

/**
 * The story to load from `stories/` below `base`, and a sentence where it is not the
 * one that was wanted. Throws an Error whose message is a sentence to a person.
 */
export async function chosenStory(
  base: string,
  wanted: string | null,
): Promise<{ id: string; problem: string | null }> {
  const ids = listedIds(await loadFile(new URL('stories/index.json', base)));
  const first = ids[0];
  if (first === undefined)
    throw new Error('No story is published here: stories/index.json lists none.');
  if (wanted === null || ids.includes(wanted)) return { id: wanted ?? first, problem: null };
  return { id: first, problem: `There is no story called “${wanted}” here; this is “${first}”.` };
}

/** The ids that `stories/index.json` lists: all of it that the page uses, and so all that it looks at. */
function listedIds({ name, bytes }: LoadedFile): string[] {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Error(`The story could not be read: ${name} is no JSON. Build the site again.`);
  }
  const listed: unknown = Object(json)['stories'];
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((entry: unknown) => {
    const id: unknown = Object(entry)['id'];
    return typeof id === 'string' ? id : [];
  });
}

/** A published file, and what a sentence calls it. */
interface LoadedFile {
  name: string;
  bytes: ArrayBuffer;
}

/** Loads a published file. Throws an Error whose message is a sentence to a person. */
export async function loadFile(url: URL): Promise<LoadedFile> {
  const name = url.pathname.split('/').slice(-3).join('/');
  let response: Response;
  try {
    response = await siteFile(url);
  } catch {
    throw new Error(
      `The story could not be loaded: ${name} did not answer. Is the site still there? Reload to try again.`,
    );
  }
  if (!response.ok)
    throw new Error(
      `The story could not be loaded: ${name} answered ${response.status}. Build the site again, or check the address.`,
    );
  try {
    return { name, bytes: await response.arrayBuffer() };
  } catch {
    throw new Error(`The story could not be loaded: ${name} broke off. Reload to try again.`);
  }
}
