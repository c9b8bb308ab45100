// `npm run icons`: draws the pictures of the installed app (public/icons/) from public/favicon.svg.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserSources } from './browser-sources.ts';
import { describeFailure, firstThatStarts, startOnce } from './browser.ts';

const shared = join(import.meta.dirname, '../../public');

/** A maskable picture may be cut to any shape: only its inner four fifths are sure to be seen. */
const icons = [
  { name: 'icon-192', size: 192, maskable: false },
  { name: 'icon-512', size: 512, maskable: false },
  { name: 'maskable-512', size: 512, maskable: true },
];

const { path, attempts } = await firstThatStarts(browserSources(console.log), startOnce);
if (path === null) throw new Error(describeFailure(attempts));
const browser = await chromium.launch({ executablePath: path });
try {
  const page = await browser.newPage();
  const drawing = await readFile(join(shared, 'favicon.svg'), 'utf8');
  await mkdir(join(shared, 'icons'), { recursive: true });
  for (const { name, size, maskable } of icons) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin:0">${drawing}`);
    await page.evaluate((masked) => {
      const [svg, ground] = ['svg', 'rect'].map((tag) => document.querySelector<SVGElement>(tag)!);
      svg!.style.display = 'block';
      if (!masked) return;
      document.body.style.background = ground!.getAttribute('fill')!;
      svg!.style.transform = 'scale(0.8)';
    }, maskable);
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(join(shared, 'icons', `${name}.png`), picture);
  }
} finally {
  await browser.close();
}
