import { Packer } from 'docx';
import { documentOf } from '../../dist/word/document.js';
import { planDocument } from '../../dist/core/write/docx/plan.js';

/** The library by which quyche's kinds of paragraph are defined, building the whole document. */
export function docxLibrary(regulation, layout, profile) {
  return { title: 'docx', run: () => Packer.toBuffer(documentOf(planDocument(regulation, layout), profile)) };
}
