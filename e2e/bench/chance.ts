/**
 * Numbers that look random and are the same every time: mulberry32, a generator
 * of 32 bits by Tommy Ettinger (public domain).
 */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, and not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, and not including, `below`. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  of<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  }

  /** As `of`, but the first of the list far more often than the last, as places are named in news. */
  often<T>(list: readonly T[]): T {
    return list[Math.floor(list.length * this.next() ** 2.2)]!;
  }

  /** True in that share of cases. */
  share(share: number): boolean {
    return this.next() < share;
  }
}
