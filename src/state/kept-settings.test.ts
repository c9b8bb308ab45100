import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettings, writeSettings, type KeptSettings } from './kept-settings.ts';

const defaults = {
  theme: 'system',
  language: 'en',
  shortcuts: true,
  readings: false,
  talkMinutes: null,
};
const settings = fc.record<KeptSettings>({
  theme: fc.constantFrom('paper', 'night', 'print', 'system'),
  language: fc.constantFrom('en', 'ru', 'local'),
  shortcuts: fc.boolean(),
  readings: fc.boolean(),
  talkMinutes: fc.option(fc.integer({ min: 1, max: 1440 })),
});

test('what is written is read again, whatever was kept before', () => {
  fc.assert(
    fc.property(settings, fc.option(fc.oneof(fc.string(), fc.json())), (some, kept) => {
      expect(readSettings(writeSettings(some, kept))).toEqual(some);
    }),
  );
});

test('nothing that is kept can break the page', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
      expect(Object.keys(readSettings(kept))).toEqual(Object.keys(defaults));
    }),
  );
  for (const kept of [null, '', 'null', '[]', '7', '{"theme":"sepia","shortcuts":"no"}'])
    expect(readSettings(kept)).toEqual(defaults);
});

test('an older version’s settings are read, a newer one’s are left in place', () => {
  expect(readSettings('{"theme":"night"}')).toEqual({ ...defaults, theme: 'night' });
  const kept = writeSettings(readSettings('{}'), '{"theme":"night","sound":3}');
  expect(JSON.parse(kept)).toEqual({ ...defaults, sound: 3 });
});
