import { Packer } from 'docx';
import { documentOf } from '../../dist/word/document.js';
import { planDocument, planningFor } from '../../dist/core/write/docx/plan.js';

/** The library by which quyche's kinds of paragraph are defined, building the whole document. */
export default function ({ regulations, shell, profile }) {
  const planning = planningFor(shell.layout);
  return (index) => Packer.toBuffer(documentOf(planDocument(regulations[index], planning), profile));
}
