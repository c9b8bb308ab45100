import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capsOf, commandFor, keyBindings, keyGroups, type Press } from './keys.ts';

const none = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, more: Partial<Press> = {}): Press => ({ ...none, key, ...more });

describe('the table', () => {
  test('binds every key once, says what it does, and every command has a key', () => {
    const caps = keyBindings.map((one) => capsOf(one).join('+'));
    expect(new Set(caps).size).toBe(caps.length);
    expect(new Set(keyBindings.map((one) => one.command)).size).toBe(keyBindings.length);
    for (const { words, group, key, shift } of keyBindings) {
      expect(words).toMatch(/^[A-Z]/);
      expect(keyGroups).toContain(group);
      if (shift) expect(key).toMatch(/^[a-z]$/);
    }
  });

  test.each(keyBindings)('$key $shift does $command', ({ key, shift, command }) => {
    const written = shift ? key.toUpperCase() : key;
    expect(commandFor(press(written, { shiftKey: shift ?? false }), true)).toBe(command);
  });
});

describe('commandFor', () => {
  test('Shift parts letters, and comes with a character wherever a keyboard wants it', () => {
    expect(commandFor(press('E', { shiftKey: true }), true)).toBe('previous-event');
    expect(commandFor(press('N', { shiftKey: true }), true)).toBeNull();
    expect(commandFor(press('/', { shiftKey: true, code: 'Digit7' }), true)).toBe('search');
    expect(commandFor(press('?', { shiftKey: true }), true)).toBe('help');
  });

  test('Caps Lock is no Shift', () => {
    expect(commandFor(press('E'), true)).toBe('next-event');
  });

  test('a keyboard that is not Latin goes by where its keys lie, a Latin one never', () => {
    expect(commandFor(press('т', { code: 'KeyN' }), true)).toBe('next');
    expect(commandFor(press('У', { code: 'KeyE', shiftKey: true }), true)).toBe('previous-event');
    expect(commandFor(press('؟', { code: 'Slash', shiftKey: true }), true)).toBe('help');
    expect(commandFor(press('۰', { code: 'Digit0' }), true)).toBe('whole');
    expect(commandFor(press('ф', { code: 'Backquote' }), true)).toBeNull();
    expect(commandFor(press('n', { code: 'KeyL' }), true)).toBe('next');
    expect(commandFor(press('.', { code: 'Slash' }), true)).toBeNull();
  });

  test('only Escape is left when single keys are switched off', () => {
    const left = keyBindings.filter(({ key, shift }) =>
      commandFor(press(key, { shiftKey: shift ?? false }), false),
    );
    expect(left.map((one) => one.command)).toEqual(['close']);
  });

  test('nothing goes with Ctrl, Alt or Meta, and no key throws', () => {
    const keys = fc.oneof(
      fc.constantFrom(...keyBindings.map((one) => one.key)),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(keys, fc.string(), fc.boolean(), fc.boolean(), (key, code, shiftKey, single) => {
        for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const)
          expect(commandFor(press(key, { code, shiftKey, [modifier]: true }), single)).toBeNull();
        expect(() => commandFor(press(key, { code, shiftKey }), single)).not.toThrow();
      }),
    );
  });
});

test('caps are what is printed on the keys', () => {
  expect(keyBindings.slice(4, 6).map(capsOf)).toEqual([['E'], ['Shift', 'E']]);
  expect(capsOf({ key: 'Escape' })).toEqual(['Esc']);
});
