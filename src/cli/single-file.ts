import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeXml } from '../figure/markup.ts';
import type { Files } from '../site/held.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { publicationLine } from '../story/words.ts';
import { loadFigureBasemap } from './geometry-library.ts';
import { appMarkup, appPlace, loadPrerender } from './prerenderer.ts';
import { cutBasemap, reaches } from './single-basemap.ts';
import type { SingleCode } from './single-code.ts';
import { singlePage } from './single-page.ts';
import { storyViews } from './story-views.ts';
import { usedFonts } from './used-fonts.ts';

/** Bytes that a single file may have: most mail takes an attachment of that size. */
export const MOST_BYTES = 6_000_000;

/** What single files are made from. */
export interface SingleSources {
  /** The project's folder. */
  root: string;
  /** The folder of the built site. */
  site: string;
  code: SingleCode;
}

/**
 * A story of a built site as one page that needs no other file. Its basemap
 * reaches as far around the story as the size allows; null where even with
 * the least of it the page would be too large.
 */
export async function singleFile(storyId: string, sources: SingleSources): Promise<string | null> {
  const { root, site } = sources;
  const text = (...path: string[]) => readFile(join(site, ...path), 'utf8');
  const story = JSON.parse(await text('stories', storyId, 'story.json')) as Story;
  const library = JSON.parse(await text('stories', storyId, 'geometry.json')) as GeometryLibrary;
  const render = await loadPrerender(root);
  const body = render(story, library, await loadFigureBasemap(root), { single: true });
  const html = titled(sources.code.html, story).replace(appPlace, () => appMarkup(storyId, body));
  const files = await storyFiles(site, story);
  const workers = withoutGeocoder(sources.code.workers);
  const views = storyViews(story, library);
  const licences = await Promise.all(
    ['LICENSES.md', 'LICENSES-code.md', 'fonts/LICENSE.md'].map((file) => text(file)),
  );
  for (const reach of reaches) {
    const basemap = await cutBasemap(join(site, 'basemap'), views, reach);
    const page = singlePage({
      ...sources.code,
      html,
      icon: await text('favicon.svg'),
      fonts: await fontFiles(site, { body, names: basemap.names }),
      files: { ...files, ...workers, ...basemap.files },
      licences: licences.join('\n'),
    });
    if (Buffer.byteLength(page) <= MOST_BYTES) return page;
  }
  return null;
}

/** The gazetteer is left out, and so is what reads it. */
function withoutGeocoder(workers: Files): Files {
  return Object.fromEntries(
    Object.entries(workers).filter(([path]) => !path.startsWith('geocoder.worker')),
  );
}

/** What the page asks of a host for a story, but for the basemap. */
async function storyFiles(site: string, { id, article }: Story): Promise<Files> {
  const files: Record<string, Uint8Array> = {
    // Of the stories there it holds this one.
    'stories/index.json': Buffer.from(
      JSON.stringify({ stories: [{ id, language: article.language }] }),
    ),
  };
  for (const path of [
    `stories/${id}/story.json`,
    `stories/${id}/geometry.json`,
    'basemap/figure.json',
    'basemap/figure-far.json',
  ])
    files[path] = await readFile(join(site, path));
  return files;
}

/** The page's title and description are those of the story that the site shows first. */
function titled(html: string, story: Story): string {
  const title = escapeXml(`Plotline: ${publicationLine(story)}`);
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
    .replace(/<meta\s+name="description"[^>]*>/, '');
}

async function fontFiles(
  site: string,
  { body, names }: { body: string; names: string },
): Promise<Files> {
  const files = usedFonts({ 'IBM Plex Sans': body + names, 'Source Serif 4': body });
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file, await readFile(join(site, 'fonts', file))] as const),
    ),
  );
}
