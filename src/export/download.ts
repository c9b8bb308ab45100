import type { FigureBasemap } from '../figure/basemap.ts';
import type { Shown } from '../scene/shown-scene.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import type { Theme } from '../theme/theme.ts';

/** What is taken away: a story as it is shown now. */
export interface Exported {
  story: Story;
  geometry: GeometryLibrary;
  /** The step, the selection, or the whole story. */
  shown: Shown;
  theme: Theme;
  /** What still figures are drawn on. Rejects with a sentence to a person. */
  figureBasemap(): Promise<FigureBasemap>;
  /** Where the site's own files are, as an absolute address. */
  base: string;
}

/** A piece of work that somebody waits for. */
export interface Job {
  /** Aborted where nobody wants it any more; what is being made then rejects with the signal's reason. */
  signal: AbortSignal;
  /** `share`: of the work, how much is done, from 0 to 1. */
  progress(share: number): void;
}

/** Something about a download that can be chosen, as its size. */
export interface Choice {
  id: string;
  label: string;
  /** The first is the usual one. */
  options: readonly { id: string; label: string }[];
}

/** A file that is made in the browser when somebody asks for it. */
export interface Download {
  id: string;
  /** For a person choosing one. */
  label: string;
  /** One sentence: what is in it and what it is good for. */
  hint: string;
  mediaType: string;
  /** Of the file's name, without the dot. */
  extension: string;
  choices: readonly Choice[];
  /**
   * Makes it; `chosen` has the id of an option by the id of its choice. Loads what
   * it needs for that only now. Rejects with an Error whose message is a sentence to a person.
   */
  make(exported: Exported, chosen: Readonly<Record<string, string>>, job: Job): Promise<Blob>;
}
