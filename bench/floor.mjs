/**
 * The least that any program must do that makes this document from a template: put the texts of the branch into the
 * document's XML with the template compiled beforehand, turn it into bytes and compress these.
 */
import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import Handlebars from 'handlebars';
import { withTags } from './parts.mjs';

/** @returns a function that renders document.xml of a branch from a compiled template and deflates it at level 6 */
export function floorOf(xml, values) {
  const source = withTags(xml, values[0], (index) => `{{v.[${index}]}}`);
  const template = Handlebars.compile(source, { noEscape: true, strict: true });
  const render = (index) => template({ v: values[index] });
  if (render(0) !== xml) throw new Error('the template does not give the document back');
  return (index) => deflateRawSync(Buffer.from(render(index)), { level: 6 });
}
