import { beatFigure } from '../figure/beat.ts';
import type { FigureBasemap } from '../figure/basemap.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { beatsOf } from '../story/talk.ts';
import type { Theme } from '../theme/theme.ts';
import { whenIdle } from '../ui/wanted.ts';

/** What beats are drawn from, and how large. */
export interface BeatPictureOptions {
  story: Story;
  library: GeometryLibrary;
  basemap: FigureBasemap;
  theme: Theme;
  /** In pixels of the picture; its letters are 10 to 12 of them high. */
  width: number;
  height: number;
  /** Before every id: no other picture in the page has it. */
  idPrefix: string;
}

/**
 * Beats as still pictures, each drawn once. Drawing one takes a good part of a
 * second on a slow machine, so they are drawn one by one, whenever the page has
 * nothing else to do.
 */
export class BeatPictures {
  readonly #options: BeatPictureOptions;
  #drawn = $state.raw<Readonly<Record<number, string>>>({});
  #wanted: number[] = [];
  #waiting: AbortController | null = null;

  constructor(options: BeatPictureOptions) {
    this.#options = options;
  }

  /** A beat's picture as SVG, by the beat's place in the talk; null until it is drawn. */
  at(index: number): string | null {
    return this.#drawn[index] ?? null;
  }

  /** Asks for pictures, the first one first, before all that was asked for earlier. */
  want(indices: readonly number[]): void {
    this.#wanted = [...indices, ...this.#wanted.filter((index) => !indices.includes(index))];
    this.#goOn();
  }

  /** Nobody looks: what was asked for is not drawn any more. */
  rest(): void {
    this.#wanted = [];
    this.#waiting?.abort();
    this.#waiting = null;
  }

  #goOn(): void {
    this.#wanted = this.#wanted.filter((index) => !(index in this.#drawn));
    if (this.#waiting || this.#wanted.length === 0) return;
    this.#waiting = new AbortController();
    whenIdle(() => {
      this.#waiting = null;
      const next = this.#wanted.shift();
      if (next !== undefined) this.#draw(next);
      this.#goOn();
    }, this.#waiting.signal);
  }

  #draw(index: number): void {
    const { story, library, basemap, theme, width, height, idPrefix } = this.#options;
    const beat = beatsOf(story)[index];
    if (!beat) return;
    const svg = beatFigure(story, library, basemap, theme, beat, {
      stage: { width, height, covered: {} },
      idPrefix: `${idPrefix}${index}-`,
      detail: { grain: 0.5 },
    });
    this.#drawn = { ...this.#drawn, [index]: svg };
  }
}
