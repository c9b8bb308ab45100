import { expect, type Locator } from '@playwright/test';
import type { By, Names, Plotline } from './driver.ts';

/** The story in time: a line beside the map, or a list in the sheet. */
export class TimelineDriver {
  readonly #plotline: Plotline;

  constructor(plotline: Plotline) {
    this.#plotline = plotline;
  }

  get region(): Locator {
    return this.#plotline.region('Timeline');
  }

  /** It is loaded behind the text, and needs no map. */
  async waitUntilLaidOut(): Promise<void> {
    await expect(this.dated.first()).toBeVisible();
  }

  /** Everything that has a date, in the order of time. */
  get dated(): Locator {
    return this.region.getByRole('list', { name: /^In the order of time/ }).getByRole('button');
  }

  /** The full names of everything with a date: its time, itself, and how the article puts it. */
  async names(): Promise<string[]> {
    return this.dated.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  }

  /** One of them, by its time or its label. */
  item(name: Names): Locator {
    return this.region.getByRole('button', { name });
  }

  /** The words that stand beside one of them. */
  words(name: Names): Locator {
    return this.item(name).locator('.words');
  }

  /** A tray of what the line cannot hold: its button says how much that is. */
  tray(name: 'Time given without a date' | 'No time given'): Locator {
    return this.region.getByRole('button', { name });
  }

  /** What an opened tray or a count lists. */
  get list(): Locator {
    return this.region.getByRole('dialog');
  }

  /** What is said below the line: whence the year, what a range leaves out. */
  get note(): Locator {
    return this.region.locator('.foot');
  }

  /** The handles of the range. */
  get from(): Locator {
    return this.region.getByRole('slider', { name: 'Range from' });
  }
  get to(): Locator {
    return this.region.getByRole('slider', { name: 'Range to' });
  }

  /** Chooses a range as a mouse does: over the line, from the time of one thing to that of another. */
  async drag(from: Names, to: Names): Promise<void> {
    const [a, b] = [await this.item(from).boundingBox(), await this.item(to).boundingBox()];
    const handle = await this.from.boundingBox();
    if (!a || !b || !handle) throw new Error('The timeline is not on the screen.');
    const { mouse } = this.#plotline.page;
    // Below the line, where nothing but the line is.
    const y = handle.y + handle.height - 4;
    await mouse.move(a.x + a.width / 2, y);
    await mouse.down();
    await mouse.move((a.x + b.x) / 2, y, { steps: 4 });
    await mouse.move(b.x + b.width / 2, y, { steps: 4 });
    await mouse.up();
  }

  async showAllTimes(by?: By): Promise<void> {
    await this.#plotline.press(this.region.getByRole('button', { name: 'Show all times' }), by);
  }

  /** Where there is no room beside the text: shows it in the sheet. */
  async openInSheet(): Promise<void> {
    await this.#plotline.press(this.#plotline.page.getByRole('tab', { name: 'Timeline' }));
  }
}
