import { expect, test } from 'vitest';
import { reachOf, reachWords, type Reach } from './reach.ts';

test.each<[Reach, string[]]>([
  [
    'everybody',
    [
      'https://example.org/map/',
      'http://8.8.8.8/',
      'https://mylocalhost.org/',
      'http://172.32.0.1/',
      'https://10.example.org.net/x',
      'https://fd.example/',
    ],
  ],
  [
    'network',
    [
      'http://10.0.0.7:4173/',
      'http://192.168.1.2/',
      'http://172.16.0.1/',
      'http://desk.local/',
      'http://[fd00::1]/',
      'http://[fe80::1]/',
    ],
  ],
  [
    'machine',
    [
      'http://localhost:4173/',
      'http://a.localhost/',
      'http://127.0.0.1/',
      'http://[::1]:80/',
      'http://0.0.0.0/',
    ],
  ],
  ['file', ['file:///home/x/plotline.html', 'blob:null/abc']],
])('for %s', (reach, addresses) => {
  for (const address of addresses) expect(reachOf(address), address).toBe(reach);
});

test('only what everybody can open needs no words', () => {
  for (const [reach, words] of Object.entries(reachWords))
    expect(words === null).toBe(reach === 'everybody');
});
