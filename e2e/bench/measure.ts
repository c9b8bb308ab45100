import type { Browser, BrowserContext, Page } from '@playwright/test';
import { countTraffic, type Traffic } from './traffic.ts';

export interface Size {
  width: number;
  height: number;
}

/** A page that has been watched until its map was still for good. */
export interface Arrival {
  /** Milliseconds from navigation until the map became idle and stayed so. */
  idle: number;
  /** How often the map became idle on the way. */
  rests: number;
  traffic: Traffic;
  /** The map on the screen, in CSS pixels. */
  map: Size;
  page: Page;
  close: () => Promise<void>;
}

/** A map that was still for so many milliseconds will not start again by itself. */
const STILL = 1200;
const PATIENCE = 60_000;

/** Notes when the map's `data-state` changes; runs before anything of the page does. */
function noteStates(): void {
  const notes: [number, string][] = [];
  Object.assign(window, { plotlineStates: notes });
  new MutationObserver(() => {
    const state = document.querySelector<HTMLElement>('[data-state]')?.dataset['state'];
    if (state && notes.at(-1)?.[1] !== state) notes.push([performance.now(), state]);
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-state'],
  });
}

/** Opens an address as a first visitor does, with nothing cached, and waits until it is drawn. */
export async function arrive(browser: Browser, address: string, window: Size): Promise<Arrival> {
  const context: BrowserContext = await browser.newContext({
    viewport: window,
    // What is kept for later comes behind the visit and is no part of it.
    serviceWorkers: 'block',
  });
  const traffic = countTraffic(context);
  const page = await context.newPage();
  await page.addInitScript(noteStates);
  await page.goto(address, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(
    (still) => {
      const { plotlineStates: notes } = globalThis as unknown as {
        plotlineStates: [number, string][];
      };
      const last = notes.at(-1);
      if (last?.[1] === 'failed') throw new Error('The map could not be drawn in this browser.');
      if (last?.[1] !== 'idle' || performance.now() - last[0] < still) return null;
      const { width, height } = document.querySelector('[data-state]')!.getBoundingClientRect();
      return {
        idle: last[0],
        rests: notes.filter(([, state]) => state === 'idle').length,
        // A window has whole pixels.
        map: { width: Math.round(width), height: Math.round(height) },
      };
    },
    STILL,
    { timeout: PATIENCE, polling: 100 },
  );
  const seen = (await handle.jsonValue())!;
  return { ...seen, traffic: await traffic(), page, close: () => context.close() };
}

/** The keys of a flight: each eases the camera, in every MapLibre map alike. */
const flight = ['=', 'ArrowRight', '=', 'ArrowDown', '-', 'ArrowLeft', '-', 'ArrowUp'];

/** What a map drew while its camera moved. */
export interface Frames {
  /** Caps at what the screen shows. */
  perSecond: number;
  /** Milliseconds between the two frames that lay farthest apart. */
  longest: number;
}

/** The frames of a flight: the keyboard’s, over the map. */
export async function flightFrames(page: Page): Promise<Frames> {
  await page.locator('[data-state] canvas').first().focus();
  await noteFrames(page);
  for (const key of flight) {
    await page.keyboard.press(key);
    await page.waitForTimeout(350);
  }
  return notedFrames(page);
}

/** How far a pan goes, in steps of some pixels: there and back. */
const pan = { steps: 60, x: 5, y: 2, between: 25 };

/** The frames of a pan: the map is dragged to the left, and back. */
export async function panFrames(page: Page): Promise<Frames> {
  const box = await page.locator('[data-state] canvas').first().boundingBox();
  if (!box) throw new Error('There is no map to pan.');
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await noteFrames(page);
  await page.mouse.down();
  for (let step = 1; step <= 2 * pan.steps; step++) {
    const far = step <= pan.steps ? step : 2 * pan.steps - step;
    await page.mouse.move(x - far * pan.x, y + far * pan.y);
    await page.waitForTimeout(pan.between);
  }
  const frames = await notedFrames(page);
  await page.mouse.up();
  return frames;
}

/** Begins to note the time of every frame. */
export async function noteFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    // A method, since a named function would be wrapped by what runs this file outside the page.
    const frames = {
      times: [] as number[],
      note(now: number) {
        frames.times.push(now);
        requestAnimationFrame(frames.note);
      },
    };
    Object.assign(window, { plotlineFrames: frames.times });
    requestAnimationFrame(frames.note);
  });
}

/** The frames since `noteFrames`. */
export async function notedFrames(page: Page): Promise<Frames> {
  const times = await page.evaluate(
    () => (globalThis as unknown as { plotlineFrames: number[] }).plotlineFrames,
  );
  const gaps = times.slice(1).map((time, i) => time - times[i]!);
  return {
    perSecond: (gaps.length * 1000) / (times.at(-1)! - times[0]!),
    longest: Math.max(...gaps),
  };
}
