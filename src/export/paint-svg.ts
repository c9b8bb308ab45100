/**
 * Paints the markup of `pictureSvg` on a canvas. Drawn by the browser as an image, an SVG would
 * not see the page's letters, and the page's policy, which allows images from its own address
 * alone, would have to be loosened. So the few elements that such a picture is made of are
 * painted one by one: at any scale its lines and letters are drawn anew, never enlarged.
 */

const initial: Readonly<Record<string, string>> = {
  fill: '#000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  'clip-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-opacity': '1',
  'stroke-linejoin': 'miter',
  'stroke-linecap': 'butt',
  'stroke-dasharray': 'none',
  'font-family': 'sans-serif',
  'font-size': '16',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': '0',
  'text-anchor': 'start',
};

/**
 * A canvas's context that draws with the processor: the canvas is read once and thrown away,
 * and where there is no graphics card, drawing as if there were one takes many times as long.
 */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  return canvas.getContext('2d', { willReadFrequently: true });
}

/** Reads the markup of a picture. Throws an Error where it is not well-formed. */
export function readSvg(markup: string): Element {
  const { documentElement } = new DOMParser().parseFromString(markup, 'image/svg+xml');
  // Browsers say what is wrong within what they could read, or in its place.
  if (documentElement.localName !== 'svg' || documentElement.querySelector('parsererror'))
    throw new Error('The picture’s markup could not be read.');
  return documentElement;
}

/** Loads the letters that a picture uses. Where they do not come, others stand in. */
export async function loadLetters(svg: Element): Promise<void> {
  const used = new Map<string, string>();
  for (const text of svg.querySelectorAll('text')) {
    const font = fontOf(text);
    used.set(font, (used.get(font) ?? '') + (text.textContent ?? ''));
  }
  await Promise.allSettled(
    [...used].map(([font, letters]) => document.fonts.load(font, [...new Set(letters)].join(''))),
  );
}

/**
 * Paints a picture; the context's transform decides how large, and where its view box begins.
 * Throws an Error at an element that no picture has.
 */
export function paintSvg(svg: Element, context: CanvasRenderingContext2D): void {
  for (const child of svg.children) paint(child, context);
}

function paint(element: Element, context: CanvasRenderingContext2D): void {
  const name = element.localName;
  if (name === 'title' || name === 'desc' || name === 'clipPath') return;
  const opacity = Number(element.getAttribute('opacity') ?? 1);
  context.save();
  place(element, context);
  clip(element, context);
  if (opacity < 1 && !isPlain(element)) together(element, context, opacity);
  else {
    context.globalAlpha *= opacity;
    draw(element, context);
  }
  context.restore();
}

function draw(element: Element, context: CanvasRenderingContext2D): void {
  switch (element.localName) {
    case 'g':
      for (const child of element.children) paint(child, context);
      return;
    case 'rect':
    case 'path':
      fillAndStroke(element, context, {
        fill: () =>
          context.fill(pathOf(element), inherited(element, 'fill-rule') as CanvasFillRule),
        stroke: () => context.stroke(pathOf(element)),
      });
      return;
    case 'text':
      drawText(element, context);
      return;
    default:
      throw new Error(`A picture has no element “${element.localName}”.`);
  }
}

/** Whether nothing of an element lies upon another part of it. */
const isPlain = (element: Element) =>
  element.localName === 'path' &&
  (inherited(element, 'fill') === 'none' || inherited(element, 'stroke') === 'none');

/** Something faint is drawn at full strength by itself, and laid on the picture as a whole. */
function together(element: Element, context: CanvasRenderingContext2D, opacity: number): void {
  const { width, height } = context.canvas;
  const layer = Object.assign(document.createElement('canvas'), { width, height });
  const inner = contextOf(layer)!;
  inner.setTransform(context.getTransform());
  draw(element, inner);
  context.resetTransform();
  context.globalAlpha *= opacity;
  context.drawImage(layer, 0, 0);
  // Safari keeps a canvas's memory for long unless it is emptied.
  layer.width = layer.height = 0;
}

/** The value of a property, from the element or what it stands in. */
function inherited(element: Element, property: string): string {
  const found = element.closest(`[${property}]`)?.getAttribute(property);
  return found ?? initial[property]!;
}

