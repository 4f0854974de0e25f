/**
 * Finished pieces of HTML. A plain string cannot pass for one: it becomes markup only through `text` and `element`,
 * the two places where anything is escaped. Elements are closed as in XML, so that a page can be read by either parser.
 */

declare const finished: unique symbol;

/** HTML that is already escaped. */
export type Markup = string & { readonly [finished]: true };

/** Attributes by name; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export const nothing = '' as Markup;

/** Turns a text into markup that shows exactly that text. */
export function text(value: string): Markup {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') as Markup;
}

/** Wraps finished content in an element; the values of attributes are escaped here. */
export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  return `${openTag(name, attributes)}>${joined(children)}</${name}>` as Markup;
}

/** An element without content, such as `meta`. */
export function voidElement(name: string, attributes: Attributes): Markup {
  return `${openTag(name, attributes)} />` as Markup;
}

/** Our own style sheet, which HTML reads as raw text: it holds no value of a branch. */
export function styleElement(css: string): Markup {
  return `<style>\n${css}</style>` as Markup;
}

/** Puts pieces after each other with nothing between them. */
export function joined(pieces: readonly Markup[]): Markup {
  return pieces.join('') as Markup;
}

/** Puts pieces after each other on lines of their own. Not for use inside a paragraph. */
export function lines(pieces: readonly Markup[]): Markup {
  return pieces.filter((piece) => piece !== '').join('\n') as Markup;
}

function openTag(name: string, attributes: Attributes): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`],
  );
  return `<${name}${pairs.join('')}`;
}

function escapeAttribute(value: string): string {
  return text(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
