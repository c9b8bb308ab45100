import { expect, test } from 'vitest';
import { readPublicUrl } from './public-url.ts';

test('an address is taken as a folder, without what belongs to a visit', () => {
  expect(readPublicUrl('https://example.org/map')).toBe('https://example.org/map/');
  expect(readPublicUrl(' https://example.org/#/present?x ')).toBe('https://example.org/');
  for (const none of [undefined, '', ' ']) expect(readPublicUrl(none)).toBeNull();
});

test('what is no web address is refused with a sentence', () => {
  for (const wrong of ['example.org', 'ftp://example.org/', 'javascript:alert(1)'])
    expect(() => readPublicUrl(wrong)).toThrow(/is no web address/);
});
