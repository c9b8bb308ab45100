/** Who can open an address: anybody, who is in the same network, or only this very machine or device. */
export type Reach = 'everybody' | 'network' | 'machine' | 'file';

/** How far an absolute address reaches, as far as can be told from it. */
export function reachOf(address: string): Reach {
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return 'file';
  const host = hostname.replace(/^\[|\]$/g, '');
  if (/^(.+\.)?localhost$|^127\.|^0\.0\.0\.0$|^::1$/.test(host)) return 'machine';
  const isPrivate =
    /^(10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))(\.\d+)+$|^f([cd]|e[89ab])[\da-f]*:|\.local$/;
  return isPrivate.test(host) ? 'network' : 'everybody';
}

/** What to say of an address that not everybody can open; null where everybody can. */
export const reachWords: Readonly<Record<Reach, string | null>> = {
  everybody: null,
  network:
    'This address is one of a private network: it opens only for people in the same network.',
  machine:
    'This address is this machine’s own: it opens here and nowhere else. To share it, put the site on a web host, or set PLOTLINE_PUBLIC_URL when you build it.',
  file: 'This page was opened from a file: its address opens only on this device. Send the file itself, or put the site on a web host.',
};
