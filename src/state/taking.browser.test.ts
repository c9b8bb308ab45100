import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Download, Exported, Job } from '../export/download.ts';
import { Taking } from './taking.svelte.ts';

const exported = {} as Exported;
const saved: [name: string, text: Promise<string>][] = [];
let taking: Taking;
/** What the download that is being made does next. */
let work: {
  job: Job;
  chosen: Readonly<Record<string, string>>;
  done: (text: string) => void;
  fail: (error: unknown) => void;
};
const download: Download = {
  id: 'slow',
  label: 'Slow',
  hint: 'It takes its time.',
  mediaType: 'text/plain',
  extension: 'txt',
  choices: [],
  make: (_exported, chosen, job) =>
    new Promise((resolve, reject) => {
      work = { job, chosen, done: (text) => resolve(new Blob([text])), fail: reject };
    }),
};
const take = (change: Partial<Parameters<Taking['take']>[0]> = {}) =>
  taking.take({
    download,
    exported: () => Promise.resolve(exported),
    chosen: { size: 'large' },
    name: 'sample.txt',
    ...change,
  });

beforeEach(() => {
  vi.useFakeTimers();
  saved.length = 0;
  taking = new Taking((blob, name) => saved.push([name, blob.text()]));
});
afterEach(() => vi.useRealTimers());
/** Until the download is at work. */
const begun = () => vi.advanceTimersByTimeAsync(0);

test('makes a file with what was chosen, and saves it under its name', async () => {
  const taken = take();
  expect(taking.making).toBe('slow');
  await begun();
  expect(work.chosen).toEqual({ size: 'large' });
  work.done('words');
  await taken;
  expect([saved[0]![0], await saved[0]![1]]).toEqual(['sample.txt', 'words']);
  expect(taking.making).toBeNull();
  expect(taking.said('slow')).toMatchObject({ said: 'sample.txt is made: 1 kB.', failed: false });
  expect(taking.said('other')).toBeNull();
});

test('says how far it is, never going back, once it takes over a second', async () => {
  const taken = take();
  await begun();
  work.job.progress(0.5);
  work.job.progress(0.25);
  expect([taking.share, taking.isLong]).toEqual([0.5, false]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(taking.isLong).toBe(true);
  work.job.progress(7);
  expect(taking.share).toBe(1);
  work.done('');
  await taken;
  expect(taking.isLong).toBe(false);
});

test('cancelled, it ends at once and saves nothing, whatever still comes', async () => {
  const taken = take();
  await begun();
  taking.cancel();
  await taken;
  expect(work.job.signal.aborted).toBe(true);
  expect([taking.making, taking.said('slow')?.said]).toEqual([null, 'Cancelled.']);
  work.done('too late');
  await begun();
  expect(saved).toEqual([]);
});

test('cancelled before it has begun, it does not begin', async () => {
  let come = (_: Exported) => {};
  const make = vi.fn(download.make);
  const taken = take({
    download: { ...download, make },
    exported: () => new Promise((resolve) => (come = resolve)),
  });
  taking.cancel();
  await taken;
  come(exported);
  await begun();
  expect(make).not.toHaveBeenCalled();
});

test('what goes wrong is said as it was said, and another try is free', async () => {
  const taken = take();
  await begun();
  work.fail(new Error('The basemap did not answer. Try again.'));
  await taken;
  expect(taking.said('slow')).toMatchObject({
    said: 'The basemap did not answer. Try again.',
    failed: true,
  });
  await take({ exported: () => Promise.reject(new Error('No shapes.')) });
  expect(taking.said('slow')).toMatchObject({ said: 'No shapes.', failed: true });
  expect(saved).toEqual([]);
});

test('one at a time', async () => {
  const taken = take();
  await begun();
  await take({ download: { ...download, id: 'other' } });
  expect(taking.making).toBe('slow');
  work.done('');
  await taken;
  expect(saved).toHaveLength(1);
});
