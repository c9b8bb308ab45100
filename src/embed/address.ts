import { themeNames, type ThemeName } from '../theme/theme.ts';

/** What the address says an embed shows: `embed.html#/<step id>?select=…`. */
export interface EmbedAddress {
  /** Null for the whole walk, or, with `select` or `whole`, for the whole map. */
  step: string | null;
  /** Of a step that tells a journey; without one the step is shown whole. */
  leg: string | null;
  select: string | null;
  /** Whether the whole map is shown, where neither a step nor a selection is named. */
  whole: boolean;
  story: string | null;
  theme: ThemeName | null;
  /** Of the names on the map. */
  lang: string | null;
  /** Whether a still figure stands there until somebody asks for the live map. */
  poster: boolean;
  /** Whether the buttons that walk through the steps are there. */
  controls: boolean;
}

export const emptyEmbedAddress: EmbedAddress = {
  step: null,
  leg: null,
  select: null,
  whole: false,
  story: null,
  theme: null,
  lang: null,
  poster: false,
  controls: true,
};

/**
 * Reads a location hash. Values that cannot be used are left out and named in
 * `problems`, each a sentence to a person.
 */
export function readEmbedAddress(hash: string): { address: EmbedAddress; problems: string[] } {
  const [path = '', ...query] = hash.replace(/^#?\/?/, '').split('?');
  const params = new URLSearchParams(query.join('?'));
  const step = decoded(path.split('/')[0] ?? '');
  const name = params.get('theme');
  const theme = themeNames.find((known) => known === name) ?? null;
  const problems =
    name && !theme
      ? [`There is no theme called “${name}”; the themes are ${themeNames.join(', ')}.`]
      : [];
  return {
    address: {
      step: step || null,
      leg: step ? params.get('leg') || null : null,
      select: params.get('select') || null,
      whole: !step && isOn(params.get('whole'), false),
      story: params.get('story') || null,
      theme,
      lang: params.get('lang') || null,
      poster: isOn(params.get('poster'), false),
      controls: isOn(params.get('controls'), true),
    },
    problems,
  };
}

/** Writes an address as a hash; what is as it is by default is left out. */
export function writeEmbedAddress(address: EmbedAddress): string {
  const params = new URLSearchParams();
  if (address.step && address.leg) params.set('leg', address.leg);
  for (const key of ['select', 'story', 'theme', 'lang'] as const)
    if (address[key]) params.set(key, address[key]);
  if (address.whole && !address.step) params.set('whole', '1');
  if (address.poster) params.set('poster', '1');
  if (!address.controls) params.set('controls', '0');
  const query = params.toString();
  return `#/${address.step ? encodeURIComponent(address.step) : ''}${query ? `?${query}` : ''}`;
}

/** What of an address a story does not have, as sentences: `has` knows the ids of its steps and of what can be selected. */
export function unknownIn(
  { step, leg, select }: EmbedAddress,
  has: { step: (id: string) => boolean; entry: (id: string) => boolean },
): string[] {
  const problems: string[] = [];
  if (step !== null && !has.step(step))
    problems.push(`There is no step called “${step}” here. This is the first one.`);
  else if (leg !== null && !has.entry(leg))
    problems.push(`The step has no leg called “${leg}”. All of it is shown.`);
  if (select !== null && !has.entry(select))
    problems.push(
      `Nothing here is called “${select}”. ${step === null ? 'The whole map' : 'The step'} is shown instead.`,
    );
  return problems;
}

function isOn(value: string | null, otherwise: boolean): boolean {
  return value === null ? otherwise : value !== '0';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
