import type { Place, SheetPlace } from './diagnostic.ts';

/** The place inside a file in words, for places that are not a line and column; empty for a whole file. */
export function innerPlace(place: Place): string {
  switch (place.kind) {
    case 'text':
      return `${place.line}:${place.column}`;
    case 'docx':
      return place.paragraph === null ? '' : `đoạn ${place.paragraph}`;
    case 'sheet':
      return cellText(place);
    case 'file':
      return '';
  }
}

/** “trang tính “Chi bộ”, ô C7”, which can be typed into the Name Box of Excel. */
function cellText({ sheet, row, column }: SheetPlace): string {
  const cell = row === null ? '' : column === null ? `dòng ${row}` : `ô ${column}${row}`;
  return [sheet === null ? '' : `trang tính “${sheet}”`, cell].filter((part) => part !== '').join(', ');
}

/** The heading and what stands under it, on one line. */
export function cellContent({ heading, value }: SheetPlace): string {
  const content = heading === null ? value : `${heading}: ${value === '' ? '(để trống)' : value}`;
  return content.replace(/\s+/gu, ' ').trim();
}
