import { formats } from '../export/formats.ts';
import { posterFiles } from '../export/posters.ts';
import type { FigureBasemap } from '../figure/basemap.ts';
import { compileStory } from '../story/compile.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { formatProblems, type Problem } from '../story/problem.ts';
import { publicationLabel } from '../story/words.ts';
import { readArticleFolders } from './article-folders.ts';
import type { Geoparser } from './article-geoparser.ts';
import { loadFigureBasemap, loadGeometryLibrary } from './geometry-library.ts';
import { storyJsonSchema } from './story-schema.ts';

/** A file as published; `path` is relative to the site's root, with `/`. */
export interface PublishedFile {
  path: string;
  readonly body: string;
}

/** Stories that cannot be published. The message lists every problem, one a line. */
export class StoriesError extends Error {
  override name = 'StoriesError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/** What compiling needs besides the articles; loaded once, and kept while articles change. */
export interface Workshop {
  geoparse: Geoparser;
  geometry: GeometryLibrary;
  /** What the still figures are drawn on. */
  basemap: FigureBasemap;
}

export async function loadWorkshop(root: string): Promise<Workshop> {
  const { loadGeoparser } = await import('./article-geoparser.ts');
  const [parse, geometry, basemap] = await Promise.all([
    loadGeoparser(root),
    loadGeometryLibrary(root),
    loadFigureBasemap(root),
  ]);
  const found = new Map<string, ReturnType<Geoparser>>();
  return {
    geometry,
    basemap,
    geoparse(text) {
      const mentions = found.get(text) ?? parse(text);
      found.set(text, mentions);
      return mentions;
    },
  };
}

/** Compiles every article under `data/articles`. Throws a StoriesError with all problems. */
export async function compileStories(root: string, workshop: Workshop): Promise<Story[]> {
  const { folders, problems } = await readArticleFolders(root);
  const geometryRefs = new Set(Object.keys(workshop.geometry));
  const stories: Story[] = [];
  for (const folder of folders) {
    const mentions = workshop.geoparse(folder.article.text);
    const compiled = compileStory({ ...folder, mentions, geometryRefs });
    if (compiled.story) stories.push(compiled.story);
    problems.push(...compiled.problems);
  }
  if (problems.length > 0) throw new StoriesError(problems);
  return stories;
}

/**
 * Everything that is published of the articles: each story in every format, its
 * posters and the article's text under `stories/<article id>/`, a list of the stories, and
 * the JSON Schema of `story.yaml`. Throws a StoriesError.
 */
export async function publishedFiles(root: string, workshop?: Workshop): Promise<PublishedFile[]> {
  const ready = workshop ?? (await loadWorkshop(root));
  const stories = await compileStories(root, ready);
  return [
    { path: 'stories/index.json', body: `${JSON.stringify(storyList(stories))}\n` },
    { path: 'schema/story.schema.json', body: `${storyJsonSchema()}\n` },
    ...stories.flatMap((story) => [
      { path: `stories/${story.id}/article.txt`, body: story.article.text },
      ...formats.map((format) => ({
        path: `stories/${story.id}/${format.file}`,
        body: format.write(story, ready.geometry, ready.basemap),
      })),
      ...posterFiles(story, ready.geometry, ready.basemap).map((poster) => ({
        path: `stories/${story.id}/${poster.file}`,
        // In development few of them are ever asked for.
        get body() {
          return poster.write();
        },
      })),
    ]),
  ];
}

function storyList(stories: readonly Story[]) {
  return {
    stories: stories.map(({ id, article }) => ({
      id,
      language: article.language,
      label: publicationLabel({ article }),
      files: formats.map((format) => `${id}/${format.file}`),
    })),
  };
}
