import { readFileSync, writeFileSync } from 'node:fs';
import { basemapBytes, type Traffic } from './traffic.ts';
import { budgets, type Part } from './weight.ts';

/** What one run found. Pairs are Plotline's value and the bare page's, measured in turns. */
export interface Figures {
  /** Milliseconds from navigation to a map at rest. */
  idle: [plotline: number, bare: number][];
  /** Frames per second of the same flight. */
  frames: [plotline: number, bare: number][];
  /** Frames per second of the same flights from step to step of the talk. */
  steps: [plotline: number, bare: number][];
  /** Milliseconds of the longest frame of the same pan. */
  pans: [large: number, plotline: number, bare: number][];
  /** Milliseconds from navigation to a map at rest, of the large story and the shipped one. */
  largeIdle: [large: number, shipped: number][];
  /** How often Plotline's map came to rest before it stayed so; 1 is best. */
  rests: number;
  traffic: Traffic;
  /** Bytes of `basemap/`. */
  basemap: number;
  parts: Part[];
}

interface Row {
  what: string;
  value: string;
  budget: string;
  met: boolean | null;
}

/** The live map must be idle within so many times the bare page's time. */
const IDLE_RATIO = 1.3;
/** The large story's map must be there within so many times the shipped story's time. */
const LARGE_RATIO = 2;
/** A talk's step changes must have so many of the bare page's frames. */
const STEP_RATIO = 0.9;
/** The longest frame of a pan over the large story, against the bare page's. */
const PAN_RATIO = 2;

/** Marks in docs/performance.md between which the figures stand. */
const begin = '<!-- figures: npm run bench -- --write -->';
const end = '<!-- end of figures -->';

/** Prints the figures, and puts them into a document if one is named. */
export function report(figures: Figures, document: string | null): void {
  const table = markdown(rowsOf(figures));
  console.log(`\n${table}`);
  console.log(
    `\nOne run, ${figures.idle.length} pairs. Milliseconds, Plotline/bare, pair by pair:`,
  );
  console.log(figures.idle.map((pair) => pair.map(Math.round).join('/')).join('  '));
  if (document === null) return;
  const text = readFileSync(document, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`${document} has no place for the figures: it needs "${begin}" and "${end}".`);
  writeFileSync(document, `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`);
  console.log(`\nWritten to ${document}`);
}

function rowsOf(figures: Figures): Row[] {
  const { idle, frames, steps, pans, largeIdle, rests, traffic, basemap, parts } = figures;
  const slower = median(idle.map(([plotline, bare]) => plotline / bare));
  const stepping = median(steps.map(([plotline, bare]) => plotline / bare));
  const later = median(largeIdle.map(([large, shipped]) => large / shipped));
  const stall = median(pans.map(([large, , bare]) => large / bare));
  const moved = basemapBytes(traffic);
  return [
    row('time to a live map at rest', `${slower.toFixed(2)} ×`, slower, IDLE_RATIO, '×'),
    row(
      'frames per second in a flight',
      `${median(frames.map(([plotline, bare]) => plotline / bare)).toFixed(2)} ×`,
    ),
    {
      ...row('frames per second in step changes of the talk', `${stepping.toFixed(2)} ×`),
      budget: `at least ${STEP_RATIO} ×`,
      met: stepping >= STEP_RATIO,
    },
    row(
      'longest frame of a pan',
      `${median(pans.map(([, plotline, bare]) => plotline / bare)).toFixed(2)} ×`,
    ),
    row('– over the large story', `${stall.toFixed(2)} ×`, stall, PAN_RATIO, '×'),
    row(
      'time to the large story’s map at rest, against the shipped story’s',
      `${later.toFixed(2)} ×`,
      later,
      LARGE_RATIO,
      '×',
    ),
    row('rests of the map until it stays at rest', `${rests}`),
    row('basemap moved at the default view', kilobytes(moved), moved, budgets.basemapMoved),
    ...(['atlas', 'relief', 'fonts', 'story', 'page'] as const).map((kind) =>
      row(`– ${movedWords[kind]}`, kilobytes(traffic[kind])),
    ),
    row('basemap as shipped', kilobytes(basemap), basemap, budgets.basemap),
    ...parts.map(({ name, gzipped }) =>
      name === 'index.html'
        ? row(`${name}, gzipped`, kilobytes(gzipped), gzipped, budgets.page)
        : row(`${name}, gzipped`, kilobytes(gzipped)),
    ),
  ];
}

const movedWords: Record<keyof Traffic, string> = {
  atlas: 'of it, atlas',
  relief: 'of it, relief',
  fonts: 'of it, letters (shared with the text)',
  story: 'beside it, the story and its shapes',
  page: 'beside it, page, scripts and styles, not compressed',
};

function row(what: string, value: string, is?: number, most?: number, unit = 'kB'): Row {
  const budget =
    most === undefined ? '' : unit === 'kB' ? kilobytes(most) : `${most.toFixed(1)} ${unit}`;
  return { what, value, budget, met: is === undefined || most === undefined ? null : is <= most };
}

/** kB are thousands of bytes. */
function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toLocaleString('en-GB', { maximumFractionDigits: bytes < 10_000 ? 1 : 0 })} kB`;
}

function markdown(rows: Row[]): string {
  const cells = [
    ['figure', 'measured', 'at most', 'kept'],
    ...rows.map(({ what, value, budget, met }) => [
      what,
      value,
      budget,
      met === null ? '' : met ? 'yes' : 'no',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((i) => Math.max(...cells.map((line) => line[i]!.length)));
  const lines = cells.map(
    (line) => `| ${line.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
