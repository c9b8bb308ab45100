import { join } from 'node:path';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Plotline } from './driver.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

/** The built site. */
export const site = join(import.meta.dirname, '../dist');

/** One embed, as somebody meets it: by itself in the window, or in a page around it. */
export class EmbedDriver {
  readonly root: Page | FrameLocator;

  constructor(root: Page | FrameLocator) {
    this.root = root;
  }

  get map(): Locator {
    return this.root.getByRole('region', { name: 'Map', exact: true });
  }
  get state(): Locator {
    return this.root.locator('[data-state]');
  }
  get title(): Locator {
    return this.root.getByRole('heading', { level: 1 });
  }
  get evidence(): Locator {
    return this.root.getByRole('region', { name: 'Evidence', exact: true });
  }
  get legend(): Locator {
    return this.root.getByRole('region', { name: 'Legend', exact: true });
  }
  get problems(): Locator {
    return this.root.getByRole('alert');
  }
  get steps(): Locator {
    return this.root.getByRole('group', { name: 'Steps' });
  }
  get next(): Locator {
    return this.root.getByRole('button', { name: 'Next step' });
  }
  get previous(): Locator {
    return this.root.getByRole('button', { name: 'Previous step' });
  }
  /** The way to the full page. */
  get link(): Locator {
    return this.root.getByRole('link', { name: 'Open in Plotline' });
  }
  get openMap(): Locator {
    return this.root.getByRole('button', { name: 'Open the map' });
  }
  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }
  mark(name: string): Locator {
    return this.map.getByRole('button', { name, exact: true });
  }

  async waitUntilDrawn(): Promise<void> {
    await expect(this.state).toHaveAttribute('data-state', 'idle', { timeout: 60_000 });
  }
  async waitForFigure(): Promise<void> {
    await expect(this.state).toHaveAttribute('data-state', 'figure');
    await expect(this.map.getByRole('img')).toBeVisible();
  }
}

/** The example report: a page with a policy of its own and three embeds in its text. */
export class ReportDriver {
  readonly host: StaticServer;
  readonly page: Page;

  private constructor(host: StaticServer, page: Page) {
    this.host = host;
    this.page = page;
  }

  /** Serves the site as a host that lets browsers keep its files, and opens the report on it. */
  static async open(plotline: Plotline): Promise<ReportDriver> {
    const host = await serveFolder(site, '/maps/', { caching: true });
    plotline.watch.allowOrigin(new URL(host.address).origin);
    await plotline.page.goto(`${host.address}examples/report.html`);
    return new ReportDriver(host, plotline.page);
  }

  /** What the first map's page says of it. */
  get said(): Locator {
    return this.page.locator('#said');
  }
  element(id: string): Locator {
    return this.page.locator(`plotline-map#${id}`);
  }
  embed(id: string): EmbedDriver {
    return new EmbedDriver(this.element(id).frameLocator('iframe'));
  }
  /** Brings a map into the window, where it loads. */
  async scrollTo(id: string): Promise<EmbedDriver> {
    await this.element(id).scrollIntoViewIfNeeded();
    return this.embed(id);
  }
  async scrolled(): Promise<number> {
    return this.page.evaluate(() => window.scrollY);
  }
  /** Asks a map something, as a page's own script does: what comes of it, or the sentence that says why not. */
  async ask(id: string, method: string, ...values: unknown[]): Promise<unknown> {
    return this.element(id).evaluate(
      (element, [method, values]) => {
        const asked = (
          element as unknown as Record<string, (...all: unknown[]) => Promise<unknown>>
        )[method]!(...values);
        return asked.catch((error: Error) => `refused: ${error.message}`);
      },
      [method, values] as const,
    );
  }
  /** The type and the width in pixels of what a map gives as its image. */
  async image(id: string, format: string): Promise<{ type: string; width: number }> {
    return this.element(id).evaluate(async (element, format) => {
      const map = element as unknown as { exportImage(format: string): Promise<Blob> };
      const image = await map.exportImage(format);
      return { type: image.type, width: (await createImageBitmap(image)).width };
    }, format);
  }
  async close(): Promise<void> {
    await this.page.goto('about:blank');
    await this.host.close();
  }
}
