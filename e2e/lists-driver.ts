import type { Locator } from '@playwright/test';
import type { By, Names, Plotline } from './driver.ts';

/** Everything that can be selected, as lists. */
export class ListsDriver {
  readonly #plotline: Plotline;

  constructor(plotline: Plotline) {
    this.#plotline = plotline;
  }

  get panel(): Locator {
    return this.#plotline.page.getByRole('tabpanel', { name: 'Lists' });
  }

  async open(): Promise<void> {
    await this.#plotline.press(this.#plotline.page.getByRole('tab', { name: 'Lists' }));
  }

  /** "Places 18", "Events 36" and so on. */
  async headings(): Promise<string[]> {
    return this.panel.getByRole('heading').allInnerTexts();
  }

  /** A row by what it begins with. */
  row(name: Names): Locator {
    const begins = typeof name === 'string' ? new RegExp(`^\\s*${name}`) : name;
    return this.panel.getByRole('button').filter({ hasText: begins });
  }

  get rows(): Locator {
    return this.panel.getByRole('button');
  }

  async choose(name: Names, by?: By): Promise<void> {
    await this.#plotline.press(this.row(name), by);
  }
}
