import { expect, test } from 'vitest';
import type { Press } from './keys.ts';
import { capOf, talkBindings, talkCommandFor, talkKeyGroups } from './talk-keys.ts';

const none = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, more: Partial<Press> = {}): Press => ({ ...none, key, ...more });

test('every key does one thing, and says what', () => {
  const caps = talkBindings.flatMap(({ keys }) => keys.map(capOf));
  expect(new Set(caps).size).toBe(caps.length);
  expect(new Set(talkBindings.map(({ command }) => command)).size).toBe(talkBindings.length);
  for (const { group, words } of talkBindings) {
    expect(talkKeyGroups).toContain(group);
    expect(words).toMatch(/^[A-Z]/);
  }
});

test('clickers and speakers are understood', () => {
  for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' '])
    expect(talkCommandFor(press(key), true)).toBe('next');
  for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp'])
    expect(talkCommandFor(press(key), true)).toBe('previous');
  expect(talkCommandFor(press(' ', { shiftKey: true }), true)).toBe('previous');
  expect(talkCommandFor(press('B', { shiftKey: true }), true)).toBe('black');
  expect(talkCommandFor(press('.'), true)).toBe('black');
  expect(talkCommandFor(press('7'), true)).toEqual({ digit: '7' });
  expect(talkCommandFor(press('и', { code: 'KeyB' }), true)).toBe('black');
  expect(talkCommandFor(press('ArrowRight', { metaKey: true }), true)).toBeNull();
});

test('without single keys, what writes no character still works, and so does the space bar', () => {
  for (const key of ['b', '.', '7', '?']) expect(talkCommandFor(press(key), false)).toBeNull();
  for (const key of ['PageDown', 'Escape', ' ', 'Home'])
    expect(talkCommandFor(press(key), false)).not.toBeNull();
});
