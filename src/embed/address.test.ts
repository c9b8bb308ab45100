import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { themeNames } from '../theme/theme.ts';
import {
  emptyEmbedAddress,
  readEmbedAddress,
  unknownIn,
  writeEmbedAddress,
  type EmbedAddress,
} from './address.ts';

describe('an address is read as it was written', () => {
  const id = fc.string({ minLength: 1, unit: 'grapheme' });
  const some = fc.option(id);
  test('whatever it names', () => {
    fc.assert(
      fc.property(
        fc.record({
          step: some,
          leg: some,
          select: some,
          whole: fc.boolean(),
          story: some,
          theme: fc.option(fc.constantFrom(...themeNames)),
          lang: some,
          poster: fc.boolean(),
          controls: fc.boolean(),
        }),
        (given) => {
          // A leg is one of a step, and a step is not the whole.
          const address: EmbedAddress = given.step
            ? { ...given, whole: false }
            : { ...given, leg: null };
          expect(readEmbedAddress(writeEmbedAddress(address))).toEqual({ address, problems: [] });
        },
      ),
    );
  });
});

test.each([
  ['', {}],
  ['#/', {}],
  ['#/route', { step: 'route' }],
  ['#/route?leg=origin&theme=night', { step: 'route', leg: 'origin', theme: 'night' }],
  ['#/?select=khatlon&lang=ru', { select: 'khatlon', lang: 'ru' }],
  ['#/?whole=1', { whole: true }],
  ['#/route?whole=1', { step: 'route' }],
  ['#/?poster=1&controls=0', { poster: true, controls: false }],
  ['#/?poster=0&controls=1', {}],
  ['#/a%20step?select=a%26b', { step: 'a step', select: 'a&b' }],
  ['#/%E0%A4%A', { step: '%E0%A4%A' }],
] as const)('reads %s', (hash, wanted) => {
  expect(readEmbedAddress(hash)).toEqual({
    address: { ...emptyEmbedAddress, ...wanted },
    problems: [],
  });
});

test('never throws, and says what it cannot use', () => {
  fc.assert(fc.property(fc.string(), (hash) => void readEmbedAddress(hash)));
  expect(readEmbedAddress('#/?theme=pink').problems).toEqual([
    'There is no theme called “pink”; the themes are paper, night, print.',
  ]);
});

test('says what a story does not have, and what is shown instead', () => {
  const has = { step: (id: string) => id === 'route', entry: (id: string) => id === 'origin' };
  const unknown = (change: Partial<EmbedAddress>) =>
    unknownIn({ ...emptyEmbedAddress, ...change }, has);
  expect(unknown({ step: 'route', leg: 'origin', select: 'origin' })).toEqual([]);
  expect(unknown({ step: 'rout' })).toEqual([
    'There is no step called “rout” here. This is the first one.',
  ]);
  expect(unknown({ step: 'route', leg: 'x' })).toEqual([
    'The step has no leg called “x”. All of it is shown.',
  ]);
  expect(unknown({ select: 'x' })).toEqual([
    'Nothing here is called “x”. The whole map is shown instead.',
  ]);
  expect(unknown({ step: 'route', select: 'x' })).toEqual([
    'Nothing here is called “x”. The step is shown instead.',
  ]);
});
