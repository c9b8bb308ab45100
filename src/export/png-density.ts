/** Words about a picture that stand in its file: a keyword of PNG's, as `Title`, and any text. */
export type PngWords = readonly (readonly [keyword: string, text: string])[];

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum of a chunk. */
const AROUND = 12;
const INCH = 0.0254;

/**
 * A PNG with the density at which it was drawn, in pixels per inch, so that
 * programs give it its size on paper, and with words about it (UTF-8, as
 * `iTXt`). A density that it had is replaced. Throws an Error where the bytes are no PNG.
 */
export function withDensity(
  png: Uint8Array,
  pixelsPerInch: number,
  words: PngWords = [],
): Uint8Array<ArrayBuffer> {
  const [head, ...rest] = chunksOf(png);
  if (head?.type !== 'IHDR') throw new Error('The picture that the browser drew is no PNG.');
  const density = new DataView(new ArrayBuffer(9));
  const perMetre = Math.round(pixelsPerInch / INCH);
  density.setUint32(0, perMetre);
  density.setUint32(4, perMetre);
  // The unit is the metre.
  density.setUint8(8, 1);
  return joined([
    Uint8Array.from(SIGNATURE),
    head.bytes,
    chunk('pHYs', new Uint8Array(density.buffer)),
    ...words.map(([keyword, text]) => chunk('iTXt', international(keyword, text))),
    ...rest.filter(({ type }) => type !== 'pHYs').map(({ bytes }) => bytes),
  ]);
}

/** The chunks of a PNG, whole. */
export function chunksOf(png: Uint8Array): { type: string; bytes: Uint8Array }[] {
  if (SIGNATURE.some((byte, i) => png[i] !== byte)) return [];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks = [];
  for (let at = SIGNATURE.length; at + AROUND <= png.length;) {
    const end = at + AROUND + view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({ type, bytes: png.subarray(at, end) });
    at = end;
  }
  return chunks;
}

/** The data of an `iTXt` chunk: uncompressed, of no language, with no translated keyword. */
function international(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  return joined([encoder.encode(keyword), new Uint8Array(5), encoder.encode(text)]);
}

/** A chunk: length, type, data and the checksum of type and data. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(AROUND + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum that PNG asks for: CRC-32 as in ISO 3309. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = table[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
