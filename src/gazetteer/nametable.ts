import { fold } from './fold.ts';

/** 32-bit FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

const FIRST_BITS = 18;

/**
 * Finds rows by folded name. It keeps a hash and a row number per name in typed
 * arrays; a hit is confirmed against the row's own names, so no name is stored twice.
 */
export class NameTable {
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #hashes: Uint32Array;
  readonly #rows: Int32Array;
  readonly #mask: number;
  /** Longest name, in words, by the hash of its first word. */
  readonly #longest = new Uint8Array(1 << FIRST_BITS);

  constructor(rows: number, names: (row: number) => string[]) {
    const hashes: number[] = [];
    const owners: number[] = [];
    for (let row = 0; row < rows; row++) {
      const seen: string[] = [];
      for (const name of names(row)) {
        const key = fold(name);
        if (!key || seen.includes(key)) continue;
        seen.push(key);
        hashes.push(hash(key));
        owners.push(row);
        this.#noteLength(key);
      }
    }
    let size = 1024;
    while (size < hashes.length) size *= 2;
    this.#mask = size - 1;
    this.#hashes = Uint32Array.from(hashes);
    this.#rows = Int32Array.from(owners);
    this.#next = new Int32Array(hashes.length);
    this.#heads = new Int32Array(size).fill(-1);
    for (let i = hashes.length - 1; i >= 0; i--) {
      const slot = (this.#hashes[i] ?? 0) & this.#mask;
      this.#next[i] = this.#heads[slot] ?? -1;
      this.#heads[slot] = i;
    }
  }

  #noteLength(key: string): void {
    const space = key.indexOf(' ');
    const words = space < 0 ? 1 : key.split(' ').length;
    const slot = hash(space < 0 ? key : key.slice(0, space)) >>> (32 - FIRST_BITS);
    if ((this.#longest[slot] ?? 0) < words) this.#longest[slot] = Math.min(255, words);
  }

  /** Rows that bear the folded name, in row order. */
  find(key: string, names: (row: number) => string[]): number[] {
    if (!key) return [];
    const wanted = hash(key);
    const found: number[] = [];
    for (let i = this.#heads[wanted & this.#mask] ?? -1; i >= 0; i = this.#next[i] ?? -1) {
      const row = this.#rows[i] ?? 0;
      if (this.#hashes[i] === wanted && names(row).some((name) => fold(name) === key))
        found.push(row);
    }
    return found;
  }

  /** At least the number of words of the longest name that begins with this folded word. */
  longest(word: string): number {
    return this.#longest[hash(word) >>> (32 - FIRST_BITS)] ?? 0;
  }
}
