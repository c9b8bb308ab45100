import { afterEach, expect, test, vi } from 'vitest';
import { joinShapes, loadShapes } from './shapes.ts';

const area = (ref: string, west = 0) => {
  const ring = [[west, 0], [west + 2, 0], [west + 2, 2], [west, 2], [west, 0]]; // prettier-ignore
  return { ref, kind: 'area', name: ref, label: [west + 1, 1], far: [[ring]], near: [[ring]] };
};
const files: Record<string, string> = {
  'geometry/areas/NO.json': JSON.stringify([area('country:NO'), area('admin1:NO.12')]),
  'geometry/areas/SE.json': JSON.stringify([area('country:SE'), area('admin1:SE.26', 1)]),
  'geometry/borders/NO-SE.json': JSON.stringify([{ ref: 'border:NO-SE', kind: 'border' }]),
  'geometry/areas/XX.json': '<!doctype html>',
};
const base = 'https://plotline.test/sub/';

function serve() {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: URL) => {
    const file = url.href.replace(base, '');
    asked.push(file);
    if (file.includes('ZZ')) throw new TypeError('Failed to fetch');
    const body = files[file];
    return new Response(body ?? 'Not found', { status: body === undefined ? 404 : 200 });
  });
  return asked;
}
afterEach(() => vi.unstubAllGlobals());

test('asks for the files of the shapes it needs, each once, and keeps no other shape', async () => {
  const asked = serve();
  const refs = ['country:SE', 'admin1:SE.26', 'border:NO-SE', 'country:SE'];
  const { geometry, failed } = await loadShapes(base, refs);
  expect(asked.sort()).toEqual(['geometry/areas/SE.json', 'geometry/borders/NO-SE.json']);
  expect(Object.keys(geometry).sort()).toEqual(['admin1:SE.26', 'border:NO-SE', 'country:SE']);
  expect(failed.size).toBe(0);
});

test('a file that cannot be read costs only its own shapes, and says why', async () => {
  serve();
  const { geometry, failed } = await loadShapes(base, [
    ...['country:NO', 'border:QQ-RR', 'country:XX', 'country:ZZ', 'admin1:NO.99'],
  ]);
  expect(Object.keys(geometry)).toEqual(['country:NO']);
  expect([...failed].sort()).toEqual([
    ['border:QQ-RR', 'geometry/borders/QQ-RR.json is not among the shapes that ship'],
    ['country:XX', 'geometry/areas/XX.json is broken'],
    ['country:ZZ', 'geometry/areas/ZZ.json did not answer'],
  ]);
});

test('areas that are named as one become one, without the limit between them', async () => {
  serve();
  const refs = ['country:SE', 'admin1:SE.26'];
  const { geometry } = await loadShapes(base, refs);
  await joinShapes(geometry, [refs, ['country:SE'], []]);
  const joined = geometry['admin1:SE.26+country:SE'];
  expect(joined?.kind === 'area' && joined.far.length).toBe(1);
});
