import { TemplateHandler } from 'easy-template-x';
import { templateOf } from '../parts.mjs';

export default function ({ docx, values }) {
  const template = templateOf(docx, values, (index) => `{v${index}}`);
  const data = Object.fromEntries(values.map((value, index) => [`v${index}`, value]));
  const handler = new TemplateHandler();
  return () => handler.process(template, data);
}
