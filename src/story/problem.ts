/** Where something stands in a parsed document: `['events', 3, 'quotes', 0]`. */
export type Path = readonly (string | number)[];

/** Something wrong with a story, told to the person who wrote it. Line and column count from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** Takes a problem at a path of the story file. */
export type Report = (path: Path, message: string) => void;

/** `story.yaml:12:9  The quote …`, as terminals and editors link it. */
function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}  ${message}`;
}

/** All problems as one text, in the order of the file. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${count} in the stories:\n${sorted.map(formatProblem).join('\n')}`;
}
