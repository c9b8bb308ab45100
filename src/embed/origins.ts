/** Set by the build, from `PLOTLINE_EMBED_ORIGINS`; undefined in development and in tests. */
declare const __EMBED_ORIGINS__: string[] | null | undefined;

/** The origins whose pages an embed listens to; null for any. */
export const embedOrigins: readonly string[] | null =
  typeof __EMBED_ORIGINS__ === 'undefined' ? null : __EMBED_ORIGINS__;
