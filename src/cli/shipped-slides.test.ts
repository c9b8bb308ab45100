import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { geometryFormat } from '../export/geometry.ts';
import { pptxOf } from '../export/pptx.ts';
import { slidesOf } from '../export/slides.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { paper } from '../theme/paper.ts';
import { compileStories, loadWorkshop } from './build-stories.ts';

const missing = ['soffice', 'pdftotext'].filter(
  (tool) => spawnSync(tool, [tool === 'soffice' ? '--version' : '-v']).error !== undefined,
);
const unless =
  missing.length === 0
    ? ''
    : ` (not run: there is no ${missing.join(' and no ')} here; Debian has them in libreoffice-impress and poppler-utils)`;

test.skipIf(missing.length > 0)(
  `LibreOffice opens the slides and shows every text of each${unless}`,
  async () => {
    const workshop = await loadWorkshop('.');
    const folder = await mkdtemp(join(tmpdir(), 'plotline-'));
    try {
      const story = (await compileStories('.', workshop))[0]!;
      const deck = await pptxOf(
        {
          ...{ story, theme: paper, base: 'https://example.invalid/' },
          geometry: JSON.parse(geometryFormat.write(story, workshop.geometry)) as GeometryLibrary,
          shown: { beat: null, selected: null },
          figureBasemap: () => Promise.resolve(workshop.basemap),
        },
        () => readFile('public/icons/icon-192.png'),
        { signal: new AbortController().signal, progress: () => undefined },
      );
      await writeFile(join(folder, 'deck.pptx'), deck);
      const pages = pagesOf(folder);
      const slides = slidesOf(story);
      expect(pages).toHaveLength(slides.length);
      slides.forEach(({ title, texts }, i) => {
        const words = texts.flatMap(({ paragraphs }) =>
          paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')),
        );
        for (const text of [title, ...words])
          expect(pages[i], `slide ${i + 1}`).toContain(withoutSpaces(text));
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);

/** The text of every page that LibreOffice makes of `deck.pptx`, without white space: lines may break anywhere. */
function pagesOf(folder: string): string[] {
  run('soffice', [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    ...['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'deck.pptx')],
  ]);
  const text = run('pdftotext', ['-enc', 'UTF-8', '-raw', join(folder, 'deck.pdf'), '-']);
  return text.split('\f').slice(0, -1).map(withoutSpaces);
}

const withoutSpaces = (text: string) => text.replace(/[\s\u00ad-]+/g, '');

function run(tool: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool} failed: ${stderr}`);
  return stdout;
}
