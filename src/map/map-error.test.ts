import { expect, test } from 'vitest';
import { describeMapError, isAborted } from './map-error.ts';

test('what was broken off is known with its name, and by its words without it', () => {
  const abort = new AbortController();
  abort.abort();
  expect(isAborted(abort.signal.reason as Error)).toBe(true);
  // As it is after it has been sent from one thread to another.
  const sent = structuredClone(Object.assign(new Error('AbortError'), { name: 'AbortError' }));
  expect(sent.name).toBe('Error');
  expect(isAborted(sent)).toBe(true);
  expect(isAborted(new Error(''))).toBe(true);
});

test('a tile that could not be read is no such thing', () => {
  expect(isAborted(new TypeError('Failed to fetch'))).toBe(false);
  expect(isAborted(new Error('relief.pmtiles answered 404.'))).toBe(false);
});

test('an error says of which tile it is, and why', () => {
  const error = new Error('Failed to fetch');
  const tile = { tileID: { canonical: { z: 3, x: 5, y: 2 } } };
  expect(describeMapError({ error, sourceId: 'atlas', tile })).toBe(
    'The map (atlas 3/5/2): Failed to fetch',
  );
  expect(describeMapError({ error })).toBe('The map: Failed to fetch');
});
