import { expect, type Locator } from '@playwright/test';
import type { By, Plotline } from './driver.ts';

/** The single keys of the page, and the help to them. */
export class KeysDriver {
  readonly #plotline: Plotline;

  constructor(plotline: Plotline) {
    this.#plotline = plotline;
  }

  /** Presses keys one after the other, wherever the focus is. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#plotline.page.keyboard.press(key);
  }

  get help(): Locator {
    return this.#plotline.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  }

  /** The switch that turns single keys off. */
  get single(): Locator {
    return this.help.getByRole('switch', { name: 'Single keys are shortcuts' });
  }

  async openHelp(by?: By): Promise<void> {
    const button = this.#plotline.page.getByRole('button', { name: 'Keyboard shortcuts' });
    await this.#plotline.press(button, by);
    await expect(this.help).toBeVisible();
  }
}
