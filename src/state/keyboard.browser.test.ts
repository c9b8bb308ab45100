import { afterEach, expect, test } from 'vitest';
import type { Command } from './keys.ts';
import { commandOf } from './keyboard.ts';

/** What the page makes of a key that is pressed on an element. */
function pressed(markup: string, key: string, more: KeyboardEventInit = {}): Command | null {
  document.body.innerHTML = markup;
  let command: Command | null = null;
  const listen = (event: KeyboardEvent) => (command = commandOf(event, true));
  addEventListener('keydown', listen);
  const target = document.querySelector('[data-target]') ?? document.body;
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );
  removeEventListener('keydown', listen);
  return command;
}

afterEach(() => (document.body.innerHTML = ''));

test.each([
  '',
  '<button data-target></button>',
  '<input type="checkbox" data-target>',
  '<input type="radio" data-target>',
])('a key counts on %s', (markup) => {
  expect(pressed(markup, 'n')).toBe('next');
  expect(pressed(markup, 'Escape')).toBe('close');
});

test.each([
  '<input data-target>',
  '<input type="search" data-target>',
  '<textarea data-target></textarea>',
  '<select data-target></select>',
  '<div contenteditable="true"><b data-target></b></div>',
])('%s keeps its keys', (markup) => {
  expect(pressed(markup, 'n')).toBeNull();
  expect(pressed(markup, 'Escape')).toBeNull();
});

test('a key that is held down, composes, or was used already does not count', () => {
  expect(pressed('', 'n', { repeat: true })).toBeNull();
  expect(pressed('', 'n', { isComposing: true })).toBeNull();
  const used = new KeyboardEvent('keydown', { key: 'n', cancelable: true });
  used.preventDefault();
  expect(commandOf(used, true)).toBeNull();
});

test('nothing counts while a modal dialog is open, and Escape is a popover’s first', () => {
  document.body.innerHTML = '<dialog></dialog><div popover></div>';
  const ask = (key: string) => commandOf(new KeyboardEvent('keydown', { key }), true);
  const dialog = document.querySelector('dialog')!;
  dialog.showModal();
  expect([ask('n'), ask('Escape')]).toEqual([null, null]);
  dialog.close();
  const popover = document.querySelector<HTMLElement>('[popover]')!;
  popover.showPopover();
  expect([ask('n'), ask('Escape')]).toEqual(['next', null]);
  popover.hidePopover();
  expect(ask('Escape')).toBe('close');
});
