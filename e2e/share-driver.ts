import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import type { By, Plotline } from './driver.ts';
import { EmbedDriver } from './embed-driver.ts';

export type SharePart = 'Link' | 'Embed' | 'Download';

/** The Share dialog: a link, an embed, files. */
export class ShareDriver {
  readonly #plotline: Plotline;

  constructor(plotline: Plotline) {
    this.#plotline = plotline;
  }

  get button(): Locator {
    return this.#plotline.page.getByRole('button', { name: 'Share', exact: true });
  }
  get dialog(): Locator {
    return this.#plotline.page.getByRole('dialog', { name: 'Share', exact: true });
  }
  tab(name: SharePart): Locator {
    return this.dialog.getByRole('tab', { name, exact: true });
  }
  /** The link to this very state. */
  get link(): Locator {
    return this.dialog.getByRole('textbox', { name: 'Address' });
  }
  /** The HTML for somebody's own page. */
  get snippet(): Locator {
    return this.dialog.getByRole('textbox', { name: 'HTML for your page' });
  }
  get preview(): EmbedDriver {
    return new EmbedDriver(this.dialog.frameLocator('iframe'));
  }

  /** Opens it, and waits until its first part is there. */
  async open(by?: By): Promise<void> {
    await this.#plotline.press(this.button, by);
    await this.expectOpen();
  }
  async expectOpen(): Promise<void> {
    await expect(this.dialog).toBeVisible();
    await expect(this.tab('Link')).toBeVisible();
  }
  async show(part: SharePart): Promise<void> {
    await this.tab(part).click();
    await expect(this.dialog.getByRole('tabpanel', { name: part })).toBeVisible();
  }
  choice(label: string | RegExp): Locator {
    return this.dialog.getByLabel(label);
  }

  /** Presses a button that copies; what is on the clipboard then. */
  async copy(button: string): Promise<string> {
    await this.dialog.getByRole('button', { name: button }).click();
    await expect(this.dialog.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
    return this.#plotline.page.evaluate(() => navigator.clipboard.readText());
  }

  /** The addresses that a snippet names, read as a browser reads it. */
  async snippetAddresses(): Promise<{ frame: string | null; link: string | null }> {
    // The page’s own policy, under which it is read here, refuses the style.
    const html = (await this.snippet.inputValue()).replace(/ style="[^"]*"/, '');
    return this.#plotline.page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      return {
        frame: body.querySelector('iframe')?.getAttribute('src') ?? null,
        link: body.querySelector('a')?.getAttribute('href') ?? null,
      };
    }, html);
  }

  /** The address at which the preview really is. */
  async previewAddress(): Promise<string> {
    const frame = this.dialog.locator('iframe');
    return frame.evaluate((one) => (one as HTMLIFrameElement).contentWindow!.location.href);
  }

  /** Presses something that gives a file: the file's name and its text. */
  async take(target: Locator): Promise<{ name: string; bytes: Buffer; text: string }> {
    // Slides need a picture each.
    const coming = this.#plotline.page.waitForEvent('download', { timeout: 150_000 });
    await target.click();
    const download = await coming;
    const bytes = await readFile(await download.path());
    return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
  }
}
