/**
 * The form under which a name is looked up: without diacritics, punctuation
 * and case ("Khūjand" and "khujand", "St. Petersburg" and "Saint Petersburg"
 * are the same).
 */
export function fold(name: string): string {
  // Most names are a plain word or two, and the gazetteer holds some 300,000.
  if (/^[A-Za-z]{4,}(?: [A-Za-z]+)*$/.test(name)) return name.toLowerCase();
  return plain(name)
    .replace(unheard, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(st|ste) (?=\S)/, 'saint ')
    .replace(/^(ft) (?=\S)/, 'fort ')
    .replace(/^(mt) (?=\S)/, 'mount ');
}

/** Without diacritics and case; Latin letters that do not decompose are spelled out. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đðøłıßæœþə]/g, (letter) => SPELLED[letter] ?? letter);
}

/** Marks within a word that no look-up heeds. */
export const unheard = /['’‘ʻʼ`´.]/g;

const SPELLED: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
};
