import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../story/problem.ts';

/** Where articles live, seen from the project's root. */
export const articlesFolder = 'data/articles';

/** An article's folder as read: file names are relative to the root, with `/`. */
export interface ArticleFolder {
  id: string;
  article: { text: string; file: string };
  story: { yaml: string; file: string };
}

/** Reads every folder under `data/articles`; what is missing or unreadable becomes a problem. */
export async function readArticleFolders(
  root: string,
): Promise<{ folders: ArticleFolder[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const complain = (file: string, message: string) =>
    problems.push({ file, line: 1, column: 1, message });
  const entries = await readdir(join(root, articlesFolder), { withFileTypes: true }).catch(
    () => [],
  );
  const ids = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  if (ids.length === 0)
    complain(
      articlesFolder,
      'There is no article: each needs a folder of its own here, with article.txt and story.yaml.',
    );

  const folders: ArticleFolder[] = [];
  for (const id of ids.sort()) {
    const read = async (name: string, what: string) => {
      const file = `${articlesFolder}/${id}/${name}`;
      const text = await readText(join(root, file)).catch((error: unknown) => {
        complain(file, `${what} ${reason(error)}`);
        return null;
      });
      return { file, text };
    };
    const article = await read('article.txt', 'The article’s text');
    const story = await read('story.yaml', 'The story, what a person adds to the article,');
    if (article.text !== null && story.text !== null)
      folders.push({
        id,
        article: { text: article.text, file: article.file },
        story: { yaml: story.text, file: story.file },
      });
  }
  return { folders, problems };
}

/** Offsets count from the text's own first character, so bytes that are not UTF-8 stop here. */
async function readText(path: string): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
}

function reason(error: unknown): string {
  if (error instanceof TypeError) return 'is not UTF-8: save it in that encoding.';
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'is missing: add the file.';
  return `cannot be read (${error instanceof Error ? error.message : String(error)}).`;
}
