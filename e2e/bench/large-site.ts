import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGeometryLibrary } from '../../src/cli/geometry-library.ts';
import { geometryFormat } from '../../src/export/geometry.ts';
import { largeId, largeStory } from './large-story.ts';

/** Publishes the large story beside the others of a built site; `root` holds the shapes. */
export async function publishLarge(root: string, site: string): Promise<void> {
  const library = await loadGeometryLibrary(root);
  const story = largeStory(library);
  const folder = join(site, 'stories', largeId);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'story.json'), JSON.stringify(story));
  writeFileSync(join(folder, 'geometry.json'), geometryFormat.write(story, library));
  const file = join(site, 'stories', 'index.json');
  const list = JSON.parse(readFileSync(file, 'utf8')) as { stories: { id: string }[] };
  writeFileSync(file, JSON.stringify({ stories: [...list.stories, { id: largeId }] }));
}
