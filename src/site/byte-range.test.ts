import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteRange, partOf } from './byte-range.ts';

describe('byteRange', () => {
  it.each([
    ['bytes=0-99', { start: 0, end: 100 }],
    ['bytes=100-', { start: 100, end: 1000 }],
    ['bytes=-100', { start: 900, end: 1000 }],
    ['bytes=999-999', { start: 999, end: 1000 }],
    ['bytes=900-5000', { start: 900, end: 1000 }],
    ['bytes=-5000', { start: 0, end: 1000 }],
    [' Bytes=1-2 ', { start: 1, end: 3 }],
    ['bytes=1000-1001', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    [`bytes=${'9'.repeat(400)}-`, 'unsatisfiable'],
    ['bytes=5-4', null],
    ['bytes=-', null],
    ['bytes=0-1,5-6', null],
    ['lines=0-1', null],
    ['', null],
  ])('reads “%s”', (header, range) => {
    expect(byteRange(header, 1000)).toEqual(range);
  });

  it('knows no part of an empty file', () => {
    expect(byteRange('bytes=0-', 0)).toBe('unsatisfiable');
    expect(byteRange('bytes=-1', 0)).toBe('unsatisfiable');
  });

  it('stays within the file, and never throws', () => {
    const number = fc.option(fc.nat({ max: 3000 }), { nil: '' });
    const header = fc.oneof(
      fc.tuple(number, number).map(([first, last]) => `bytes=${first}-${last}`),
      fc.string(),
    );
    fc.assert(
      fc.property(header, fc.nat({ max: 2000 }), (words, size) => {
        const range = byteRange(words, size);
        if (range === null || range === 'unsatisfiable') return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThan(range.start);
        expect(range.end).toBeLessThanOrEqual(size);
      }),
    );
  });
});

describe('partOf', () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, i) => i % 251);
  const whole = new Blob([bytes], { type: 'application/octet-stream' });

  it('gives the very bytes, and says which they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 299 }), fc.nat({ max: 400 }), async (start, length) => {
        const answer = partOf(whole, `bytes=${start}-${start + length}`);
        const end = Math.min(start + length + 1, 300);
        expect(answer.status).toBe(206);
        expect(answer.headers.get('Content-Range')).toBe(`bytes ${start}-${end - 1}/300`);
        expect(answer.headers.get('Content-Length')).toBe(String(end - start));
        expect(answer.headers.get('Content-Type')).toBe('application/octet-stream');
        expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes.slice(start, end));
      }),
    );
  });

  it('says how long the file is where it has no such part', () => {
    const answer = partOf(whole, 'bytes=300-');
    expect(answer.status).toBe(416);
    expect(answer.headers.get('Content-Range')).toBe('bytes */300');
  });

  it('gives the whole file where no part of it was asked for', async () => {
    const answer = partOf(whole, 'bytes=0-1,5-6');
    expect(answer.status).toBe(200);
    expect((await answer.arrayBuffer()).byteLength).toBe(300);
  });
});
