import { createContext } from 'svelte';
import type { MapStage } from '../map/stage.svelte.ts';
import type { Filters } from './filters.svelte.ts';
import type { Hover } from './hover.svelte.ts';
import type { Layout } from './layout.svelte.ts';
import type { Reader } from './reader.svelte.ts';
import type { Settings } from './settings.svelte.ts';
import type { Walk } from './walk.svelte.ts';

/** The reader's selection, for every component of a face. */
export const [getReader, setReader] = createContext<Reader>();
/** What the pointer or the focus is on. */
export const [getHover, setHover] = createContext<Hover>();
/** What is filtered out. */
export const [getFilters, setFilters] = createContext<Filters>();
/** How the panes share the window. */
export const [getLayout, setLayout] = createContext<Layout>();
/** The walk through the text, from stop to stop. */
export const [getWalk, setWalk] = createContext<Walk>();
/** What the reader has set for good. */
export const [getSettings, setSettings] = createContext<Settings>();
/** The live map of a face. */
export const [getStage, setStage] = createContext<MapStage>();
