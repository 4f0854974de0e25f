/** Format rules of a finished DOCX, whoever made it. */
export { checkDocx, type CheckReport } from './check.ts';
