/** The part used here of a package that the app's own install does not have. */

declare module '@faker-js/faker' {
  /** Every language's data, by its code. */
  export const allLocales: Record<string, object>;
}
