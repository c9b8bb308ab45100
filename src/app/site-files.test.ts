import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, cacheName, cachePrefix, fileOf, unchanged } from './site-files.ts';

const scope = 'https://example.org/some/path/';
const files = { 'index.html': 'a', 'stories/one two/story.json': 'b', 'basemap/a.pmtiles': 'c' };

describe('fileOf', () => {
  it.each([
    ['', 'index.html'],
    ['index.html', 'index.html'],
    ['?source=home', 'index.html'],
    ['#/explore?select=x', 'index.html'],
    ['stories/one%20two/story.json', 'stories/one two/story.json'],
    ['basemap/a.pmtiles?v=1', 'basemap/a.pmtiles'],
    ['sw.js', null],
    ['stories/', null],
    ['constructor', null],
    ['%E0%A4%A', null],
    ['../index.html', null],
    ['https://elsewhere.org/some/path/index.html', null],
  ])('finds what “%s” is for', (address, file) => {
    expect(fileOf(new URL(address, scope).href, scope, files)).toBe(file);
  });

  it('finds every file at its own address', () => {
    const part = fc.string({ minLength: 1 }).filter((name) => !/^\.{1,2}$/.test(name));
    const path = fc.array(part, { minLength: 1 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(path, (name) => {
        fc.pre(!name.endsWith('/') && !/(^|\/)(\.{0,2})(\/|$)/.test(name));
        expect(fileOf(addressOf(name, scope), scope, { [name]: 'x' })).toBe(name);
      }),
    );
  });
});

describe('cacheName', () => {
  it('is another for every version and every site of a host', () => {
    expect(cacheName(scope, '1')).not.toBe(cacheName(scope, '2'));
    expect(cacheName(scope, '1').startsWith(cachePrefix(scope))).toBe(true);
    expect(cacheName(`${scope}below/`, '1').startsWith(cachePrefix(scope))).toBe(false);
  });
});

describe('unchanged', () => {
  it('leaves out what is new, changed or gone', () => {
    expect(
      unchanged({ same: '1', changed: '2', new: '3' }, { same: '1', changed: '1', gone: '1' }),
    ).toEqual(['same']);
    expect(unchanged({ constructor: 'x' }, {})).toEqual([]);
  });
});
