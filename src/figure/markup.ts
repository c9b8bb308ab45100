/** Attributes of an element; those without a value are left out. */
export type Attributes = Record<string, string | number | null | undefined>;

/** Characters that XML 1.0 cannot hold at all, not even escaped: controls, lone surrogates. */
const unprintable =
  // eslint-disable-next-line no-control-regex -- these are the characters to be found
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as XML can hold it: what it cannot becomes U+FFFD. */
export function printable(text: string): string {
  return text.replace(unprintable, '\ufffd');
}

/** Text for XML, in an element or an attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (letter) => entities[letter]!);
}

/** An element as markup. `children` are markup already; text must have gone through `escapeXml`. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const listed = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${listed}/>` : `<${name}${listed}>${content}</${name}>`;
}

/** An id that is valid in XML and unique in the page: what ids cannot hold becomes its code. */
export function elementId(prefix: string, id: string): string {
  const safe = id.replace(/[^\w.-]/g, (letter) =>
    letter === ':' ? '.' : `_${letter.charCodeAt(0).toString(16)}`,
  );
  return `${prefix}${safe}`;
}

/**
 * A path that is drawn several times, each time with other attributes. With an
 * id its data stands in the markup once, and is used again by that id; without
 * one, for editors that do not read `use`, it is repeated.
 */
export function repeated(d: string, id: string | null): (attributes: Attributes) => string {
  let drawn = false;
  return (attributes) => {
    if (id === null) return element('path', { d, ...attributes });
    if (drawn) return element('use', { href: `#${id}`, ...attributes });
    drawn = true;
    return element('g', attributes, element('path', { id, d }));
  };
}

/** Tenths of a pixel are enough for a figure. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
