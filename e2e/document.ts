import type { Locator } from '@playwright/test';
import type { Plotline } from './driver.ts';

/** The page as a document: what is seen of it without JavaScript, and on paper. */
export class DocumentDriver {
  readonly #plotline: Plotline;

  constructor(plotline: Plotline) {
    this.#plotline = plotline;
  }

  /** The still figure of the whole story that is seen. */
  get figure(): Locator {
    return this.#plotline.map.getByRole('img', { name: /^Map of the places in/ });
  }

  /** The crowded part by itself, larger. */
  get enlarged(): Locator {
    return this.#plotline.map.getByRole('img', { name: /, enlarged$/ });
  }

  /** Ids of the evidence that has a mark in the figure. */
  async marksInFigure(): Promise<string[]> {
    const ids = await this.figure
      .locator('[data-evidence]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-evidence')!));
    return [...new Set(ids)].sort();
  }

  /** What the legend says, line by line. */
  async legend(): Promise<string[]> {
    const lines = this.#plotline.map.getByRole('list').locator('li:visible');
    return (await lines.allTextContents()).map((line) => line.trim());
  }

  get excerpts(): Locator {
    return this.#plotline.region('Excerpts');
  }

  /** What stands under each title in the list of excerpts, and which of it is emphasised. */
  async entries(): Promise<Map<string, { text: string; emphasised: string }>> {
    const read = await this.excerpts.locator('li:visible:has(h4)').evaluateAll((entries) =>
      entries.map((entry) => ({
        title: entry.querySelector('h4')!.textContent,
        text: entry.textContent,
        emphasised: [...entry.querySelectorAll('mark')].map((mark) => mark.textContent).join(''),
      })),
    );
    return new Map(read.map(({ title, ...entry }) => [title, entry]));
  }

  /** An entry of the list of excerpts. */
  excerpt(title: string): Locator {
    const heading = this.#plotline.page.getByRole('heading', { name: title, exact: true });
    return this.excerpts.getByRole('listitem').filter({ has: heading });
  }

  /** The numbers that stand in a paragraph of the article after the words they refer to. */
  async references(paragraph: number): Promise<string[]> {
    return this.#plotline.article.region
      .locator('.paragraph')
      .nth(paragraph - 1)
      .locator('[data-refs]')
      .evaluateAll((runs) =>
        runs.map((run) => getComputedStyle(run, '::after').content.replace(/["\u2060]/g, '')),
      );
  }

  /** Buttons, fields and tabs that are seen, apart from the names in the text. */
  get controls(): Locator {
    return this.#plotline.page
      .locator('button, input, select, textarea, [role="tab"], [role="slider"]')
      .locator('visible=true')
      .and(this.#plotline.page.locator(':not(.mention)'));
  }
}
