import { render } from 'svelte/server';
import ExcerptList from '../explore/ExcerptList.svelte';
import type { FigureBasemap } from '../figure/basemap.ts';
import { pageFigures } from '../figure/page.ts';
import { Navigation } from '../state/navigation.svelte.ts';
import { Settings } from '../state/settings.svelte.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import App from './App.svelte';

/** Stands for the page's own address, which nobody knows when the site is built: nothing in the page may hold it. */
const nowhere = 'http://page.invalid/';

/**
 * The app as markup, as it stands before anybody has chosen anything: the
 * article, figures of its whole map, and every excerpt. `library` holds the
 * shapes as they are published with the story. `single`: for a page that is a single file.
 */
export function prerender(
  story: Story,
  library: GeometryLibrary,
  basemap: FigureBasemap,
  { single }: { single: boolean },
): string {
  const props = {
    base: nowhere,
    navigation: new Navigation(),
    settings: new Settings(),
    single,
    first: { story, geometry: new Promise<never>(() => undefined), problem: null },
    page: {
      storyId: story.id,
      figures: pageFigures(story, library, basemap),
      excerpts: render(ExcerptList, { props: { story } }).body,
    },
  };
  const { body } = render(App, { props });
  if (body.includes(nowhere))
    throw new Error('The prerendered page holds an address that is known only where it is served.');
  return body;
}
