import { expect, it } from 'vitest';
import { russianName } from './russian.ts';

it('takes the Russian name that sounds like the Latin one', () => {
  const names = ['Moskva', 'Мәскеу', 'Масква', 'Москва', 'Москов', '莫斯科'];
  expect(russianName('Moskva', names)).toBe('Москва');
});

it('passes over names with letters that Russian does not have', () => {
  expect(russianName('Khujand', ['Хуҷанд', 'Худжанд'])).toBe('Худжанд');
});

it('gives nothing rather than another place’s name', () => {
  expect(russianName('Termiz', ['Александрия'])).toBeUndefined();
  expect(russianName('Termiz', [])).toBeUndefined();
});
