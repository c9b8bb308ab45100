import type { StoryMention } from '../story/document.ts';
import { readStoryFile, type StoryFiles } from './story-file.ts';

/** What the worker is asked: to read and validate a file of a story. */
export interface StoryTask {
  kind: keyof StoryFiles;
  /** The file’s name, for sentences to a person. */
  name: string;
  bytes: ArrayBuffer;
}

/**
 * What the worker says: the file’s content, or a sentence to a person. The
 * mentions of a story come before it, in parts: the page takes one while the
 * worker writes the next, and does something else in between.
 */
export type StoryAnswer = { kind: keyof StoryFiles } & (
  { mentions: StoryMention[] } | { content: StoryFiles[keyof StoryFiles] } | { problem: string }
);

/** Mentions in a part: some 50 ms of taking them. */
const PART = 5000;

addEventListener('message', ({ data: { kind, name, bytes } }: MessageEvent<StoryTask>) => {
  const say = (answer: StoryAnswer) => postMessage(answer);
  try {
    if (kind === 'geometry') return say({ kind, content: readStoryFile(kind, name, bytes) });
    const story = readStoryFile(kind, name, bytes);
    const { mentions } = story;
    for (let at = 0; at < mentions.length; at += PART)
      say({ kind, mentions: mentions.slice(at, at + PART) });
    say({ kind, content: { ...story, mentions: [] } });
  } catch (error) {
    say({ kind, problem: error instanceof Error ? error.message : String(error) });
  }
});
