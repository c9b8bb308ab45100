import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { themeNames } from '../theme/theme.ts';
import { emptyAddress, readAddress, writeAddress, type Address } from './address.ts';

const words = fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }));
const degrees = (most: number) =>
  fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((n) => n / 1e4 || 0);
const addresses: fc.Arbitrary<Address> = fc
  .record({
    face: fc.constantFrom('explore' as const, 'present' as const),
    step: words,
    leg: words,
    story: words,
    select: words,
    filter: words,
    lang: words,
    theme: fc.option(fc.constantFrom(...themeNames)),
    at: fc.option(
      fc.tuple(
        degrees(180),
        degrees(85),
        fc.integer({ min: 0, max: 22e4 }).map((n) => n / 1e4),
      ),
    ),
    speaker: fc.boolean(),
  })
  .map((address) => ({
    ...address,
    step: address.face === 'explore' ? null : address.step,
    leg: address.face === 'explore' || address.step === null ? null : address.leg,
  }));

test('an address is read as it was written', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(readAddress(writeAddress(address))).toEqual({ address, problems: [] });
    }),
  );
});

test('any hash is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = readAddress(`#/${text}`);
      expect(read?.address.face).toMatch(/explore|present/);
    }),
  );
});

test('a filter and a camera stand in it so that a person can read them', () => {
  expect(
    writeAddress({
      ...emptyAddress,
      filter: 'theme:heroin,border;claim:alleged;time:2007-06-11..2007-06-15',
      at: [68.8, 38.5, 5],
    }),
  ).toBe(
    '#/explore?filter=theme:heroin,border;claim:alleged;time:2007-06-11..2007-06-15&at=68.8,38.5,5',
  );
});

describe('reading', () => {
  test('no hash is the map to explore', () => {
    expect(readAddress('')).toEqual({ address: emptyAddress, problems: [] });
  });
  test('an in-page anchor is none of ours', () => expect(readAddress('#p6')).toBeNull());
  test('a selection with a theme', () => {
    const { address } = readAddress('#/explore?select=border-posts&theme=night')!;
    expect(address).toMatchObject({ select: 'border-posts', theme: 'night' });
  });
  test.each([
    ['#/explore?theme=neon', /no theme called “neon”/],
    ['#/explore?at=1,2', /“at=1,2” is no camera/],
    ['#/explore?at=1,99,3', /is no camera/],
    ['#/explode', /no view called “explode”/],
  ])('%s is answered with a sentence', (hash, sentence) => {
    expect(readAddress(hash)!.problems[0]).toMatch(sentence);
  });
});
