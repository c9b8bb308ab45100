import type { PageFigures } from '../figure/page.ts';

/** What a page brings along, drawn and written when the site was built. */
export interface Prerendered {
  /** The story it was made from. */
  storyId: string;
  figures: PageFigures;
  /** The list of numbered excerpts. */
  excerpts: string;
}

/** The id of the story that the page came with; null where it came without: in development. */
export function prerenderedStory(target: HTMLElement): string | null {
  return target.dataset['story'] ?? null;
}

/**
 * Takes what was prerendered out of the page itself, so that it need not come a
 * second time within a script. Writing it all out takes a while: only when it is wanted.
 */
export function readPrerendered(target: HTMLElement, storyId: string): Prerendered {
  const markup = (selector: string) =>
    [...(target.querySelector(selector)?.children ?? [])].map((part) => part.outerHTML).join('');
  return {
    storyId,
    figures: {
      wide: markup('.figure.wide'),
      narrow: markup('.figure.narrow'),
      enlarged: markup('.figure.enlarged'),
      legend: markup('.figure-legend'),
    },
    excerpts: markup('.excerpts .list'),
  };
}
