const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const CITATION = new RegExp(`\\([^()]{2,120},\\s*${MONTH}\\s+\\d{1,2}[^()]{0,20}\\)`, 'uy');
const LONGEST = 160;
const SOURCE = new RegExp(`^\\([^(),]+,\\s*${MONTH}\\s+\\d`, 'u');

/** A passage that cites a source, as in "(Agency, Town, June 13)". */
export interface Citation {
  start: number;
  end: number;
  exact: string;
}

/** The citation of a source in which a passage stands, if it stands in one. */
export function citationAround(text: string, start: number, end: number): Citation | null {
  const open = text.lastIndexOf('(', start);
  if (open < 0 || start - open > LONGEST) return null;
  CITATION.lastIndex = open;
  const match = CITATION.exec(text);
  if (!match || end > open + match[0].length) return null;
  return { start: open, end: open + match[0].length, exact: match[0] };
}

/** Whether a passage is the source itself: all that a citation has before its date. */
export function isSource(text: string, start: number, end: number): boolean {
  const citation = citationAround(text, start, end);
  return citation !== null && citation.start + 1 === start && SOURCE.test(citation.exact);
}
