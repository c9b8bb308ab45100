import { describe, expect, it } from 'vitest';
import { wordsWidth } from './letter-widths.ts';

describe('wordsWidth', () => {
  it('adds the letters’ own widths', () => {
    expect(wordsWidth('Tj', 10, 500)).toBeCloseTo((577 + 265) / 100);
    expect(wordsWidth('~', 1000, 600)).toBe(600);
  });

  it('counts quotation marks and letters of other alphabets', () => {
    expect(wordsWidth('“Ҷ”', 100, 500)).toBeCloseTo(51 + 61.5 + 51);
  });

  it('grows with the spacing, once a letter', () => {
    expect(wordsWidth('IRAN', 12, 500, 0.5) - wordsWidth('IRAN', 12, 500)).toBeCloseTo(24);
  });
});
