import { createContext } from 'svelte';
import type { MapStage } from '../map/stage.svelte.ts';
import type { Reader } from './reader.svelte.ts';

/** The reader's selection, for every component of a face. */
export const [getReader, setReader] = createContext<Reader>();
/** The live map of a face. */
export const [getStage, setStage] = createContext<MapStage>();
