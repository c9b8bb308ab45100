import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { explainIssue } from './issue.ts';
import type { Path, Problem } from './problem.ts';
import { storyFileSchema, type StoryFile } from './schema.ts';

/** Where the value at a path stands in its file; line and column count from 1. */
export type Locate = (path: Path) => { line: number; column: number };

/** `story.yaml` read and validated, or everything that is wrong with it. */
export type ReadStoryFile =
  { data: StoryFile; locate: Locate; problems: [] } | { data: null; problems: Problem[] };

/**
 * Reads the text of a `story.yaml`. `file` is its name in messages. What is
 * valid here is well-formed only; whether it fits the article is the
 * compiler's to say.
 */
export function readStoryFile(yaml: string, file: string): ReadStoryFile {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0)
    return {
      data: null,
      problems: document.errors.map((error) => ({
        file,
        ...at(error.pos[0]),
        message: `This is not valid YAML: ${error.message}.`,
      })),
    };

  // A missing key has no place of its own: its nearest parent's is told.
  const locate: Locate = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return { line: 1, column: 1 };
  };

  const data: unknown = document.toJS();
  const result = v.safeParse(storyFileSchema, data ?? {});
  if (result.success) return { data: result.output, locate, problems: [] };
  return {
    data: null,
    problems: result.issues.map((issue) => {
      const { path, message } = explainIssue(issue);
      return { file, ...locate(path), message };
    }),
  };
}
