import type { Download } from './download.ts';
import { pngDownload } from './png-download.ts';
import { pptxDownload } from './pptx-download.ts';
import { singleFileDownload } from './single-file.ts';
import { svgDownload } from './svg-download.ts';

/** Every file that is made in the browser, in the order in which they are offered. */
export const downloads: readonly Download[] = [
  pngDownload,
  svgDownload,
  pptxDownload,
  singleFileDownload,
];
