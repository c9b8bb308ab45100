import { expect, it } from 'vitest';
import { parseMarble } from './marble.ts';

/** One outer boundary of a node with two further points, and a hole of one node; unit half a minute. */
function file(extra = 0): Uint8Array {
  const view = new DataView(new ArrayBuffer(6 + 9 + 6 + 4 + 9 + 6 + extra));
  let at = 0;
  const write = (size: 1 | 2 | 4, ...numbers: number[]) => {
    for (const n of numbers) {
      if (size === 1) view.setInt8(at, n);
      else if (size === 2) view.setInt16(at, n);
      else view.setInt32(at, n);
      at += size;
    }
  };
  write(1, 2);
  write(4, 2);
  write(1, 0);
  write(1, 2);
  write(4, 1, 1);
  write(2, 39 * 120, 72 * 120, 2);
  write(1, -60, 60, 0, 120);
  write(1, 3);
  write(4, 2, 1);
  write(2, -120, -240, 0);
  return new Uint8Array(view.buffer);
}

it('reads nodes and the points beside them, in degrees', () => {
  expect(parseMarble(file())).toEqual([
    {
      hole: false,
      ring: [
        [72, 39],
        [72.5, 38.5],
        [73, 39],
      ],
    },
    { hole: true, ring: [[-2, -1]] },
  ]);
});

it('refuses a file that does not end with its last polygon', () => {
  expect(() => parseMarble(file(3))).toThrow('3 bytes after');
});

it('refuses another version', () => {
  const bytes = file();
  bytes[0] = 1;
  expect(() => parseMarble(bytes)).toThrow('version 2');
});
