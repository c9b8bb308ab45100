import type { Locator } from '@playwright/test';
import type { By, Plotline } from './driver.ts';

/** How each mention was read: the switch, its key, and the notes that explain. */
export class ReadingsDriver {
  readonly #plotline: Plotline;

  constructor(plotline: Plotline) {
    this.#plotline = plotline;
  }

  get button(): Locator {
    return this.#plotline.page.getByRole('button', { name: 'Readings' });
  }

  /** "20 literal", "23 metonym" and so on, with how each looks. */
  get key(): Locator {
    return this.#plotline.page.locator('details').filter({ hasText: 'How each mention was read' });
  }

  /** What explains a mention. */
  get note(): Locator {
    return this.#plotline.article.region.getByRole('note');
  }

  async toggle(by?: By): Promise<void> {
    await this.#plotline.press(this.button, by);
  }

  /** The looks of the mentions in the text: the colour, the line and the tag of each reading. */
  async looks(): Promise<string[]> {
    return this.#plotline.article.region.locator('.reading').evaluateAll((mentions) => [
      ...new Set(
        mentions.map((mention) => {
          const { color, textDecorationLine, textDecorationStyle } = getComputedStyle(mention);
          const tag = getComputedStyle(mention, '::after').content;
          return [color, textDecorationLine, textDecorationStyle, tag].join(' ');
        }),
      ),
    ]);
  }
}
