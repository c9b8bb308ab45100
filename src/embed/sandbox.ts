/**
 * What an embed's frame may do in somebody's page: run, keep its own origin, save an
 * image, and open the full page, which is a page like any other and not in the sandbox.
 */
export const SANDBOX =
  'allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox';
