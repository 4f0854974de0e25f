import type { Problem, Result } from '../../diagnostic.ts';
import type { HeaderKind, Paper, PaperParagraph, PaperSection } from '../paper.ts';
import { openArchive } from './zip.ts';
import { emptyCollection, readBlocks, type BlockContext, type Collected } from './blocks.ts';
import { integer, toggle } from './measure.ts';
import { readNumbering } from './numbering.ts';
import { notDocx } from './not-docx.ts';
import { openParts, type Parts, type Relation } from './parts.ts';
import { readSection, type RawSection } from './sections.ts';
import type { PageBox } from './shapes.ts';
import { readStyles } from './styles.ts';
import { readTheme } from './theme.ts';
import { child, descendants, type Xml, type XmlFault } from './xml.ts';

/** Where Word keeps the text when the package does not say. */
const USUAL_DOCUMENT = 'word/document.xml';

/**
 * Reads a DOCX file into plain data. Whatever stands in the file, the answer is a paper or problems, never an
 * exception.
 */
export function readDocx(bytes: Uint8Array, file: string): Result<Paper> {
  const archive = openArchive(bytes, file);
  if (archive.value === null) return { value: null, problems: archive.problems };
  const parts = openParts(archive.value);
  const name = parts.relations('').find((relation) => relation.kind === 'officeDocument')?.target ?? USUAL_DOCUMENT;
  const document = parts.read(name);
  const body = document === undefined ? undefined : child(document, 'w:body');
  const paper = body === undefined ? null : readPaper(body, name, parts);
  const problems = parts.faults().map((fault) => faultProblem(fault, file));
  if (paper === null && problems.length === 0) {
    problems.push(notDocx(file, 'tệp không phải văn bản DOCX: không có phần nội dung văn bản'));
  }
  return { value: problems.length > 0 ? null : paper, problems };
}

const FAULTS: Readonly<Record<XmlFault, { code: string; message: string }>> = {
  malformed: { code: 'docx-damaged', message: 'không đọc được vì nội dung bị hỏng' },
  doctype: { code: 'docx-doctype', message: 'có khai báo DOCTYPE, không nhận vì lý do an toàn' },
  'too-deep': { code: 'docx-too-deep', message: 'lồng quá nhiều lớp, không đọc được' },
};

function faultProblem({ name, fault }: { name: string; fault: XmlFault }, file: string): Problem {
  const { code, message } = FAULTS[fault];
  return { code, severity: 'error', message: `phần “${name}” của tệp ${message}`, place: { kind: 'file', file } };
}

function readPaper(body: Xml, name: string, parts: Parts): Paper {
  const relations = parts.relations(name);
  const part = (kind: string): Xml | undefined => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? undefined : parts.read(target);
  };
  const theme = readTheme(part('theme'));
  const styles = readStyles(part('styles'), theme);
  const settings = part('settings');
  const last = readSection(child(body, 'w:sectPr'));
  const makeContext = (numbered: boolean): BlockContext => ({
    styles,
    theme,
    page: pageBox(body, last),
    fields: [],
    numbering: readNumbering(part('numbering'), theme),
    numbered,
  });
  const collected = emptyCollection();
  readBlocks(body, makeContext(true), collected);
  const sections = [...collected.sections, last];
  const headers = new Map<string, PaperParagraph[]>();
  const readHeader = (id: string | undefined): PaperParagraph[] => {
    const relation = relations.find((item) => item.id === id);
    const known = headers.get(id ?? '');
    if (relation === undefined || known !== undefined) return known ?? [];
    const header = emptyCollection();
    const root = parts.read(relation.target);
    if (root !== undefined) readBlocks(root, makeContext(false), header);
    headers.set(relation.id, header.paragraphs);
    return header.paragraphs;
  };
  return {
    paragraphs: collected.paragraphs,
    sections: withHeaders(sections, readHeader),
    settings: {
      mirrorMargins: toggle(settings, 'w:mirrorMargins') ?? false,
      evenAndOddHeaders: toggle(settings, 'w:evenAndOddHeaders') ?? false,
    },
    pages: pagesOf(parts, collected),
  };
}

/** Floating shapes are placed by the first section's page. */
function pageBox(body: Xml, last: RawSection): PageBox {
  const element = descendants(body, 'w:sectPr')[0];
  const first = element === undefined ? last : readSection(element);
  return { width: first.width ?? 0, marginLeft: first.margin?.left ?? 0 };
}

const KINDS: readonly HeaderKind[] = ['default', 'first', 'even'];

/** A section without a header of some kind shows that of the section before it. */
function withHeaders(
  sections: readonly RawSection[],
  read: (id: string | undefined) => PaperParagraph[],
): PaperSection[] {
  const ids = { headers: new Map<string, string>(), footers: new Map<string, string>() };
  return sections.map((section) => {
    const shown = (place: 'headers' | 'footers'): Record<HeaderKind, PaperParagraph[]> => {
      for (const kind of KINDS) {
        const own = section[place].get(kind);
        if (own !== undefined) ids[place].set(kind, own);
      }
      return {
        default: read(ids[place].get('default')),
        first: read(ids[place].get('first')),
        even: read(ids[place].get('even')),
      };
    };
    return {
      ...section,
      headers: shown('headers'),
      footers: shown('footers'),
    };
  });
}

/** The number of pages that the saving program wrote down, or that its marks of page breaks show. */
function pagesOf(parts: Parts, collected: Collected): number | null {
  const name = parts.relations('').find((relation: Relation) => relation.kind === 'extended-properties')?.target;
  const written = name === undefined ? undefined : integer(child(parts.read(name), 'Pages')?.text.trim());
  if (written !== undefined && written > 0) return written;
  const breaks = collected.renderedBreaks + collected.paragraphs.filter((paragraph) => paragraph.pageBreak).length;
  return breaks > 0 ? breaks + 1 : null;
}
