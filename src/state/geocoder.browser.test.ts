import { expect, test } from 'vitest';
import { Geocoder, type GeocoderProgress } from './geocoder.ts';

const text = 'A ferry left Bergen for Oslo.';
const names = (mentions: { exact: string }[]) => mentions.map(({ exact }) => exact);

test('the worker loads the gazetteer once and finds the places of one text after another', async () => {
  const geocoder = new Geocoder(new URL('/', location.href).href);
  const said: GeocoderProgress[] = [];
  const found = await geocoder.find(text, (progress) => said.push(progress));
  expect(names(found)).toEqual(['Bergen', 'Oslo']);
  expect(said.map(({ kind }) => kind)).toEqual(['loading', 'loading', 'reading']);
  expect(said[1]).toMatchObject({ bytes: expect.toSatisfy((bytes) => bytes > 1e6) });

  const next: string[] = [];
  const again = await geocoder.find('Trains reached Lima.', ({ kind }) => next.push(kind));
  expect(names(again)).toEqual(['Lima']);
  expect(next).toEqual(['loading', 'reading']);
});

test('a gazetteer that is not there is a sentence; another text abandons the first', async () => {
  const nowhere = new Geocoder(new URL('/nowhere/', location.href).href);
  await expect(nowhere.find(text, () => undefined)).rejects.toThrow(
    /The gazetteer file "index\.json"/,
  );

  const geocoder = new Geocoder(new URL('/', location.href).href);
  const first = expect(geocoder.find(text, () => undefined)).rejects.toThrow('put aside');
  expect(names(await geocoder.find('Trains reached Lima.', () => undefined))).toEqual(['Lima']);
  await first;
});
