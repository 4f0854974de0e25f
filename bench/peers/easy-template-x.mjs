import { TemplateHandler } from 'easy-template-x';
import { templateOf } from '../parts.mjs';

export function easyTemplateX(docx, values) {
  const template = templateOf(docx, values, (index) => `{v${index}}`);
  const data = Object.fromEntries(values.map((value, index) => [`v${index}`, value]));
  const handler = new TemplateHandler();
  return { title: 'easy-template-x', run: () => handler.process(template, data) };
}
