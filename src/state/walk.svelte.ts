import type { Story } from '../story/document.ts';
import {
  countOf,
  nearestStop,
  nextStop,
  positionAt,
  stopsOf,
  type Position,
  type Stop,
  type WalkKind,
} from '../story/walk.ts';

/** What a walk needs of the reader. */
interface Selection {
  readonly story: Story;
  readonly selected: string | null;
  select(id: string | null): void;
  showExcerptAt(id: string, offset: number): void;
}

/** A walk through the text, from stop to stop in the order of the article. */
export class Walk {
  readonly #reader: Selection;
  readonly #filters: { readonly kept: ReadonlySet<string> | null };
  readonly #stops: readonly Stop[];
  #kind = $state<WalkKind>('place');
  /** Which end the last try to walk on met, and where that was. */
  #end = $state.raw<{ end: 'first' | 'last'; at: Position } | null>(null);
  /** Replaced by every step. In between, what is seen to be selected by other means moves `at` along. */
  #stood = $state.raw<{ at: Position }>({ at: -1 });
  #position = $derived.by((): Position => {
    const stood = this.#stood;
    const id = this.#reader.selected;
    if (id !== null) stood.at = nearestStop(this.#stops, stood.at, id) ?? stood.at;
    return stood.at;
  });
  #wanted = $derived.by(() => ({ kind: this.#kind, kept: this.#filters.kept }));
  #count = $derived.by(() => countOf(this.#stops, this.#position, this.#wanted));

  constructor(reader: Selection, filters: { readonly kept: ReadonlySet<string> | null }) {
    this.#reader = reader;
    this.#filters = filters;
    this.#stops = stopsOf(reader.story);
  }

  /** What it stops at. */
  get kind(): WalkKind {
    return this.#kind;
  }
  /** The stop at which it stands; null where something else is selected, or nothing. */
  get stop(): Stop | null {
    const stop = this.#stops[this.#position];
    return stop?.id === this.#reader.selected ? stop : null;
  }
  /** "3 of 20" among the stops of its kind; 0 where it stands at none of them. */
  get count(): { number: number; of: number } {
    return this.#count;
  }
  /** Which end was met by walking on: nothing wraps. */
  get end(): 'first' | 'last' | null {
    return this.#end?.at === this.#position ? this.#end.end : null;
  }

  /** The stop that lies ahead (1) or behind (-1); null at that end. */
  ahead(by: 1 | -1): Stop | null {
    const position = nextStop(this.#stops, this.#position, by, this.#wanted);
    return position === null ? null : this.#stops[position]!;
  }

  choose(kind: WalkKind): void {
    this.#kind = kind;
    this.#end = null;
  }
  /** Goes on and selects what stands there; null, and nothing happens, at the end. */
  next(): Stop | null {
    return this.#go(1);
  }
  previous(): Stop | null {
    return this.#go(-1);
  }
  /** Stands at an offset of the text, in UTF-16 units, as when the words there are pressed. */
  standAt(offset: number): void {
    this.#stood = { at: positionAt(this.#stops, offset) };
    this.#end = null;
  }

  #go(by: 1 | -1): Stop | null {
    const position = nextStop(this.#stops, this.#position, by, this.#wanted);
    this.#end = position === null ? { end: by === 1 ? 'last' : 'first', at: this.#position } : null;
    if (position === null) return null;
    this.#stood = { at: position };
    const stop = this.#stops[position]!;
    if (stop.words) this.#reader.showExcerptAt(stop.id, stop.words.start);
    this.#reader.select(stop.id);
    return stop;
  }
}
