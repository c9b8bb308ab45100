import { readStoryFile, type StoryFiles } from './story-file.ts';

/** What the worker is asked: to read and validate a file of a story. */
export interface StoryTask {
  kind: keyof StoryFiles;
  /** The file’s name, for sentences to a person. */
  name: string;
  bytes: ArrayBuffer;
}

/** What the worker says: the file’s content, or a sentence to a person. */
export type StoryAnswer = { kind: keyof StoryFiles } & (
  { content: StoryFiles[keyof StoryFiles] } | { problem: string }
);

addEventListener('message', ({ data: { kind, name, bytes } }: MessageEvent<StoryTask>) => {
  const say = (answer: StoryAnswer) => postMessage(answer);
  try {
    say({ kind, content: readStoryFile(kind, name, bytes) });
  } catch (error) {
    say({ kind, problem: error instanceof Error ? error.message : String(error) });
  }
});
