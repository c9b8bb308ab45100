import { expect, test, vi } from 'vitest';
import { openWire, windowWire } from './talk-wire.ts';

test('a window and the one that opened it hear each other, by their name alone', async () => {
  const heard: string[] = [];
  const note = (who: string) => (message: unknown) => void heard.push(`${who}: ${String(message)}`);
  const room = windowWire('talk', note('room'), null);
  const elsewhere = windowWire('other talk', note('elsewhere'), null);
  const speaker = windowWire('talk', note('speaker'), window);

  // The room knows of nobody yet.
  room.say('anybody?');
  speaker.say('hello');
  await expect.poll(() => heard).toContain('room: hello');
  room.say('state');
  await expect.poll(() => heard).toContain('speaker: state');
  expect(heard.filter((one) => /anybody|elsewhere/.test(one))).toEqual([]);

  room.close();
  speaker.say('again');
  await expect.poll(() => heard).toContain('speaker: again');
  expect(heard).not.toContain('room: again');
  speaker.close();
  elsewhere.close();
});

test('on a host without channels there is no wire: a stranger’s window is not heard', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  expect(openWire('talk', () => undefined)).toBeNull();
  vi.unstubAllGlobals();
});
