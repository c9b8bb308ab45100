import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenWanted } from './wanted.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('on a large screen it begins as soon as the page is idle, once', () => {
  const begin = vi.fn();
  whenWanted(false, begin);
  expect(begin).not.toHaveBeenCalled();
  vi.advanceTimersByTime(3000);
  dispatchEvent(new KeyboardEvent('keydown'));
  expect(begin).toHaveBeenCalledTimes(1);
});

test.each(['pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin', 'scroll'])(
  'on a small screen it waits for a sign: %s',
  (sign) => {
    const begin = vi.fn();
    whenWanted(true, begin);
    vi.advanceTimersByTime(3000);
    expect(begin).not.toHaveBeenCalled();
    dispatchEvent(new Event(sign));
    dispatchEvent(new Event(sign));
    vi.advanceTimersByTime(20_000);
    expect(begin).toHaveBeenCalledTimes(1);
  },
);

test('on a small screen where nothing happens it begins all the same, in a while', () => {
  const begin = vi.fn();
  whenWanted(true, begin);
  vi.advanceTimersByTime(20_000);
  expect(begin).toHaveBeenCalledTimes(1);
});

test('what is called off does not begin', async () => {
  const begin = vi.fn();
  whenWanted(true, begin)();
  dispatchEvent(new Event('pointerdown'));
  vi.advanceTimersByTime(20_000);
  // The browser's own idle time: the stand-in for it cannot be called off.
  vi.useRealTimers();
  whenWanted(false, begin)();
  await new Promise((resolve) => requestIdleCallback(resolve));
  expect(begin).not.toHaveBeenCalled();
});
