import { describe, expect, test } from 'vitest';
import { writeEmbedAddress } from './address.ts';
import { chosenAddress, frameSizes, partsAt, type EmbedChoices, type Place } from './choices.ts';

const step = { id: 'route', leg: 'origin', title: 'The route' };
const selection = { id: 'oslo', title: 'Oslo' };
const usual: EmbedChoices = {
  part: 'walk',
  size: frameSizes[0]!.id,
  theme: null,
  poster: false,
  controls: true,
};

describe('what can be embedded', () => {
  test.each<[Place, string[]]>([
    [{ step: null, selection: null }, ['walk', 'map']],
    [{ step, selection: null }, ['step', 'walk', 'map']],
    [{ step: null, selection }, ['selection', 'walk', 'map']],
  ])('is what is there', (place, ids) => {
    expect(partsAt(place).map(({ id }) => id)).toEqual(ids);
  });

  test('says what it is', () => {
    expect(partsAt({ step, selection }).map(({ label }) => label)).toEqual([
      'This step: The route',
      'This selection: Oslo',
      'The whole walk, from its first step',
      'The whole map',
    ]);
  });
});

test.each<[Partial<EmbedChoices>, string]>([
  [{}, '#/'],
  [{ part: 'map' }, '#/?whole=1'],
  [{ part: 'step' }, '#/route?leg=origin'],
  [{ part: 'selection', theme: 'night' }, '#/?select=oslo&theme=night'],
  [{ poster: true, controls: false }, '#/?poster=1&controls=0'],
])('%o has an address', (change, hash) => {
  const kept = { story: null, lang: null };
  const address = chosenAddress({ ...usual, ...change }, { step, selection }, kept);
  expect(writeEmbedAddress(address)).toBe(hash);
});

test('what goes with the address goes along', () => {
  const kept = { story: 'other', lang: 'ru' };
  expect(writeEmbedAddress(chosenAddress(usual, { step: null, selection: null }, kept))).toBe(
    '#/?story=other&lang=ru',
  );
});

test('what is not there any more is the whole walk', () => {
  const nothing = { step: null, selection: null };
  const kept = { story: null, lang: null };
  for (const part of ['step', 'selection'] as const)
    expect(writeEmbedAddress(chosenAddress({ ...usual, part }, nothing, kept))).toBe('#/');
});
