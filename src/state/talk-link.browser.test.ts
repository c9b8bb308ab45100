import { flushSync } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { sampleStory } from '../story/sample.ts';
import type { Address } from './address.ts';
import { Navigation } from './navigation.svelte.ts';
import { TalkLink } from './talk-link.svelte.ts';
import { talkChannel } from './talk-link.ts';
import { Talk } from './talk.svelte.ts';

const BASE = 'https://example.org/';
const sample = sampleStory();
const story = {
  ...sample,
  steps: ['one', 'two', 'three', 'four'].map((id) => ({ ...sample.steps[0]!, id, focus: [] })),
};
const stops: (() => void)[] = [];
const posted = vi.spyOn(BroadcastChannel.prototype, 'postMessage');

/** A window of the talk. All of them share this page's address bar, which they only write. */
function openWindow(address: Partial<Address>) {
  const navigation = new Navigation();
  navigation.replace({ face: 'present', ...address });
  const talk = new Talk(story, navigation);
  const link = new TalkLink(talk, navigation, BASE);
  const close = link.open();
  stops.push(close);
  return { talk, link, close };
}
type Window = ReturnType<typeof openWindow>;

/** How often anything was said by a window, or to all. */
const said = () => posted.mock.calls.filter(([message]) => message !== PROBE).length;
const PROBE = 'has everything before this arrived?';

/** Waits until all that was said has arrived and nobody answers any more; returns `said`. */
async function silence(): Promise<number> {
  const ears = new BroadcastChannel(talkChannel(BASE, story.id));
  const mouth = new BroadcastChannel(talkChannel(BASE, story.id));
  let quiet = 0;
  while (quiet < 3) {
    const before = said();
    flushSync();
    await new Promise((heard) => {
      ears.onmessage = ({ data }) => data === PROBE && heard(data);
      mouth.postMessage(PROBE);
    });
    quiet = said() === before ? quiet + 1 : 0;
  }
  ears.close();
  mouth.close();
  return said();
}
const expectAt = (index: number, ...windows: Window[]) =>
  expect(windows.map(({ talk }) => talk.state.index)).toEqual(windows.map(() => index));

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
  history.replaceState(null, '', '#');
});

test('whoever goes on takes the other along, and says so once', async () => {
  const room = openWindow({ step: 'two' });
  const speaker = openWindow({ step: 'two', speaker: true });
  await silence();
  expect(room.link.speaker).toBe(true);
  expect(speaker.link.audience).toBe(true);
  expect([room.link.others, speaker.link.others]).toEqual([1, 1]);

  let before = await silence();
  speaker.talk.send({ type: 'next' });
  expect(await silence()).toBe(before + 1);
  expectAt(2, room, speaker);
  expect(room.talk.begun).toBe(speaker.talk.begun);
  expect(room.talk.begun).not.toBeNull();

  before = await silence();
  room.talk.send({ type: 'curtain', colour: 'black' });
  room.talk.send({ type: 'pointer' });
  expect(await silence()).toBe(before + 1);
  expect(speaker.talk.state).toEqual(room.talk.state);

  speaker.talk.restartClock();
  await silence();
  expect(room.talk.begun).toBe(speaker.talk.begun);
});

test('a panel is a window’s own', async () => {
  const room = openWindow({ step: 'one' });
  const speaker = openWindow({ step: 'one', speaker: true });
  const before = await silence();
  speaker.talk.send({ type: 'panel', panel: 'overview' });
  speaker.talk.send({ type: 'digit', digit: '3' });
  expect(await silence()).toBe(before);
  expect(room.talk.state.panel).toBeNull();
  speaker.talk.send({ type: 'enter' });
  await silence();
  expectAt(2, room, speaker);
});

