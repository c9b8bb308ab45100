/** A part of a file in bytes: `start` is in it, `end` is not. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Reads a `Range` header for a file of `size` bytes, as RFC 9110 (14.1.2) has
 * it: `bytes=0-99`, `bytes=100-` and `bytes=-100`; an end beyond the file is
 * the file's end. Null where the whole file is the answer: another unit, several
 * ranges, or what is no range at all.
 */
export function byteRange(header: string, size: number): ByteRange | 'unsatisfiable' | null {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/i.exec(header.trim()) ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length > 0 ? { start: size - length, end: size } : 'unsatisfiable';
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return null;
  if (start >= size) return 'unsatisfiable';
  return { start, end: last === '' ? size : Math.min(Number(last) + 1, size) };
}

/**
 * Answers a request for a part of a file as a host does: 206 with the part, 416
 * where there is no such part, 200 with the whole where no part was asked for.
 * Nothing of the file is read before the answer is.
 */
export function partOf(whole: Blob, header: string): Response {
  const { size, type } = whole;
  const headers = { 'Accept-Ranges': 'bytes', ...(type ? { 'Content-Type': type } : {}) };
  const range = byteRange(header, size);
  if (range === null) return new Response(whole, { headers });
  if (range === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${size}` } });
  const { start, end } = range;
  return new Response(whole.slice(start, end, type), {
    status: 206,
    headers: {
      ...headers,
      'Content-Length': String(end - start),
      'Content-Range': `bytes ${start}-${end - 1}/${size}`,
    },
  });
}
