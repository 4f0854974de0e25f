/** What several measurements need of a DOCX: its document.xml, the text in it, and a template made from it. */
import { Buffer } from 'node:buffer';
import { TextDecoder, TextEncoder } from 'node:util';
import { unzipSync, zipSync } from 'fflate';

const DOCUMENT = 'word/document.xml';

/** @returns document.xml as a string */
export function documentXml(docx) {
  return new TextDecoder().decode(unzipSync(docx)[DOCUMENT]);
}

/** @returns the text of every run, one after the other: what a reader would see, whoever wrote the file */
export function textOf(docx) {
  const runs = documentXml(docx).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g);
  return [...runs].map(([, text]) => text).join('');
}

/** Texts of the tree that came from the branch's file or the law, longest first; what XML must escape is left out. */
export function valuesOf(regulation) {
  const values = [];
  const walk = (node) => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (node !== null && typeof node === 'object') {
      if (node.type === 'value') values.push(node.text);
      else Object.values(node).forEach(walk);
    }
  };
  walk(regulation.parts);
  const usable = [...new Set(values)].filter((value) => value.length > 3 && !/[&<>"'{}]/.test(value));
  return usable.sort((a, b) => b.length - a.length);
}

/**
 * document.xml with a tag in the place of every value.
 * @param tag gives the tag that stands for the value with that index
 */
export function withTags(xml, values, tag) {
  const places = new Map(values.map((value, index) => [value, index]));
  const pattern = new RegExp(values.map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  return xml.replace(pattern, (value) => tag(places.get(value)));
}

/** The DOCX as a template for a program that fills in tags. */
export function templateOf(docx, values, tag) {
  const parts = unzipSync(docx);
  parts[DOCUMENT] = new TextEncoder().encode(withTags(documentXml(docx), values, tag));
  return Buffer.from(zipSync(parts, { mtime: new Date(2026, 0, 1) }));
}
