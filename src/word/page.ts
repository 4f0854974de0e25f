import { Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import type { FormatProfile } from '../core/schema/format.ts';
import { styleId } from './styles.ts';
import { mm } from './units.ts';

/**
 * Page and header of a part. Every part counts its pages from 1 and shows no number on its first page
 * (HD 05-HD/VPTW II.IV.3-5). Only the first part brings the headers in: those after it inherit them.
 */
export function sectionOf(profile: FormatProfile, first: boolean): Omit<ISectionOptions, 'children'> {
  const { page } = profile;
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: mm(page.width), height: mm(page.height), orientation: PageOrientation.PORTRAIT },
        margin: {
          top: mm(page.marginTop),
          bottom: mm(page.marginBottom),
          left: mm(page.marginLeft),
          right: mm(page.marginRight),
          header: mm(page.headerDistance),
          footer: mm(page.headerDistance),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    ...(first ? { headers: { default: pageNumberHeader(), first: emptyHeader() } } : {}),
  };
}

function pageNumberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({ children: [new Paragraph({ style: styleId('pageNumber'), children: [number] })] });
}

function emptyHeader(): Header {
  return new Header({ children: [new Paragraph({ style: styleId('pageNumber') })] });
}
