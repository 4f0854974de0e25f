import { Packer } from 'docx';
import { documentOf } from '../../dist/word/document.js';
import { planDocument } from '../../dist/core/write/docx/plan.js';

/** The library by which quyche's kinds of paragraph are defined, building the whole document. */
export default function ({ regulation, shell, profile }) {
  return () => Packer.toBuffer(documentOf(planDocument(regulation, shell.layout), profile));
}
