import { MediaQuery } from 'svelte/reactivity';
import { detentHeight, nearestDetent, type Detent } from './detents.ts';
import { WIDE } from './wide.ts';

/** What the reading pane shows. The timeline has a place of its own where the window is wide. */
export type Tab = 'text' | 'lists' | 'timeline';

/** How the reader's panes share the window. */
export class Layout {
  readonly #wide = new MediaQuery(`(min-width: ${WIDE}px)`, true);
  #tab = $state<Tab>('text');
  #detent = $state<Detent>('half');
  /** The height that sheet and map share, in CSS pixels. */
  #room = $state(0);
  /** The sheet's height in CSS pixels while it is dragged. */
  #dragged = $state<number | null>(null);

  /** Whether the evidence stands before the text in the sheet. */
  #evidenceFirst = $state(true);

  /** Whether text and map stand side by side; else the text is a sheet over the map. */
  get wide(): boolean {
    return this.#wide.current;
  }
  get tab(): Tab {
    return this.#tab === 'timeline' && this.wide ? 'text' : this.#tab;
  }
  get detent(): Detent {
    return this.#detent;
  }
  get evidenceFirst(): boolean {
    return this.#evidenceFirst;
  }
  get dragged(): boolean {
    return this.#dragged !== null;
  }
  /** The sheet's height now, in CSS pixels. */
  get sheet(): number {
    return this.#dragged ?? detentHeight(this.#detent, this.#room);
  }
  get room(): number {
    return this.#room;
  }

  show(tab: Tab): void {
    this.#tab = tab;
    this.showText();
  }
  /** What is read comes before the evidence, in a sheet high enough to read it. */
  showText(): void {
    this.#evidenceFirst = false;
    if (this.#detent === 'low') this.#detent = 'half';
  }
  measure(room: number): void {
    this.#room = room;
  }
  rest(detent: Detent): void {
    this.#detent = detent;
    this.#dragged = null;
  }
  /** The sheet follows a finger to a height, as far as it may go. */
  drag(height: number): void {
    const [least, most] = [detentHeight('low', this.#room), detentHeight('high', this.#room)];
    this.#dragged = Math.max(least, Math.min(most, height));
  }
  /** The finger lets go: `speed` in CSS pixels a millisecond, upwards positive. */
  release(speed: number): void {
    if (this.#dragged !== null) this.rest(nearestDetent(this.#dragged, this.#room, speed));
  }
  /** Something was chosen: its evidence comes first, and map and words share the screen. */
  showEvidence(): void {
    this.#evidenceFirst = true;
    this.#detent = 'half';
  }
}
