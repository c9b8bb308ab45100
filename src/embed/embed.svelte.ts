import { loadStory } from '../state/library.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { NO_CODE } from '../map/no-code.ts';
import { themeNames } from '../theme/theme.ts';
import { unknownIn } from './address.ts';
import type { EmbedRequest } from './message.ts';
import { loadNames, loadPosters, type Posters } from './posters.ts';
import type { EmbedView } from './view.svelte.ts';
import type { EmbedWalk } from './walk.svelte.ts';

/** What comes when somebody wants the live map. */
export interface Opened {
  pieces: typeof import('./live.ts');
  walk: EmbedWalk;
  library: GeometryLibrary;
}

/** An embed: a poster at first, or a live map, and what the page around it may ask of it. */
export class Embed {
  readonly view: EmbedView;
  /** Where the shipped files are: an absolute address with a closing slash. */
  readonly base: string;
  #posters = $state.raw<Posters | null>(null);
  #names = $state.raw<Record<string, string> | null>(null);
  #opened = $state.raw<Opened | null>(null);
  #opening: Promise<Opened> | null = null;
  /** Whether somebody has asked for more than a poster. */
  #asked = $state(false);
  #failures = $state.raw<string[]>([]);
  /** Resolves when the posters have come, or will not come. */
  readonly known: Promise<void>;

  constructor(base: string, view: EmbedView) {
    this.base = base;
    this.view = view;
    this.known = loadPosters(base, view.address.story).then(
      (posters) => void (this.#posters = posters),
      (error: unknown) => this.#fail(error),
    );
  }

  get posters(): Posters | null {
    return this.#posters;
  }
  /** What can be selected, by its id; null while nobody has asked what it is called. */
  get names(): Record<string, string> | null {
    return this.#names;
  }
  get opened(): Opened | null {
    return this.#opened;
  }
  /** Whether a still figure is all that is wanted. */
  get isPoster(): boolean {
    return this.view.address.poster && !this.#asked;
  }
  /** What is wrong, as sentences. */
  get problems(): string[] {
    const { posters, names } = this;
    const unknown = posters
      ? unknownIn(this.view.address, {
          step: (id) => posters.steps.some((step) => step.id === id),
          entry: (id) => !names || Object.hasOwn(names, id),
        })
      : [];
    const all = [posters?.problem, ...this.view.problems, ...unknown, ...this.#failures];
    return all.filter((problem): problem is string => typeof problem === 'string');
  }

  /** Brings the names of what can be selected. */
  async askNames({ storyId }: Posters): Promise<void> {
    this.#names ??= await loadNames(this.base, storyId).catch((error: unknown) => {
      this.#fail(error);
      return null;
    });
  }

  /** Brings the story and the live map; a poster is then one no more. */
  open(): Promise<Opened> {
    this.#asked = true;
    this.#opening ??= this.#open().catch((error: unknown) => {
      // Another try may find a network.
      this.#opening = null;
      this.#fail(error);
      throw error;
    });
    return this.#opening;
  }

  async #open(): Promise<Opened> {
    this.#failures = [];
    const code = import('./live.ts').catch(() => Promise.reject(new Error(NO_CODE)));
    const [pieces, loaded] = await Promise.all([
      code,
      loadStory(this.base, this.view.address.story),
    ]);
    const walk = new pieces.EmbedWalk(loaded.story, this.view);
    return (this.#opened = { pieces, walk, library: await loaded.geometry });
  }

  /** Does what the page around the embed asks. Rejects with an Error whose message is a sentence to a person. */
  async answer(request: Exclude<EmbedRequest, { type: 'hello' }>): Promise<unknown> {
    if (request.type === 'setTheme') return this.#setTheme(request.theme);
    const opened = await this.open();
    const { walk } = opened;
    switch (request.type) {
      case 'goTo':
        return walk.goTo(request.step, request.leg);
      case 'next':
      case 'previous':
        return walk.go(request.type === 'next' ? 1 : -1);
      case 'select':
        return walk.select(request.select);
      case 'exportImage':
        return (await import('./image.ts')).imageOf(
          opened,
          request.format,
          this.view.theme,
          this.base,
        );
    }
  }

  #setTheme(wanted: string | null): void {
    const theme = themeNames.find((name) => name === wanted) ?? null;
    if (wanted !== null && !theme)
      throw new Error(
        `There is no theme called “${wanted}”; the themes are ${themeNames.join(', ')}.`,
      );
    this.view.replace({ theme });
  }

  #fail(error: unknown): void {
    const sentence = error instanceof Error ? error.message : String(error);
    if (!this.#failures.includes(sentence)) this.#failures = [...this.#failures, sentence];
  }
}
