/** Whole numbers as differences from the one before, zigzag coded, seven bits a byte. */
export function encodeDeltas(values: ArrayLike<number>): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const delta = value - before;
    before = value;
    let coded = delta < 0 ? -delta * 2 - 1 : delta * 2;
    while (coded > 127) {
      bytes.push((coded % 128) + 128);
      coded = Math.floor(coded / 128);
    }
    bytes.push(coded);
  }
  return Uint8Array.from(bytes);
}

/**
 * The reverse: `count` numbers from `bytes` at `offset`, and the offset after them.
 * Throws a RangeError when the bytes end too early.
 */
export function decodeDeltas(
  bytes: Uint8Array,
  offset: number,
  count: number,
): { values: Int32Array; offset: number } {
  const values = new Int32Array(count);
  let before = 0;
  for (let i = 0; i < count; i++) {
    let coded = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[offset++];
      if (byte === undefined) throw new RangeError('the column ends too early');
      coded += (byte & 127) * scale;
      if (byte < 128) break;
      scale *= 128;
    }
    before += coded % 2 ? -(coded + 1) / 2 : coded / 2;
    values[i] = before;
  }
  return { values, offset };
}
