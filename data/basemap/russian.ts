import { distance } from 'fastest-levenshtein';

const latin: Record<string, string> = Object.fromEntries(
  (
    'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f ' +
    'х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const transliterate = (name: string) =>
  [...name.toLowerCase()].map((letter) => latin[letter] ?? letter).join('');

/**
 * The Russian name among a GeoNames entry's alternate names, which do not tell
 * their languages: of those written with Russian letters alone, the one that
 * sounds most like the Latin name. Undefined when none comes close.
 */
export function russianName(latinName: string, alternates: string[]): string | undefined {
  const target = latinName.toLowerCase().replace(/[^a-z ]/g, '');
  let best: string | undefined;
  let least = Math.max(2, target.length * 0.45);
  for (const name of alternates) {
    if (!/^[А-ЯЁ][А-яё]+([ -][А-ЯЁ]?[а-яё]+)*$/.test(name)) continue;
    const d = distance(transliterate(name), target);
    if (d < least) [best, least] = [name, d];
  }
  return best;
}
