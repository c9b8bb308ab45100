import type { Locator } from '@playwright/test';
import type { By, Names, Plotline } from './driver.ts';

/** Filtering what is shown: the panel with its facets, and the chips above the text. */
export class FilterDriver {
  readonly #plotline: Plotline;

  constructor(plotline: Plotline) {
    this.#plotline = plotline;
  }

  get button(): Locator {
    return this.#plotline.page.getByRole('button', { name: 'Filters', exact: true });
  }

  async toggle(by?: By): Promise<void> {
    await this.#plotline.press(this.button, by);
  }

  facet(name: Names): Locator {
    return this.#plotline.page.getByRole('group', { name, exact: true });
  }

  /** A checkbox by the beginning of its name, its words. */
  value(facet: Names, words: string): Locator {
    return this.facet(facet).getByRole('checkbox', { name: new RegExp(`^${words}\\b`, 'i') });
  }

  async choose(facet: Names, words: string, by: By = 'pointer'): Promise<void> {
    const box = this.value(facet, words);
    if (by === 'pointer') return this.#plotline.press(box);
    await this.#plotline.tabTo(box);
    await this.#plotline.page.keyboard.press('Space');
  }

  /** How many events and legs a value would show. */
  async count(facet: Names, words: string): Promise<number> {
    const label = this.value(facet, words).locator('..');
    return Number(/\d+/.exec((await label.locator('.count').textContent()) ?? '')?.[0]);
  }

  /** "12 of 46 events and legs". */
  get summary(): Locator {
    return this.#plotline.page.getByRole('status').filter({ hasText: 'events and legs' });
  }

  get chips(): Locator {
    return this.#plotline.page.getByRole('list', { name: 'Filters' }).getByRole('button');
  }

  async clear(by?: By): Promise<void> {
    const button = this.#plotline.page.getByRole('button', { name: 'Clear all filters' });
    await this.#plotline.press(button, by);
  }
}

/** Searching the text and what it tells. */
export class SearchDriver {
  readonly #plotline: Plotline;

  constructor(plotline: Plotline) {
    this.#plotline = plotline;
  }

  get field(): Locator {
    return this.#plotline.page.getByRole('search').getByRole('searchbox');
  }

  /** How much was found, as it is announced. */
  get said(): Locator {
    return this.#plotline.page.getByRole('search').getByRole('status');
  }

  get results(): Locator {
    return this.#plotline.page.getByRole('group', { name: 'Search results' });
  }

  hit(words: Names): Locator {
    return this.results.getByRole('button', { name: words });
  }

  async find(words: string): Promise<void> {
    await this.field.fill(words);
  }
}
