import { untrack } from 'svelte';
import type { Navigation } from './navigation.svelte.ts';
import { isAhead, isSame, sharedOf, talkChannel, withShared } from './talk-link.ts';
import {
  readTalkMessage,
  type TalkMessage,
  type TalkRole,
  type TalkStanding,
} from './talk-message.ts';
import { openWire, type TalkWire } from './talk-wire.ts';
import type { Talk } from './talk.svelte.ts';

/** How often a window asks who is still there: one that crashed said no goodbye. Milliseconds. */
const ROLL_CALL = 10_000;

/**
 * Keeps the windows of a talk in one browser at the same place. None leads: a
 * change in any is told to all others. Where windows cannot hear each other,
 * each works by itself.
 */
export class TalkLink {
  readonly #talk: Talk;
  readonly #navigation: Navigation;
  readonly #name: string;
  /** Drawn by lot; a window that is reloaded is another one. */
  readonly #id = Math.random().toString(36).slice(2) || 'window';
  #others = $state.raw<Readonly<Record<string, TalkRole>>>({});
  /** Those that have not been heard since the roll was called. */
  #silent: string[] = [];
  #wire: TalkWire | null = null;
  #available = $state(true);
  #turn = 0;
  /** What was last said or taken over: only what differs from it is told, so nothing echoes. */
  #known: TalkStanding;

  constructor(talk: Talk, navigation: Navigation, base: string) {
    this.#talk = talk;
    this.#navigation = navigation;
    this.#name = talkChannel(base, talk.story.id);
    this.#known = untrack(() => this.#standing());
  }

  /** Whether windows can hear each other in this browser. */
  get available(): boolean {
    return this.#available;
  }
  /** How many other windows of this talk are open in this browser. */
  get others(): number {
    return Object.keys(this.#others).length;
  }
  /** Whether one of them is for the room. */
  get audience(): boolean {
    return Object.values(this.#others).includes('audience');
  }
  /** Whether one of them is the speaker's. */
  get speaker(): boolean {
    return Object.values(this.#others).includes('speaker');
  }

  /** Begins to listen and to tell; returns the way to stop. */
  open(): () => void {
    untrack(() => this.#join());
    const stopWatching = $effect.root(() => {
      $effect(() => this.#tell());
    });
    const roll = setInterval(() => this.#callRoll(), ROLL_CALL);
    // A page that the browser keeps for "back" comes again with `pageshow`.
    const join = () => this.#join();
    const leave = () => this.#leave();
    addEventListener('pageshow', join);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pageshow', join);
      removeEventListener('pagehide', leave);
      clearInterval(roll);
      stopWatching();
      this.#leave();
    };
  }

  #join(): void {
    if (this.#wire || !this.#available) return;
    this.#wire = openWire(this.#name, (message) => this.#hear(message));
    this.#available = this.#wire !== null;
    this.#known = this.#standing();
    this.#say('hello');
  }

  #leave(): void {
    this.#wire?.say({ type: 'bye', version: 1, from: this.#id } satisfies TalkMessage);
    this.#wire?.close();
    this.#wire = null;
    this.#others = {};
  }

  #callRoll(): void {
    this.#forget(this.#silent);
    this.#silent = Object.keys(this.#others);
    this.#say('hello');
  }

  /** Those windows are gone. */
  #forget(ids: readonly string[]): void {
    this.#others = Object.fromEntries(
      Object.entries(this.#others).filter(([id]) => !ids.includes(id)),
    );
  }

  /** Tells what has changed here since the others last knew it. */
  #tell(): void {
    const now = this.#standing();
    if (!isSame(now, this.#known)) {
      this.#turn += 1;
      this.#say('state');
    } else if (now.role !== this.#known.role) this.#say('hello');
  }

  #hear(data: unknown): void {
    const message = readTalkMessage(data, this.#talk.beats.length);
    if (!message || message.from === this.#id) return;
    this.#silent = this.#silent.filter((id) => id !== message.from);
    if (message.type === 'bye') {
      this.#forget([message.from]);
      return;
    }
    if (this.#others[message.from] !== message.role)
      this.#others = { ...this.#others, [message.from]: message.role };
    // What was done here a moment ago counts as well.
    this.#tell();
    const mine = this.#standing();
    if (isAhead(message, mine)) this.#follow(message, mine);
    // A greeting is answered by everyone; who is behind is told so.
    if (message.type === 'hello' || isAhead(mine, message)) this.#say('state');
  }

  #follow(theirs: TalkStanding, mine: TalkStanding): void {
    this.#turn = theirs.turn;
    if (!isSame(theirs, mine))
      this.#talk.adopt(withShared(this.#talk.state, theirs.state), theirs.begun);
    this.#known = this.#standing();
  }

  #say(type: 'hello' | 'state'): void {
    this.#known = this.#standing();
    this.#wire?.say({ type, version: 1, ...this.#known } satisfies TalkMessage);
  }

  #standing(): TalkStanding {
    return {
      from: this.#id,
      role: this.#navigation.address.speaker ? 'speaker' : 'audience',
      turn: this.#turn,
      state: sharedOf(this.#talk.state),
      begun: this.#talk.begun,
    };
  }
}
