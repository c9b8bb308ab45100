import { expect, test } from 'vitest';
import { readEmbedOrigins } from './embed-origins.ts';

test('lists the origins that were given', () => {
  expect(readEmbedOrigins(undefined)).toBeNull();
  expect(readEmbedOrigins(' ')).toBeNull();
  expect(readEmbedOrigins('https://a.example, http://b.example:8080/ https://a.example')).toEqual([
    'https://a.example',
    'http://b.example:8080',
  ]);
});

test.each(['example.org', 'https://a.example/reports/', 'ftp://a.example', '*'])(
  'refuses %s with a sentence that names it',
  (given) => expect(() => readEmbedOrigins(given)).toThrow(`“${given}”`),
);
