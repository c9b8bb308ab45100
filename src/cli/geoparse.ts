/**
 * `npm run --silent geoparse -- <file>`, or `-` for JSON Lines of `{id,text}` on standard
 * input: prints every mention as a line of JSON.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadGazetteer } from '../gazetteer/load.ts';
import { geoparse } from '../geoparse/geoparse.ts';
import type { ExplainedMention } from '../geoparse/mention.ts';

interface Document {
  id: string;
  text: string;
}

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../public/gazetteer');

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function readDocuments(argument: string | undefined): Document[] {
  if (!argument)
    fail('Name a text file, or "-" for JSON Lines of {"id","text"} on standard input.');
  if (argument === '-')
    return readFileSync(0, 'utf8')
      .split('\n')
      .flatMap((line, i) => (line.trim() ? [readLine(line, i + 1)] : []));
  try {
    return [{ id: basename(argument, extname(argument)), text: readFileSync(argument, 'utf8') }];
  } catch {
    return fail(`The file "${argument}" cannot be read. Check its name and place.`);
  }
}

function readLine(line: string, number: number): Document {
  try {
    const { id, text } = JSON.parse(line) as Partial<Document>;
    if (id !== undefined && typeof text === 'string') return { id: String(id), text };
  } catch {
    // Answered below, with the line's number.
  }
  return fail(`Line ${number} of the input is not a JSON object with "id" and "text".`);
}

function toLine(docId: string, mention: ExplainedMention): string {
  const { start, end, exact, reading, use, place, score } = mention;
  const { lat = null, lon = null, geonameId, country, admin1 } = place ?? {};
  return JSON.stringify({
    ...{ docId, start, end, text: exact, reading, use, lat, lon },
    ...{ geonameId, country, admin1, placeId: mention.placeId, score },
  });
}

// A reader such as "head" may close the pipe early; that is no error.
process.stdout.on('error', () => process.exit(0));
const documents = readDocuments(process.argv[2]);
const gazetteer = await loadGazetteer((file) => readFile(join(folder, file))).catch(
  (error: Error) => fail(error.message),
);
for (const { id, text } of documents)
  for (const mention of geoparse(text, gazetteer)) process.stdout.write(`${toLine(id, mention)}\n`);
