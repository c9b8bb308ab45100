import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const notesFile = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;
/** What lies between two paragraphs of notes where one of them was written as a line break. */
const betweenParagraphs = '</a:t></a:r></a:p><a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>';

/**
 * A deck with the line breaks of its speaker's notes made paragraphs: PptxGenJS leaves them in
 * the text, where slide programs show nothing of them. Pictures are stored as they are, all
 * else is compressed.
 */
export function withNoteParagraphs(deck: Uint8Array): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(deck))) {
    // Folders of their own are of no use to anybody.
    if (name.endsWith('/')) continue;
    files[name] = [
      notesFile.test(name) ? strToU8(splitNotes(strFromU8(bytes))) : bytes,
      { level: name.endsWith('.png') ? 0 : 6 },
    ];
  }
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}

/** Line breaks within the text of notes become paragraphs. */
export function splitNotes(xml: string): string {
  return xml.replace(/<a:t>[^<]*<\/a:t>/g, (text) => text.replace(/[\r\n]+/g, betweenParagraphs));
}
