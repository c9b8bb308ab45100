/** What a version of the built site consists of. */
export interface SiteFiles {
  /** A hash of all of it. */
  version: string;
  /** By path below the page: what the file's bytes are, as a Subresource Integrity value. */
  files: Readonly<Record<string, string>>;
}

/**
 * The file of the site that a request is for; null where it is for something
 * else. `scope` is the absolute address of the page's folder, with a closing
 * slash. A query is no part of a file's name.
 */
export function fileOf(url: string, scope: string, files: SiteFiles['files']): string | null {
  const { origin, pathname } = new URL(url);
  const home = new URL(scope);
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return null;
  let path: string;
  try {
    path = decodeURIComponent(pathname.slice(home.pathname.length));
  } catch {
    return null;
  }
  if (path === '' || path.endsWith('/')) path += 'index.html';
  return Object.hasOwn(files, path) ? path : null;
}

/** Where a file of the site is: an absolute address. */
export function addressOf(path: string, scope: string): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), scope).href;
}

/** The cache of a version. Sites below other paths of the same host have others. */
export function cacheName(scope: string, version: string): string {
  return `${cachePrefix(scope)}${version}`;
}

/** What the names of all caches of this site begin with, whatever the version. */
export function cachePrefix(scope: string): string {
  return `plotline ${new URL(scope).pathname} `;
}

/** Files that are the same in both: they need not come a second time. */
export function unchanged(wanted: SiteFiles['files'], had: SiteFiles['files']): string[] {
  return Object.keys(wanted).filter(
    (path) => Object.hasOwn(had, path) && had[path] === wanted[path],
  );
}
