import { createContext } from 'svelte';
import type { MapStage } from '../map/stage.svelte.ts';
import type { Hover } from './hover.svelte.ts';
import type { Layout } from './layout.svelte.ts';
import type { Reader } from './reader.svelte.ts';

/** The reader's selection, for every component of a face. */
export const [getReader, setReader] = createContext<Reader>();
/** What the pointer or the focus is on. */
export const [getHover, setHover] = createContext<Hover>();
/** How the panes share the window. */
export const [getLayout, setLayout] = createContext<Layout>();
/** The live map of a face. */
export const [getStage, setStage] = createContext<MapStage>();
