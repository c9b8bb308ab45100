/** Loads code that only this download needs. Rejects with a sentence to a person where it does not come. */
export function later<T>(loading: Promise<T>): Promise<T> {
  return loading.catch(() => {
    throw new Error(
      'The part of Plotline that makes this file could not be loaded. Check the connection and try again.',
    );
  });
}
