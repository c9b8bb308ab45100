import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeDeltas, encodeDeltas } from './varint.ts';

const numbers = fc.array(fc.integer({ min: -180_000_000, max: 2_000_000_000 }));

test('what is encoded is decoded, at any offset', () => {
  fc.assert(
    fc.property(numbers, fc.nat(5), (values, offset) => {
      const bytes = Uint8Array.from([...new Uint8Array(offset), ...encodeDeltas(values)]);
      const decoded = decodeDeltas(bytes, offset, values.length);
      expect([...decoded.values]).toEqual(values);
      expect(decoded.offset).toBe(bytes.length);
    }),
  );
});

test('bytes that end too early are refused', () => {
  const bytes = encodeDeltas([7, 300, -5]);
  expect(() => decodeDeltas(bytes.subarray(0, bytes.length - 1), 0, 3)).toThrow(RangeError);
  expect(() => decodeDeltas(bytes, 0, 4)).toThrow('too early');
});
