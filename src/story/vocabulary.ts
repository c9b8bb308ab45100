/** The closed lists of words that story.yaml and story.json share; see document.ts for what they mean. */
export const readings = [
  'literal',
  'metonym',
  'adjectival',
  'institution',
  'publication',
  'person',
] as const;
export const placeKinds = [
  'city',
  'admin1',
  'admin2',
  'country',
  'region',
  'border',
  'around',
] as const;
export const loci = ['point', 'area', 'line', 'unstated'] as const;
export const themes = ['heroin', 'border', 'diplomacy'] as const;
export const actorKinds = ['person', 'organisation', 'government', 'group'] as const;
export const claims = ['stated', 'quoted', 'alleged', 'implied', 'gap'] as const;
export const eventClaims = ['stated', 'quoted', 'alleged', 'implied'] as const;

export const datedPrecisions = ['day', 'interval', 'month', 'season', 'vague'] as const;
export const precisions = [...datedPrecisions, 'none'] as const;
