import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { explainIssue } from './issue.ts';
import type { IdKind } from './ids.ts';
import type { Path, Problem } from './problem.ts';
import { salvage } from './salvage.ts';
import { storyFileSchema, type StoryFile } from './schema.ts';

/** Where the value at a path stands in its file; line and column count from 1. */
type Locate = (path: Path) => { line: number; column: number };

/** A `story.yaml` as read, and what is wrong with it in itself. */
export interface ReadStoryFile {
  /** What is well-formed of it; null when there is nothing to go on with. */
  data: StoryFile | null;
  locate: Locate;
  problems: Problem[];
  /** Ids of the entries left out of `data` because they are malformed. */
  lost: ReadonlyMap<string, IdKind>;
}

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
  // A missing key has no place of its own: its nearest parent's is told.
  const locate: Locate = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      ...at(error.pos[0]),
      message: `This is not valid YAML: ${error.message.replace(/\.$/, '')}.`,
    }));
    return { data: null, locate, problems, lost: new Map() };
  }

  const stop = (message: string): ReadStoryFile => ({
    data: null,
    locate,
    problems: [{ file, ...locate([]), message }],
    lost: new Map(),
  });
  let data: unknown;
  try {
    data = document.toJS() ?? {};
  } catch (error) {
    // An alias without its anchor is found only here.
    return stop(`This is not valid YAML: ${error instanceof Error ? error.message : 'broken'}.`);
  }
  // Valibot takes a list for a mapping whose keys are its indices.
  if (Array.isArray(data))
    return stop('The file is a list, but must be a mapping that begins with “article:”.');
  const result = v.safeParse(storyFileSchema, data);
  if (result.success) return { data: result.output, locate, problems: [], lost: new Map() };
  const issues = result.issues.map(explainIssue);
  const {
    data: rest,
    inFile,
    lost,
  } = salvage(
    data,
    issues.map((issue) => issue.path),
  );
  const again = v.safeParse(storyFileSchema, rest);
  return {
    data: again.success ? again.output : null,
    locate: (path) => locate(inFile(path)),
    problems: issues.map(({ path, message }) => ({ file, ...locate(path), message })),
    lost,
  };
}
