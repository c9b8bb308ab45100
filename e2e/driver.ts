import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { FilterDriver, SearchDriver } from './filter-driver.ts';
import { KeysDriver } from './keys-driver.ts';
import { ListsDriver } from './lists-driver.ts';
import { OfflineDriver } from './offline-driver.ts';
import { decode, type Pixels } from './pixels.ts';
import { ArticleDriver, EvidenceDriver, FollowDriver, OtherTextDriver } from './regions.ts';
import { ReadingsDriver } from './readings-driver.ts';
import { ShareDriver } from './share-driver.ts';
import { TalkDriver } from './talk-driver.ts';
import { TimelineDriver } from './timeline-driver.ts';
import { WalkDriver } from './walk-driver.ts';
import type { Watch } from './watch.ts';

export type Names = string | RegExp;
export type By = 'pointer' | 'keyboard';

/** More stops than a page has: walking on would mean that the keyboard cannot get there. */
const MOST_TABS = 250;

/** Plotline as a person meets it: its regions, marks and words. Specs speak to this, not to the DOM. */
export class Plotline {
  readonly page: Page;
  readonly watch: Watch;
  readonly article: ArticleDriver;
  readonly evidence: EvidenceDriver;
  readonly follow: FollowDriver;
  readonly filters: FilterDriver;
  readonly search: SearchDriver;
  readonly otherText: OtherTextDriver;
  readonly timeline: TimelineDriver;
  readonly walk: WalkDriver;
  readonly keys: KeysDriver;
  readonly readings: ReadingsDriver;
  readonly lists: ListsDriver;
  readonly talk: TalkDriver;
  readonly offline: OfflineDriver;
  readonly share: ShareDriver;
  readonly #touch: boolean;

  constructor(page: Page, watch: Watch, touch: boolean) {
    this.page = page;
    this.watch = watch;
    this.#touch = touch;
    this.article = new ArticleDriver(this);
    this.evidence = new EvidenceDriver(this);
    this.follow = new FollowDriver(this);
    this.filters = new FilterDriver(this);
    this.search = new SearchDriver(this);
    this.otherText = new OtherTextDriver(this);
    this.timeline = new TimelineDriver(this);
    this.walk = new WalkDriver(this);
    this.keys = new KeysDriver(this);
    this.readings = new ReadingsDriver(this);
    this.lists = new ListsDriver(this);
    this.talk = new TalkDriver(this);
    this.offline = new OfflineDriver(this);
    this.share = new ShareDriver(this);
  }

  /** Opens the page, at an address of its own if `at` is given (`#/explore?select=…`). */
  async open({ at = '', base = './' }: { at?: string; base?: string } = {}): Promise<void> {
    await this.page.goto(`${base}${at}`);
  }

  region(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  get map(): Locator {
    return this.region('Map');
  }

  /** What the map's container says of itself: figure, loading, idle or failed. */
  get state(): Locator {
    return this.page.locator('[data-state]');
  }

  mark(name: Names): MarkDriver {
    return new MarkDriver(this, this.map.getByRole('button', { name, exact: true }));
  }

  /** The names of all marks, on the map and in its inset. */
  async markNames(): Promise<string[]> {
    const lists = this.map.getByRole('list', { name: /^Marks (on the map|in the inset)$/ });
    const names = await lists.getByRole('button').allTextContents();
    return names.map((name) => name.trim());
  }

  /** The part of the map that shows crowded marks larger; not on small screens. */
  get inset(): Locator {
    return this.map.getByRole('group', { name: /^Inset/ });
  }

  /** Where there is no room for an inset, goes to the crowded marks as a person would. */
  async enlarge(by?: By): Promise<void> {
    if ((await this.inset.count()) > 0) return;
    await this.press(this.map.getByRole('button', { name: /^Enlarge/ }), by);
    await this.waitUntilDrawn();
  }

  /** Waits until the map is still: no flight, no fade, no pending tile. */
  async waitUntilDrawn(): Promise<void> {
    // What was just pressed starts its flight with the next frame; until then the map is still idle.
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await expect(this.state).toHaveAttribute('data-state', 'idle', { timeout: 60_000 });
  }

  /** What is really on the screen where the map is. */
  async mapPixels(): Promise<Pixels> {
    const png = await this.map.screenshot({ animations: 'disabled', scale: 'css' });
    return decode(this.page.context().browser()!, png);
  }

  /** Presses something as the device at hand does: with a mouse, a finger or the keyboard. */
  async press(target: Locator, by: By = 'pointer'): Promise<void> {
    if (by === 'keyboard') {
      await this.tabTo(target);
      await this.page.keyboard.press('Enter');
    } else if (this.#touch) await target.tap();
    else await target.click();
  }

  /** Presses a spot of the map: CSS pixels from its upper left corner. */
  async pressMap(x: number, y: number): Promise<void> {
    const map = await this.map.boundingBox();
    if (!map) throw new Error('The map is not on the screen.');
    const { mouse, touchscreen } = this.page;
    if (this.#touch) await touchscreen.tap(map.x + x, map.y + y);
    else await mouse.click(map.x + x, map.y + y);
  }

  /** Walks with the Tab key until `target` has the focus. */
  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let i = 0; i < MOST_TABS; i++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key does not reach ${String(target)}.`);
  }

  /** The page as it is now, or another window, has nothing that keeps people out: WCAG A and AA, and best practice. */
  async expectAccessible(page = this.page): Promise<void> {
    const all = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .disableRules('landmark-unique')
      .analyze();
    // Two embeds have a map each, and that is no fault of the page around them: axe compares the
    // landmarks of a page with those of its frames, unless it is kept out of them.
    const landmarks = await new AxeBuilder({ page })
      .options({ iframes: false })
      .withRules('landmark-unique')
      .setLegacyMode(true)
      .analyze();
    const violations = [...all.violations, ...landmarks.violations];
    const found = violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target).join(' | ')}`,
    );
    expect(found, 'accessibility').toEqual([]);
  }

  /** Nothing hangs over the edge: the page does not scroll sideways. */
  async expectNoSidewaysScroll(): Promise<void> {
    const over = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, 'pixels wider than the window').toBeLessThanOrEqual(0);
  }
}

/** A mark of the map: a real button, for the keyboard and for fingers, on the drawn mark. */
class MarkDriver {
  readonly button: Locator;
  readonly #plotline: Plotline;

  constructor(plotline: Plotline, button: Locator) {
    this.#plotline = plotline;
    this.button = button;
  }

  /** Presses the drawn mark itself, as a mouse or a finger does, or its button with the keyboard. */
  async open(by: By = 'pointer'): Promise<void> {
    if (by === 'keyboard') return this.#plotline.press(this.button, by);
    const { x, y } = await this.spot();
    await this.#plotline.pressMap(x, y);
  }

  /** Opens it from its button at once, where the way there with the Tab key is not what is tested. */
  async openHere(): Promise<void> {
    await this.button.press('Enter');
  }

  /** Its middle, in CSS pixels from the upper left corner of the map. */
  async spot(): Promise<{ x: number; y: number }> {
    const map = await this.#plotline.map.boundingBox();
    const box = await this.button.boundingBox();
    if (!map || !box) throw new Error('The mark is not on the screen.');
    return { x: box.x + box.width / 2 - map.x, y: box.y + box.height / 2 - map.y };
  }
}
