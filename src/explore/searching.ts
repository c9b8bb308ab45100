/** What a search needs, in one file that is loaded at the first. */
export { Search } from '../story/search.ts';
export { foundWords } from '../story/search-words.ts';
export { default as SearchResults } from './SearchResults.svelte';
