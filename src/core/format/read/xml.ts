import { DOMParser, type Element } from '@xmldom/xmldom';

/** An element as plain data. Names carry the usual prefix of their namespace, whatever the file calls it. */
export interface Xml {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: Xml[];
  /** the element's own text, without that of its children */
  text: string;
}

/** Why a part cannot be read. */
export type XmlFault = 'malformed' | 'doctype' | 'too-deep';

const MAX_DEPTH = 300;

/** Namespaces by their usual prefix; the second address of a line is that of “strict” files. */
const PREFIXES = new Map<string, string>([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r:'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a:'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp:'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp:'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps:'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['urn:schemas-microsoft-com:vml', 'v:'],
  ['urn:schemas-microsoft-com:office:office', 'o:'],
  ['http://www.w3.org/XML/1998/namespace', 'xml:'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/officeDocument/2006/extended-properties', ''],
]);

/** Reads one part. An unknown namespace keeps the file's own prefix. */
export function parseXml(bytes: Uint8Array): Xml | XmlFault {
  const source = decode(bytes);
  if (/<!DOCTYPE/i.test(source)) return 'doctype';
  try {
    const parser = new DOMParser({
      locator: false,
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    });
    const root = parser.parseFromString(source, 'text/xml').documentElement;
    return root === null ? 'malformed' : (convert(root, 0) ?? 'too-deep');
  } catch {
    // Whatever the parser stumbled over, the part is not well-formed.
    return 'malformed';
  }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

function convert(element: Element, depth: number): Xml | null {
  if (depth > MAX_DEPTH) return null;
  const attributes = new Map<string, string>();
  for (const attribute of element.attributes) attributes.set(nameOf(attribute), attribute.value);
  const children: Xml[] = [];
  let text = '';
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === node.ELEMENT_NODE) {
      const child = convert(node as Element, depth + 1);
      if (child === null) return null;
      children.push(child);
    } else if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) {
      text += node.nodeValue ?? '';
    }
  }
  return { name: nameOf(element), attributes, children, text };
}

function nameOf(node: { namespaceURI: string | null; localName: string | null; nodeName: string }): string {
  const prefix = PREFIXES.get(node.namespaceURI ?? '');
  return prefix === undefined ? node.nodeName : prefix + (node.localName ?? node.nodeName);
}

/** The first child of that name. */
export function child(parent: Xml | undefined, name: string): Xml | undefined {
  return parent?.children.find((element) => element.name === name);
}

/** All children of that name. */
export function childrenOf(parent: Xml | undefined, name: string): Xml[] {
  return parent?.children.filter((element) => element.name === name) ?? [];
}

/** An attribute by its usual prefix and name. */
export function attribute(element: Xml | undefined, name: string): string | undefined {
  return element?.attributes.get(name);
}

/** `w:val` of the child of that name. */
export function valueOf(parent: Xml | undefined, name: string): string | undefined {
  return attribute(child(parent, name), 'w:val');
}

/** Every element of that name below the given one, in document order. */
export function descendants(parent: Xml, name: string): Xml[] {
  return parent.children.flatMap((element) => [
    ...(element.name === name ? [element] : []),
    ...descendants(element, name),
  ]);
}
