import { strFromU8 } from 'fflate';

/** Bytes as base64. */
export const base64 = (bytes: Uint8Array): string => btoa(strFromU8(bytes, true));
