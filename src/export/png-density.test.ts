import { deflateSync, crc32 as zlibCrc } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf, crc32, withDensity } from './png-density.ts';

const data = (bytes: Uint8Array) => bytes.subarray(8, bytes.length - 4);
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** One grey pixel; `more` chunks stand before its data. */
function png(...more: Uint8Array[]): Uint8Array {
  const raw = (type: string, body: number[]) => {
    const bytes = Buffer.alloc(12 + body.length);
    bytes.writeUInt32BE(body.length, 0);
    bytes.write(type, 4, 'latin1');
    bytes.set(body, 8);
    bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + body.length)), 8 + body.length);
    return bytes;
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    raw('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
    ...more,
    raw('IDAT', [...deflateSync(Buffer.from([0, 128]))]),
    raw('IEND', []),
  ]);
}

describe('crc32', () => {
  it('is the checksum of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(crc32(bytes)).toBe(zlibCrc(bytes));
      }),
    );
  });
});

describe('withDensity', () => {
  it('puts density and words behind the head, each chunk with its checksum, and leaves the rest', () => {
    const word = fc.tuple(fc.constantFrom('Title', 'Source'), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.double({ min: 1, max: 2400, noNaN: true }), fc.array(word), (dpi, words) => {
        const made = withDensity(png(), dpi, words);
        const chunks = chunksOf(made);
        expect(chunks.map(({ type }) => type)).toEqual([
          'IHDR',
          'pHYs',
          ...words.map(() => 'iTXt'),
          'IDAT',
          'IEND',
        ]);
        for (const { bytes } of chunks)
          expect(view(bytes).getUint32(bytes.length - 4)).toBe(
            crc32(bytes.subarray(4, bytes.length - 4)),
          );
        const density = view(data(chunks[1]!.bytes));
        expect(density.getUint32(0)).toBe(density.getUint32(4));
        expect(Math.abs(density.getUint32(0) * 0.0254 - dpi)).toBeLessThan(0.0128);
        expect(density.getUint8(8)).toBe(1);
        words.forEach(([keyword, text], i) => {
          const said = new TextDecoder().decode(data(chunks[2 + i]!.bytes));
          expect(said).toBe(`${keyword}\0\0\0\0\0${text}`);
        });
        const lengths = chunks.reduce((sum, { bytes }) => sum + bytes.length, 8);
        expect(lengths).toBe(made.length);
      }),
    );
  });

  it('gives paper its usual figure, and replaces what stood there', () => {
    const once = withDensity(png(), 192);
    const twice = withDensity(once, 300);
    const found = chunksOf(twice).filter(({ type }) => type === 'pHYs');
    expect(found.map(({ bytes }) => view(data(bytes)).getUint32(0))).toEqual([11811]);
  });

  it('refuses what is no PNG', () => {
    expect(() => withDensity(new Uint8Array([1, 2, 3]), 300)).toThrow('no PNG');
  });
});
