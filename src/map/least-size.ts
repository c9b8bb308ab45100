import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * A style in which no label is smaller than `least` pixels. Sizes are numbers, or
 * expressions that interpolate or choose between them; a zoom may only stand at
 * an expression's top, so the numbers within are raised rather than the whole.
 */
export function withLeastSize(style: StyleSpecification, least: number): StyleSpecification {
  return {
    ...style,
    layers: style.layers.map((layer) => {
      if (layer.type !== 'symbol' || layer.layout?.['text-size'] === undefined) return layer;
      const size = raised(layer.layout['text-size'], least) as number;
      return { ...layer, layout: { ...layer.layout, 'text-size': size } };
    }),
  };
}

/** An expression's results raised to `least`; its inputs (zooms, ranks) stay. */
function raised(value: unknown, least: number): unknown {
  if (typeof value === 'number') return Math.max(least, value);
  if (!Array.isArray(value)) return value;
  const [operator, ...rest] = value as unknown[];
  // Results stand after every stop or condition: ["interpolate", how, input, stop, result, …].
  const first = { interpolate: 3, step: 1, case: 1, match: 2 }[operator as string];
  if (first === undefined)
    // A property of the data, or arithmetic on it.
    return operator === 'get' || operator === 'literal' ? ['max', least, value] : value;
  return [
    operator,
    ...rest.map((part, i) => {
      const place = i - first;
      const isLast = i === rest.length - 1;
      const isResult =
        operator === 'interpolate'
          ? place >= 0 && place % 2 === 0
          : operator === 'step'
            ? place >= 0 && place % 2 === 0
            : isLast || (place >= 0 && place % 2 === 0);
      return isResult ? raised(part, least) : part;
    }),
  ];
}
