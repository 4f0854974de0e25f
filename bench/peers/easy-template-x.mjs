import { TemplateHandler } from 'easy-template-x';
import { named, templateOf } from '../parts.mjs';

export default function ({ docx, values }) {
  const template = templateOf(docx, values[0], (index) => `{v${index}}`);
  const data = named(values);
  const handler = new TemplateHandler();
  return (index) => handler.process(template, data[index]);
}
