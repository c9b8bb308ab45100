import * as v from 'valibot';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { parseStory, StoryError } from '../story/parse-story.ts';

/** What a published file of a story holds, by its kind. */
export interface StoryFiles {
  story: Story;
  geometry: GeometryLibrary;
}

const geometrySchema = v.record(
  v.string(),
  v.looseObject({ kind: v.picklist(['area', 'border']) }),
);

/**
 * Reads the bytes of a story's file and validates them; `name` is said where
 * they are broken. Throws a StoryError, whose message is a sentence to a person.
 */
export function readStoryFile<K extends keyof StoryFiles>(
  kind: K,
  name: string,
  bytes: ArrayBuffer,
): StoryFiles[K] {
  const json = jsonOf(name, bytes);
  const readers: { [R in keyof StoryFiles]: (json: unknown) => StoryFiles[R] } = {
    story: parseStory,
    geometry(json) {
      const result = v.safeParse(geometrySchema, json);
      if (!result.success)
        throw new StoryError(`The shapes of this story are broken: ${name}. Build the site again.`);
      // What the build itself wrote is trusted beyond its outline.
      return result.output as unknown as GeometryLibrary;
    },
  };
  return readers[kind](json);
}

function jsonOf(name: string, bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new StoryError(`The story could not be read: ${name} is no JSON. Build the site again.`);
  }
}
