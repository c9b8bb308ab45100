import type { BaseIssue, IssuePathItem } from 'valibot';
import { didYouMean } from '../text/nearest.ts';
import type { Path } from './problem.ts';

type Issue = BaseIssue<unknown>;

/** A Valibot issue as a path and a sentence to the person who wrote the document. */
export function explainIssue(issue: Issue): { path: Path; message: string } {
  let deepest = issue;
  const items: IssuePathItem[] = [...(issue.path ?? [])];
  for (let next = branch(issue); next; next = branch(next)) {
    deepest = next;
    items.push(...(next.path ?? []));
  }
  const path = items.map((item) => item.key as string | number);
  return { path, message: `${owner(items)}${sentence(deepest, items, path)}` };
}

/** Of a union's branches, the one that the author was evidently writing. */
function branch(issue: Issue): Issue | undefined {
  if (issue.type !== 'union' || !issue.issues) return undefined;
  return (
    issue.issues.find((sub) => sub.path !== undefined) ??
    issue.issues.find((sub) => sub.kind === 'validation')
  );
}

/** `In “into-tajikistan”: `, by the innermost entry that has an id. */
function owner(items: readonly IssuePathItem[]): string {
  for (const { input, key } of [...items].reverse())
    if (typeof input === 'object' && input !== null && 'id' in input && key !== 'id')
      if (typeof input.id === 'string') return `In “${input.id}”: `;
  return '';
}

/** `events[3].claim`. */
function showPath(path: Path): string {
  return path.reduce<string>((shown, key) => {
    if (typeof key === 'number') return `${shown}[${key}]`;
    return shown === '' ? key : `${shown}.${key}`;
  }, '');
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  strict_object: 'a mapping',
  object: 'a mapping',
  union: 'the words of the article, or a mapping with “quote”',
};

function sentence(issue: Issue, items: readonly IssuePathItem[], path: Path): string {
  const where = path.length === 0 ? 'The file' : `“${showPath(path)}”`;
  if (items.at(-1)?.origin === 'key')
    return issue.expected === 'never' ? `${where} is an unknown key.` : `${where} is missing.`;
  const is = `${where} is ${show(issue.input)}`;
  if (issue.kind === 'validation')
    return issue.message.startsWith('must ')
      ? `${is}, but ${issue.message}.`
      : `${is}, but must be ${issue.expected}.`;
  if (issue.type !== 'picklist')
    return `${is}, but must be ${kinds[issue.type] ?? issue.expected ?? 'something else'}.`;
  const names = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
  const guess = typeof issue.input === 'string' ? didYouMean(issue.input, names) : '';
  return `${is}, but must be one of ${names.join(', ')}.${guess}`;
}

function show(input: unknown): string {
  if (input === undefined || input === null || input === '') return 'empty';
  if (typeof input === 'string') return `“${input.length > 60 ? `${input.slice(0, 60)}…` : input}”`;
  if (typeof input === 'object') return Array.isArray(input) ? 'a list' : 'a mapping';
  return String(input);
}