test('a speaker’s window that is reloaded comes back to where the room is', async () => {
  const room = openWindow({ step: 'one' });
  const speaker = openWindow({ step: 'one', speaker: true });
  await silence();
  speaker.talk.send({ type: 'next' });
  await silence();
  speaker.close();
  await silence();
  expect(room.link.others).toBe(0);
  room.talk.send({ type: 'next' });
  const again = openWindow({ step: 'two', speaker: true });
  await silence();
  expectAt(2, room, again);
  expect(again.talk.begun).toBe(room.talk.begun);
  expect(room.link.others).toBe(1);
});

test('a room’s window that is reloaded keeps its place, or catches up', async () => {
  const room = openWindow({ step: 'three' });
  const speaker = openWindow({ step: 'one', speaker: true });
  await silence();
  // Nobody has touched anything yet: what the room sees counts.
  expectAt(2, room, speaker);
  room.close();
  const again = openWindow({ step: 'three' });
  await silence();
  expectAt(2, again, speaker);
  again.close();
  speaker.talk.send({ type: 'next' });
  const third = openWindow({ step: 'three' });
  await silence();
  expectAt(3, third, speaker);
});

test('a window that was acted in before the others answered still follows them', async () => {
  const room = openWindow({ step: 'one' });
  for (let i = 0; i < 2; i++) {
    room.talk.send({ type: 'next' });
    await silence();
  }
  const speaker = openWindow({ step: 'four', speaker: true });
  speaker.talk.send({ type: 'curtain', colour: 'black' });
  await silence();
  expectAt(2, room, speaker);
  expect(speaker.talk.state.curtain).toBeNull();
});

test('three windows end at one place, though two are pressed at once', async () => {
  const windows = [
    openWindow({ step: 'one' }),
    openWindow({ step: 'one', speaker: true }),
    openWindow({ step: 'one', speaker: true }),
  ];
  await silence();
  windows[1]!.talk.send({ type: 'last' });
  windows[2]!.talk.send({ type: 'next' });
  windows[0]!.talk.send({ type: 'go', index: 2 });
  await silence();
  expectAt(2, ...windows);
  expect(windows.map(({ link }) => link.others)).toEqual([2, 2, 2]);
});

test('a page that the browser keeps says goodbye, and comes again', async () => {
  const room = openWindow({ step: 'one' });
  const speaker = openWindow({ step: 'one', speaker: true });
  await silence();
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  await silence();
  expect([room.link.others, speaker.link.others]).toEqual([0, 0]);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await silence();
  expect([room.link.others, speaker.link.others]).toEqual([1, 1]);
});

test('a window that no longer answers is forgotten', async () => {
  const room = openWindow({ step: 'one' });
  const crashed = new BroadcastChannel(talkChannel(BASE, story.id));
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const speaker = openWindow({ step: 'one', speaker: true });
  await silence();
  const state = { index: 0, curtain: null, pointer: false, autoplay: false, away: false };
  crashed.postMessage({
    ...{ type: 'state', version: 1, from: 'crashed', role: 'audience', turn: 0, begun: null },
    state,
  });
  crashed.close();
  await silence();
  expect(speaker.link.others).toBe(2);
  for (let i = 0; i < 2; i++) {
    vi.advanceTimersByTime(10_000);
    await silence();
  }
  expect(speaker.link.others).toBe(1);
  expect(speaker.link.audience).toBe(true);
  vi.useRealTimers();
  room.close();
});

test('talks of other stories and sites are not heard, nor is nonsense', async () => {
  const room = openWindow({ step: 'two' });
  const stranger = new BroadcastChannel(talkChannel(BASE, story.id));
  for (const nonsense of ['next', null, { type: 'state', version: 1, state: { index: -7 } }])
    stranger.postMessage(nonsense);
  const elsewhere = new TalkLink(room.talk, new Navigation(), 'https://example.org/other/');
  stops.push(elsewhere.open());
  await silence();
  stranger.close();
  expectAt(1, room);
  expect(room.link.others).toBe(0);
});

test('without a channel the talk goes on in one window', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const { talk, link } = openWindow({ step: 'one' });
  expect(link.available).toBe(false);
  talk.send({ type: 'next' });
  flushSync();
  expect(talk.state.index).toBe(1);
  expect(link.others).toBe(0);
});
