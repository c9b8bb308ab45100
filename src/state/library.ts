import * as v from 'valibot';
import type { Place, Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { parseStory } from '../story/parse-story.ts';

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

const indexSchema = v.looseObject({ stories: v.array(v.looseObject({ id: v.string() })) });
const geometrySchema = v.record(
  v.string(),
  v.looseObject({ kind: v.picklist(['area', 'border']) }),
);

/**
 * Loads a story from `stories/` below `base`, and begins to load its shapes.
 * An unknown id gives the first story that is there, and says so. Throws an
 * Error whose message is a sentence to a person.
 */
export async function loadStory(base: string, wanted: string | null): Promise<LoadedStory> {
  const index = v.safeParse(indexSchema, await readJson(new URL('stories/index.json', base)));
  const ids = index.success ? index.output.stories.map((entry) => entry.id) : [];
  const first = ids[0];
  if (first === undefined)
    throw new Error('No story is published here: stories/index.json lists none.');
  const id = wanted !== null && ids.includes(wanted) ? wanted : first;
  const folder = new URL(`stories/${id}/`, base);
  const geometry = loadGeometry(folder, id);
  // Whoever draws the map says why there is none; without a map nobody needs to.
  geometry.catch(() => undefined);
  return {
    story: parseStory(await readJson(new URL('story.json', folder))),
    geometry,
    problem:
      wanted !== null && wanted !== id
        ? `There is no story called “${wanted}” here; this is “${id}”.`
        : null,
  };
}

async function loadGeometry(folder: URL, id: string): Promise<GeometryLibrary> {
  const geometry = v.safeParse(geometrySchema, await readJson(new URL('geometry.json', folder)));
  if (!geometry.success)
    throw new Error(
      `The shapes of this story are broken: stories/${id}/geometry.json. Build the site again.`,
    );
  return geometry.output as unknown as GeometryLibrary;
}

async function readJson(url: URL): Promise<unknown> {
  const name = url.pathname.split('/').slice(-3).join('/');
  let response: Response;
  try {
    response = await fetch(url);
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
    return await response.json();
  } catch {
    throw new Error(`The story could not be read: ${name} is no JSON. Build the site again.`);
  }
}
