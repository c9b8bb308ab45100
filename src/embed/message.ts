import * as v from 'valibot';

/** The version of what embeds and the pages around them say to each other. */
export const PROTOCOL = 1;

/** What a page asks of an embed. Each is answered, by its `id`. */
export type EmbedRequest = { plotline: typeof PROTOCOL; id: number } & (
  | { type: 'hello'; autoHeight: boolean }
  | { type: 'goTo'; step: string; leg: string | null }
  | { type: 'next' | 'previous' }
  | { type: 'select'; select: string | null }
  | { type: 'setTheme'; theme: string | null }
  | { type: 'exportImage'; format: string }
);

/** What an embed says of itself. */
export type EmbedNews =
  /** It listens: say hello. The only one before a handshake, and so to whomever it may concern. */
  | { type: 'awake' }
  /** CSS pixels in which all of it is seen at its width. */
  | { type: 'height'; height: number }
  /** It knows its steps. */
  | { type: 'ready'; steps: { id: string; title: string }[] }
  | { type: 'stepchange'; step: string | null; leg: string | null }
  | { type: 'select'; select: string | null };

/** The answer to a request: its value, or why there is none, as a sentence. */
export type EmbedAnswer = { type: 'answer'; id: number } & (
  { value: unknown } | { problem: string }
);

/** Everything that an embed posts. */
export type EmbedMessage = { plotline: typeof PROTOCOL } & (EmbedNews | EmbedAnswer);

const head = {
  plotline: v.literal(PROTOCOL),
  id: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
};
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

const requestSchema = v.variant('type', [
  v.object({ ...head, type: v.literal('hello'), autoHeight: v.optional(v.boolean(), false) }),
  v.object({
    ...head,
    type: v.literal('goTo'),
    step: name,
    leg: v.optional(v.nullable(name), null),
  }),
  v.object({ ...head, type: v.picklist(['next', 'previous']) }),
  v.object({ ...head, type: v.literal('select'), select: v.nullable(name) }),
  v.object({ ...head, type: v.literal('setTheme'), theme: v.nullable(name) }),
  v.object({ ...head, type: v.literal('exportImage'), format: name }),
]);

/** Reads what came from the page around the embed; null for what means nothing here. Never throws. */
export function readRequest(data: unknown): EmbedRequest | null {
  try {
    const result = v.safeParse(requestSchema, data);
    return result.success ? result.output : null;
  } catch {
    // A value whose own code throws when it is read: no message can carry one, but a caller could.
    return null;
  }
}

/** Whom a message came from, as far as the browser vouches for it. */
export interface Sender {
  /** Whether it is the window that holds the embed. */
  isParent: boolean;
  origin: string;
}

/**
 * Whether an embed listens: to the page around it alone, to no other origin
 * once that has said hello, and only to those that the site's owner allows.
 */
export function mayAsk(
  { isParent, origin }: Sender,
  pinned: string | null,
  allowed: readonly string[] | null,
): boolean {
  if (!isParent || (pinned !== null && origin !== pinned)) return false;
  return allowed === null || allowed.includes(origin);
}
