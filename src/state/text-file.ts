/** Larger files are no text that a person would read on one map. Bytes. */
const LARGEST = 2_000_000;

/**
 * The text of a file that a person chose or dropped. Throws an Error whose
 * message is a sentence to a person where it is no plain text in UTF-8.
 */
export async function readTextFile(file: File): Promise<string> {
  if (file.size > LARGEST)
    throw new Error(`The file “${file.name}” is too large to read here (over 2 MB).`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Error(
      `The file “${file.name}” is not plain text in UTF-8. Save it so, or paste its text.`,
    );
  }
  if (text.includes('\0'))
    throw new Error(`The file “${file.name}” is not plain text. Paste its text instead.`);
  return text;
}
