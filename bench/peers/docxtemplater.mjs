import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { named, templateOf } from '../parts.mjs';

/** Loads the template for every document, as its manual shows. */
export default function ({ docx, values }) {
  const template = templateOf(docx, values[0], (index) => `{v${index}}`);
  const data = named(values);
  return (index) => {
    const document = new Docxtemplater(new PizZip(template));
    document.render(data[index]);
    return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
}
