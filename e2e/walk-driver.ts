import type { Locator } from '@playwright/test';
import type { By, Plotline } from './driver.ts';

/** Walking the text, from stop to stop. */
export class WalkDriver {
  readonly #plotline: Plotline;

  constructor(plotline: Plotline) {
    this.#plotline = plotline;
  }

  get controls(): Locator {
    return this.#plotline.page.getByRole('group', { name: 'Walk the text' });
  }

  /** "3 of 20". */
  get count(): Locator {
    return this.controls.getByText(/of \d+$/);
  }

  /** What is said of where the walk stands, by the page's polite live region. */
  get said(): Locator {
    return this.#plotline.page.locator('main > [aria-live="polite"]');
  }

  get next(): Locator {
    return this.controls.getByRole('button').last();
  }

  get previous(): Locator {
    return this.controls.getByRole('button').first();
  }

  async stopAt(kind: 'Places' | 'Events' | 'Legs' | 'All stops'): Promise<void> {
    await this.controls.getByRole('combobox', { name: 'Stop at' }).selectOption(kind);
  }

  async goOn(by?: By): Promise<void> {
    await this.#plotline.press(this.next, by);
  }

  async goBack(by?: By): Promise<void> {
    await this.#plotline.press(this.previous, by);
  }
}