const number = (element: Element, property: string) => Number(inherited(element, property));
const own = (element: Element, attribute: string) => Number(element.getAttribute(attribute) ?? 0);

function place(element: Element, context: CanvasRenderingContext2D): void {
  const transform = element.getAttribute('transform') ?? '';
  for (const [, name, list] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y] = list!
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (name === 'translate') context.translate(x, y ?? 0);
    else if (name === 'rotate') context.rotate((x * Math.PI) / 180);
    else if (name === 'scale') context.scale(x, y ?? x);
    else throw new Error(`A picture has no transform “${name}”.`);
  }
}

function clip(element: Element, context: CanvasRenderingContext2D): void {
  const id = /^url\(#(.+)\)$/.exec(element.getAttribute('clip-path') ?? '')?.[1];
  const shape = id && element.ownerDocument.getElementById(id)?.firstElementChild;
  if (shape) context.clip(pathOf(shape), inherited(shape, 'clip-rule') as CanvasFillRule);
}

function pathOf(element: Element): Path2D {
  if (element.localName === 'path') return new Path2D(element.getAttribute('d') ?? '');
  const path = new Path2D();
  const [x, y, width, height, rx] = ['x', 'y', 'width', 'height', 'rx'].map((name) =>
    own(element, name),
  ) as [number, number, number, number, number];
  path.roundRect(x, y, width, height, rx);
  return path;
}

function fillAndStroke(
  element: Element,
  context: CanvasRenderingContext2D,
  by: { fill(): void; stroke(): void },
): void {
  const before = context.globalAlpha;
  const [fill, stroke] = [inherited(element, 'fill'), inherited(element, 'stroke')];
  if (fill !== 'none') {
    context.fillStyle = fill;
    context.globalAlpha = before * number(element, 'fill-opacity');
    by.fill();
  }
  if (stroke !== 'none') {
    context.strokeStyle = stroke;
    context.globalAlpha = before * number(element, 'stroke-opacity');
    context.lineWidth = number(element, 'stroke-width');
    context.lineJoin = inherited(element, 'stroke-linejoin') as CanvasLineJoin;
    context.lineCap = inherited(element, 'stroke-linecap') as CanvasLineCap;
    context.miterLimit = 4;
    const dashes = inherited(element, 'stroke-dasharray');
    context.setLineDash(dashes === 'none' ? [] : dashes.split(/[\s,]+/).map(Number));
    by.stroke();
  }
  context.globalAlpha = before;
}

/** As CSS writes it. */
function fontOf(text: Element): string {
  const [style, weight, size, family] = ['style', 'weight', 'size', 'family'].map((part) =>
    inherited(text, `font-${part}`),
  );
  return `${style} ${weight} ${size}px ${family}`;
}

function drawText(text: Element, context: CanvasRenderingContext2D): void {
  context.font = fontOf(text);
  const spacing = number(text, 'letter-spacing');
  const lines = text.children.length > 0 ? [...text.children] : [text];
  for (const line of lines)
    for (const { letters, x } of placed(line, spacing, context)) {
      const at = [letters, x, own(line, 'y')] as const;
      fillAndStroke(text, context, {
        fill: () => context.fillText(...at),
        stroke: () => context.strokeText(...at),
      });
    }
}

/** A line's letters where they begin; one by one where a browser cannot space them by itself. */
function placed(
  line: Element,
  spacing: number,
  context: CanvasRenderingContext2D,
): { letters: string; x: number }[] {
  const words = line.textContent ?? '';
  const canSpace = 'letterSpacing' in context;
  if (canSpace) context.letterSpacing = `${spacing}px`;
  const pieces = canSpace || spacing === 0 ? [words] : [...words];
  const widths = pieces.map(
    (piece) => context.measureText(piece).width + (canSpace ? 0 : spacing * [...piece].length),
  );
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const share = { start: 0, middle: 0.5, end: 1 }[inherited(line, 'text-anchor')] ?? 0;
  let x = own(line, 'x') - whole * share;
  return pieces.map((letters, i) => {
    const here = { letters, x };
    x += widths[i]!;
    return here;
  });
}
