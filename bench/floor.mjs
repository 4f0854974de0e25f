/**
 * The least that any program must do that makes this document from a template: put the texts of the branch into the
 * document's XML with the template compiled beforehand, turn it into bytes and compress these.
 */
import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import Handlebars from 'handlebars';

/** Texts of the tree that came from the branch's file or the law. */
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
  return [...new Set(values)].filter((value) => value.length > 3 && !/[&<>"'{}]/.test(value));
}

/** @returns a function that renders document.xml from a compiled template and deflates it at level 6 */
export function floorOf(documentXml, values) {
  const holes = [...values].sort((a, b) => b.length - a.length);
  const places = new Map(holes.map((value, index) => [value, index]));
  const pattern = new RegExp(holes.map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  const source = documentXml.replace(pattern, (value) => `{{v.[${places.get(value)}]}}`);
  const template = Handlebars.compile(source, { noEscape: true, strict: true });
  const render = () => template({ v: holes });
  if (render() !== documentXml) throw new Error('the template does not give the document back');
  return { run: () => deflateRawSync(Buffer.from(render()), { level: 6 }), holes: source.split('{{').length - 1 };
}
