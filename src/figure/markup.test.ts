import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, elementId, escapeXml, repeated } from './markup.ts';

const unescape = (markup: string) =>
  markup
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

describe('escapeXml', () => {
  it('leaves no letter that could open markup, and loses none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"']|&(?!(lt|gt|quot|amp|#39);)/);
        if (!escaped.includes('\ufffd')) expect(unescape(escaped)).toBe(text);
      }),
    );
  });

  it('replaces what XML cannot hold, and keeps pairs of surrogates', () => {
    expect(escapeXml('a\u0000b\ud800c\udc00d😀')).toBe('a\ufffdb\ufffdc\ufffdd😀');
  });
});

describe('element', () => {
  it('escapes attributes and leaves out those without a value', () => {
    expect(element('g', { id: 'a"b', fill: null, x: 0 })).toBe('<g id="a&quot;b" x="0"/>');
  });

  it('closes around its children', () => {
    expect(element('g', {}, '<a/>', '<b/>')).toBe('<g><a/><b/></g>');
  });
});

describe('elementId', () => {
  it('gives valid and different ids for different ones', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const id = elementId('figure-', a);
        expect(id).toMatch(/^figure-[\w.-]*$/);
        if (/^[a-z0-9:-]*$/.test(a) && /^[a-z0-9:-]*$/.test(b))
          expect(id === elementId('figure-', b)).toBe(a === b);
      }),
    );
  });
});

describe('repeated', () => {
  it('writes a path once and uses it again by its id', () => {
    const draw = repeated('M0 0l9 9', 'path');
    expect(draw({ stroke: 'red' })).toBe('<g stroke="red"><path id="path" d="M0 0l9 9"/></g>');
    expect(draw({ fill: 'blue' })).toBe('<use href="#path" fill="blue"/>');
  });

  it('writes it every time without an id', () => {
    const draw = repeated('M0 0l9 9', null);
    expect(draw({ stroke: 'red' })).toBe('<path d="M0 0l9 9" stroke="red"/>');
    expect(draw({ fill: 'blue' })).toBe('<path d="M0 0l9 9" fill="blue"/>');
  });
});
