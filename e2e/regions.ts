import { expect, type Locator } from '@playwright/test';
import type { By, Names, Plotline } from './driver.ts';

/** The popup or panel with the words that justify a mark. */
export class EvidenceDriver {
  readonly #plotline: Plotline;

  constructor(plotline: Plotline) {
    this.#plotline = plotline;
  }

  get region(): Locator {
    return this.#plotline.region('Evidence');
  }

  get title(): Locator {
    return this.region.getByRole('heading').first();
  }

  /** The article's own words; never the words of context facts. */
  get excerpt(): Locator {
    return this.region.locator('blockquote').first();
  }

  /** The words of the excerpt that the mark rests on. */
  get emphasised(): Locator {
    return this.excerpt.locator('mark');
  }

  /** "1 of 3". */
  get count(): Locator {
    return this.region.getByText(/^\d+ of \d+$/);
  }

  /** How the article puts it and how precisely it says where: "alleged", "somewhere along this border". */
  get claimAndLocus(): Locator {
    return this.region.locator('.chips');
  }

  /** The article's own source ("Avesta, June 14"). */
  get source(): Locator {
    return this.region.locator('.source');
  }

  /** Facts from outside the article, apart from its words. */
  get context(): Locator {
    return this.region.locator('div').filter({
      has: this.#plotline.page.getByRole('heading', { name: 'From outside the article' }),
    });
  }

  button(name: Names): Locator {
    return this.region.getByRole('button', { name });
  }

  async showInArticle(by?: By): Promise<void> {
    await this.#plotline.press(this.button('Read in the article'), by);
  }

  async close(by?: By): Promise<void> {
    await this.#plotline.press(this.button('Close the evidence'), by);
  }
}

/** Following a movement, leg by leg in its order. */
export class FollowDriver {
  readonly #plotline: Plotline;

  constructor(plotline: Plotline) {
    this.#plotline = plotline;
  }

  /** Begins at the first leg of the consignment's journey. */
  async start(by?: By): Promise<void> {
    await this.#plotline.press(
      this.#plotline.page.getByRole('button', { name: 'Follow the consignment leg by leg' }),
      by,
    );
  }

  get next(): Locator {
    return this.#plotline.evidence.button('Next leg');
  }

  get previous(): Locator {
    return this.#plotline.evidence.button('Previous leg');
  }

  async nextLeg(by?: By): Promise<void> {
    await this.#plotline.press(this.next, by);
  }

  async previousLeg(by?: By): Promise<void> {
    await this.#plotline.press(this.previous, by);
  }
}

/** The reading pane. */
export class ArticleDriver {
  readonly #plotline: Plotline;

  constructor(plotline: Plotline) {
    this.#plotline = plotline;
  }

  get region(): Locator {
    return this.#plotline.region('Article');
  }

  /** The words that justify what is selected, where they stand in the text. */
  get passage(): Locator {
    return this.region.locator('.emphasis').first();
  }

  /** Words of what is pointed at in another pane. */
  get hot(): Locator {
    return this.region.locator('.hot');
  }

  /** A place name in the text: a link to its mark, or a button that says why it has none. */
  mention(words: string, nth = 0): Locator {
    return this.region.locator('.mention').filter({ hasText: words }).nth(nth);
  }

  /** The article as printed on the page, paragraph by paragraph, without the numbers beside them. */
  async paragraphs(): Promise<string[]> {
    return this.region.locator('.paragraph').evaluateAll((all) =>
      all.map((paragraph) => {
        const copy = paragraph.cloneNode(true) as HTMLElement;
        copy.querySelectorAll('[aria-hidden="true"]').forEach((number) => number.remove());
        return (copy.textContent ?? '').trim();
      }),
    );
  }
}

/** Reading a text of one's own in the article's place. */
export class OtherTextDriver {
  readonly #plotline: Plotline;

  constructor(plotline: Plotline) {
    this.#plotline = plotline;
  }

  get dialog(): Locator {
    return this.#plotline.page.getByRole('dialog', { name: 'Read another text' });
  }

  get field(): Locator {
    return this.dialog.getByRole('textbox');
  }

  /** Why the text could not be read. */
  get problem(): Locator {
    return this.dialog.getByRole('alert');
  }

  /** What of the text is on the map. */
  get summary(): Locator {
    return this.#plotline.page.getByRole('status').filter({ hasText: 'Your text.' });
  }

  async open(by?: By): Promise<void> {
    const button = this.#plotline.page.getByRole('button', { name: 'Read another text' });
    await this.#plotline.press(button, by);
    await expect(this.dialog).toBeVisible();
  }

  async find(by?: By): Promise<void> {
    await this.#plotline.press(this.dialog.getByRole('button', { name: 'Find its places' }), by);
  }

  async choose(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.dialog.getByLabel('Choose a file').setInputFiles(file);
  }

  async close(by?: By): Promise<void> {
    await this.#plotline.press(this.dialog.getByRole('button', { name: 'Close' }), by);
  }

  async backToArticle(by?: By): Promise<void> {
    const button = this.#plotline.page.getByRole('button', { name: 'Back to the article' });
    await this.#plotline.press(button, by);
  }
}
