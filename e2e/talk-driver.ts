import { expect, type Locator, type Page } from '@playwright/test';
import type { Plotline } from './driver.ts';

/** All that a room sees of a beat, to be compared however one came to it. */
export interface Screen {
  address: string;
  card: string;
  /** Name and place of every mark, in CSS pixels of the stage: the same places mean the same camera. */
  marks: string[];
  legend: string[];
}

/** A talk as the speaker gives it. */
export class TalkDriver {
  readonly #plotline: Plotline;

  constructor(plotline: Plotline) {
    this.#plotline = plotline;
  }

  get #page(): Page {
    return this.#plotline.page;
  }

  /** Opens the talk: at its beginning, or at a step (`route?leg=into-russia`). */
  async open(step = ''): Promise<void> {
    await this.#plotline.open({ at: `#/present${step && `/${step}`}` });
  }

  /** The stage, which says which beat is on it, from 0. */
  get stage(): Locator {
    return this.#page.locator('[data-beat]');
  }

  get card(): Locator {
    return this.#page.getByRole('article');
  }
  get title(): Locator {
    return this.card.getByRole('heading', { level: 1 });
  }

  /** Waits until a beat is on the stage and still. */
  async expectBeat(index: number): Promise<void> {
    await expect(this.stage).toHaveAttribute('data-beat', String(index));
    await this.#plotline.waitUntilDrawn();
  }

  async screen(): Promise<Screen> {
    const marks = await this.#page
      .getByRole('list', { name: 'Marks on the map' })
      .getByRole('button', { includeHidden: true })
      .evaluateAll((buttons) =>
        buttons.map((button) => {
          const [, x = '', y = ''] =
            /translate\((-?[\d.]+)px, (-?[\d.]+)px\)/.exec(
              (button as HTMLElement).style.transform,
            ) ?? [];
          return `${button.textContent?.trim()} at ${Math.round(Number(x))}, ${Math.round(Number(y))}`;
        }),
      );
    const legend = this.#plotline.region('Legend').getByRole('listitem');
    return {
      address: new URL(this.#page.url()).hash,
      card: await this.card.locator('.content').innerText(),
      marks,
      legend: (await legend.count()) > 0 ? await legend.allInnerTexts() : [],
    };
  }

  async key(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Opens the speaker's window with its key. */
  async openSpeaker(): Promise<SpeakerDriver> {
    const opening = this.#page.waitForEvent('popup');
    await this.key('s');
    return new SpeakerDriver(await opening);
  }

  /** All steps, over the picture. */
  get overview(): Locator {
    return this.#page.getByRole('dialog', { name: 'All steps' });
  }
  tile(title: string): Locator {
    return this.overview.getByRole('button', { name: title });
  }

  button(name: string): Locator {
    return this.#page.getByRole('navigation', { name: 'Talk' }).getByRole('button', { name });
  }

  /** The number of beats of the talk, from the published story. */
  async count(): Promise<number> {
    const story = (await (await this.#page.request.get('stories/edm-4-119/story.json')).json()) as {
      steps: { focus: string[] }[];
      movements: { id: string; thread: boolean; legs: unknown[] }[];
    };
    const journey = story.movements.find(({ thread }) => thread);
    return story.steps.reduce(
      (sum, { focus }) => sum + (journey && focus.includes(journey.id) ? journey.legs.length : 1),
      0,
    );
  }

  /** A finger draws across the card. */
  async swipe(by: 'left' | 'right'): Promise<void> {
    const box = await this.card.boundingBox();
    if (!box) throw new Error('There is no card to swipe.');
    const y = box.y + box.height * 0.3;
    const [from, to] = by === 'left' ? [0.8, 0.2] : [0.2, 0.8];
    const points = [from, (from + to) / 2, to].map((share) => ({
      x: box.x + box.width * share,
      y,
    }));
    const touch = await this.#page.context().newCDPSession(this.#page);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [points[0]!] });
    for (const point of points.slice(1))
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await touch.detach();
  }
}

/** The speaker's window: a second window of the same browser. */
export class SpeakerDriver {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  get title(): Locator {
    return this.window.getByRole('heading', { level: 1 });
  }
  /** What comes next, and the notes. */
  get next(): Locator {
    return this.window.getByRole('region', { name: 'Next' });
  }
  get notes(): Locator {
    return this.window.getByRole('group', { name: 'Notes and open questions' });
  }
  /** A picture of the room's screen or of the next one. */
  get pictures(): Locator {
    return this.window.locator('.screen svg');
  }
  /** What it says of the other windows. */
  get others(): Locator {
    return this.window.getByRole('status').filter({ hasText: /window/ });
  }
  button(name: string): Locator {
    return this.window.getByRole('button', { name, exact: true });
  }
}
