import { afterEach, expect, test, vi } from 'vitest';
import { keepAwake } from './awake.ts';

afterEach(() => vi.restoreAllMocks());

const release = vi.fn(() => Promise.resolve());
const sentinel = { release } as unknown as WakeLockSentinel;

test('the screen is kept lit, asked for again when the page is seen again, and let go at the end', async () => {
  const request = vi.spyOn(navigator.wakeLock, 'request').mockResolvedValue(sentinel);
  const stop = keepAwake();
  expect(request).toHaveBeenCalledExactlyOnceWith('screen');

  const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(request).toHaveBeenCalledTimes(1);
  seen.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(request).toHaveBeenCalledTimes(2);

  stop();
  await vi.waitFor(() => expect(release).toHaveBeenCalledTimes(1));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(request).toHaveBeenCalledTimes(2);
});

test('a browser that refuses is not argued with', async () => {
  vi.spyOn(navigator.wakeLock, 'request').mockRejectedValue(
    new DOMException('', 'NotAllowedError'),
  );
  const stop = keepAwake();
  await Promise.resolve();
  expect(stop).not.toThrow();
});
