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
  // Whether a line may break at a blank goes by how long a name is, which the peers' one template does not know.
  return [...runs].map(([, text]) => text.replaceAll('\u00a0', ' ')).join('');
}

/** The texts of a tree that came from the branch's file or the law, in its order. */
function valuesIn(node) {
  if (Array.isArray(node)) return node.flatMap(valuesIn);
  if (node === null || typeof node !== 'object') return [];
  return node.type === 'value' ? [node.text] : Object.values(node).flatMap(valuesIn);
}

/**
 * The values of each of several regulations that differ in nothing else, in one order: those longest in the first come
 * first; what XML must escape is left out.
 */
export function valuesOf(regulations) {
  const lists = regulations.map(({ parts }) => valuesIn(parts));
  const [first] = lists;
  if (lists.some(({ length }) => length !== first.length))
    throw new Error('regulations that differ in more than values');
  const usable = [...first.keys()].filter(
    (at) => first.indexOf(first[at]) === at && first[at].length > 3 && !/[&<>"'{}]/.test(first[at]),
  );
  usable.sort((one, other) => first[other].length - first[one].length);
  return lists.map((list) => usable.map((at) => list[at]));
}

/** The values of each branch by the names of their tags. */
export const named = (values) =>
  values.map((list) => Object.fromEntries(list.map((value, index) => [`v${index}`, value])));

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
