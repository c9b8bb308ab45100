/** Set by the build, from `PLOTLINE_PUBLIC_URL`; undefined in development and in tests. */
declare const __PUBLIC_URL__: string | null | undefined;

/** Where the site can be reached by everybody, with a closing slash; null where nobody has said so. */
export const publicUrl: string | null = typeof __PUBLIC_URL__ === 'string' ? __PUBLIC_URL__ : null;
