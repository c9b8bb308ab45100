import type { Browser } from '@playwright/test';

type Rgb = readonly [number, number, number];

/** A screenshot's pixels. Positions in CSS pixels from its upper left corner. */
export class Pixels {
  readonly width: number;
  readonly height: number;
  readonly #data: Buffer;

  constructor(width: number, height: number, data: Buffer) {
    this.width = width;
    this.height = height;
    this.#data = data;
  }

  at(x: number, y: number): Rgb {
    const i = (Math.floor(y) * this.width + Math.floor(x)) * 4;
    return [this.#data[i] ?? 0, this.#data[i + 1] ?? 0, this.#data[i + 2] ?? 0];
  }

  /** The share (0 to 1) of all pixels that are close to `colour`, written `#rrggbb`. */
  share(colour: string, tolerance = 12): number {
    return this.#count(0, 0, this.width, this.height, parse(colour), tolerance).share;
  }

  /** How many pixels close to `colour` lie within `reach` pixels of a spot. */
  near(x: number, y: number, reach: number, colour: string, tolerance = 40): number {
    const left = Math.max(0, x - reach);
    const top = Math.max(0, y - reach);
    return this.#count(
      left,
      top,
      Math.min(this.width, x + reach),
      Math.min(this.height, y + reach),
      parse(colour),
      tolerance,
    ).count;
  }

  /** How many different colours there are, in steps of 8 a channel: a blank canvas has one. */
  variety(): number {
    const seen = new Set<number>();
    for (let i = 0; i < this.#data.length; i += 4) {
      const [r = 0, g = 0, b = 0] = this.#data.subarray(i, i + 3);
      seen.add(((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3));
    }
    return seen.size;
  }

  /** The share of pixels that differ visibly from those of another picture of the same size. */
  difference(other: Pixels): number {
    let changed = 0;
    for (let y = 0; y < this.height; y++)
      for (let x = 0; x < this.width; x++) if (!close(this.at(x, y), other.at(x, y), 24)) changed++;
    return changed / (this.width * this.height);
  }

  #count(left: number, top: number, right: number, bottom: number, colour: Rgb, tolerance: number) {
    let count = 0;
    let all = 0;
    for (let y = Math.floor(top); y < bottom; y++)
      for (let x = Math.floor(left); x < right; x++) {
        all++;
        if (close(this.at(x, y), colour, tolerance)) count++;
      }
    return { count, share: all === 0 ? 0 : count / all };
  }
}

/** Decodes a PNG with the browser's own decoder, on a blank page outside of what is watched. */
export async function decode(browser: Browser, png: Buffer): Promise<Pixels> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const { width, height, data } = await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const pen = canvas.getContext('2d')!;
      pen.drawImage(bitmap, 0, 0);
      const pixels = pen.getImageData(0, 0, bitmap.width, bitmap.height).data;
      let binary = '';
      for (let i = 0; i < pixels.length; i += 8192)
        binary += String.fromCharCode(...pixels.subarray(i, i + 8192));
      return { width: bitmap.width, height: bitmap.height, data: btoa(binary) };
    }, png.toString('base64'));
    return new Pixels(width, height, Buffer.from(data, 'base64'));
  } finally {
    await context.close();
  }
}

function parse(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function close(a: Rgb, b: Rgb, tolerance: number): boolean {
  return a.every((channel, i) => Math.abs(channel - b[i]!) <= tolerance);
}
