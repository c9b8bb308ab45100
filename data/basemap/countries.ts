import { inPackage, readJson } from './sources.ts';
import { readList } from './lists.ts';

/** ISO 3166-1 alpha-3 to alpha-2; `AFG` gives `AF`. */
export async function alpha2Of(): Promise<(alpha3: string) => string> {
  const rows = await readJson<[alpha2: string, alpha3: string][]>(
    inPackage('i18n-iso-countries/codes.json'),
  );
  const codes = new Map(rows.map(([alpha2, alpha3]) => [alpha3, alpha2]));
  return (alpha3) => {
    const code = codes.get(alpha3);
    if (!code) throw new Error(`No ISO 3166-1 alpha-2 code for "${alpha3}": add it to policy.ts.`);
    return code;
  };
}

type Locale = { countries: Record<string, string | string[]> };

/** Short country names in a language (a file of i18n-iso-countries), by alpha-2 code. */
export async function countryNames(language = 'en'): Promise<Map<string, string>> {
  const { countries } = await readJson<Locale>(
    inPackage(`i18n-iso-countries/langs/${language}.json`),
  );
  const names = new Map(
    Object.entries(countries).map(([code, name]) => [
      code,
      typeof name === 'string' ? name : name[0]!,
    ]),
  );
  if (language === 'en' || language === 'ru')
    for (const row of await readList('country-names', ['code', 'name', 'name_ru', 'reason']))
      names.set(row.code, language === 'en' ? row.name : row.name_ru);
  return names;
}
