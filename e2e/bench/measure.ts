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
        map: { width, height },
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

/** Frames per second while the keyboard flies over the map; caps at what the screen shows. */
export async function flightFrames(page: Page): Promise<number> {
  await page.locator('[data-state] canvas').first().focus();
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
  for (const key of flight) {
    await page.keyboard.press(key);
    await page.waitForTimeout(350);
  }
  return page.evaluate(() => {
    const { plotlineFrames: times } = globalThis as unknown as { plotlineFrames: number[] };
    return ((times.length - 1) * 1000) / (times.at(-1)! - times[0]!);
  });
}
