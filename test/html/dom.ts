import { DOMParser } from '@xmldom/xmldom';
import type { Document, Element } from '@xmldom/xmldom';

/** Parses a page strictly: every element closed, every attribute quoted; the first fault throws. */
export function parsePage(html: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(html, 'application/xml');
}

export function all(document: Document, name: string): Element[] {
  return [...document.getElementsByTagName(name)];
}

/** The elements of a class, in order. */
export function ofClass(document: Document, name: string): Element[] {
  return [...document.getElementsByClassName(name)];
}

export function textOf(element: Element | undefined): string {
  return element?.textContent ?? '(không có)';
}
