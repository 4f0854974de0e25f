import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { templateOf } from '../parts.mjs';

/** Loads the template for every document, as its manual shows. */
export default function ({ docx, values }) {
  const template = templateOf(docx, values, (index) => `{v${index}}`);
  const data = Object.fromEntries(values.map((value, index) => [`v${index}`, value]));
  return () => {
    const document = new Docxtemplater(new PizZip(template));
    document.render(data);
    return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
}
