import { expect, test } from 'vitest';
import { pictureSvg } from '../figure/picture.ts';
import { sampleBasemap } from '../figure/sample.ts';
import { sampleGeometry, sampleStory } from '../story/sample.ts';
import { beatsOf } from '../story/talk.ts';
import { themes } from '../theme/themes.ts';
import { markWords } from './mark-words.ts';
import { paintSvg, readSvg } from './paint-svg.ts';

const size = { width: 480, height: 420 };

/** Everything that a picture is made of, drawn in ways that a story has only now and then. */
const rare = `<g transform="translate(300 60) rotate(25) scale(1.25)" opacity="0.35" fill="none">
  <path d="M-20-20H20V20H-20Z" fill="#a8321f" stroke="#2b2722" stroke-width="6"/>
  <path d="M-30 0H60" stroke="#1f5f8b" stroke-width="5" stroke-dasharray="9 6" stroke-linecap="round"/>
</g>
<rect x="380" y="40" width="70" height="50" rx="12" fill="#b07d12" fill-opacity=".4" stroke="#000"/>
<text x="240" y="150" font-size="20" font-weight="600" letter-spacing="3" text-anchor="middle" fill="none" stroke="#fff" stroke-width="4">SPACED</text>
<text font-size="14" text-anchor="end" font-style="italic"><tspan x="470" y="180">two</tspan><tspan x="470" y="200">lines</tspan></text>`;

const story = sampleStory();
const whole = { beat: null, selected: null };
const beat = { ...beatsOf(story)[0]!, told: null, subject: new Set(['bergen']) };
const drawn = (shown: Parameters<typeof pictureSvg>[4], ground: boolean) =>
  pictureSvg(story, sampleGeometry, sampleBasemap, themes.paper, shown, {
    ...size,
    ground,
    editable: markWords(story),
  }).replace('</svg>', `${rare}</svg>`);

test.each([
  ['with its ground', drawn(whole, true)],
  ['faint but for what a beat speaks of, on nothing', drawn({ beat, selected: null }, false)],
])('paints a picture %s as the browser draws it by itself', async (_, svg) => {
  const own = await pixels((context) => paintSvg(readSvg(svg), context));
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const theirs = await pixels((context) =>
    // The view box begins above the map.
    context.drawImage(image, 0, -66, size.width, size.height),
  );
  expect(new Set(own).size).toBeGreaterThan(40);
  const off = own.map((value, i) => Math.abs(value - theirs[i]!));
  // Letters may be set half a pixel further on; nothing may be missing or elsewhere.
  expect(off.reduce((most, value) => Math.max(most, value), 0)).toBeLessThan(100);
  expect(off.reduce((sum, value) => sum + value, 0) / off.length).toBeLessThan(0.4);
});

test('refuses what it does not know, so that no picture quietly loses a part', async () => {
  const svg = (inside: string) =>
    readSvg(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);
  const context = canvas(9, 9);
  expect(() => paintSvg(svg('<circle r="3"/>'), context)).toThrow('“circle”');
  expect(() => paintSvg(svg('<g transform="skewX(3)"/>'), context)).toThrow('“skewX”');
  expect(() => readSvg('<svg><g></svg>')).toThrow('could not be read');
});

function canvas(width: number, height: number) {
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext(
    '2d',
  );
  return context!;
}

/** Red, green, blue and alpha of what is painted at twice its size, four pixels made one. */
async function pixels(painting: (context: CanvasRenderingContext2D) => void) {
  const large = canvas(size.width * 2, size.height * 2);
  // On grey, on which light and dark are seen alike.
  large.fillStyle = '#888';
  large.fillRect(0, 0, large.canvas.width, large.canvas.height);
  large.scale(2, 2);
  large.translate(0, 66);
  painting(large);
  const small = canvas(size.width / 2, size.height / 2);
  small.imageSmoothingQuality = 'high';
  small.drawImage(large.canvas, 0, 0, size.width / 2, size.height / 2);
  return [...small.getImageData(0, 0, size.width / 2, size.height / 2).data];
}
