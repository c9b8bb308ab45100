/** What is said where a file of the map's code did not come; apart, so that it can be said without that code. */
export const NO_CODE =
  'The map could not be loaded: a file of this page did not come. Reload to try again; the article and its excerpts are complete without it.';
