import type { FormatProfile } from '../../core/schema/format.ts';
import { GAP } from './desk.ts';

/** Rules for the sheets on the screen and for printing them, one a page. Measures come from the profile. */
export function deskStyle({ page, text }: FormatProfile): string {
  const { width, height, marginTop, marginRight, marginBottom, marginLeft } = page;
  const column = width - marginLeft - marginRight;
  return `
.flow { position: absolute; left: 0; top: 0; width: ${column}mm; contain: layout; }
.desk { width: ${width}mm; transform-origin: 0 0; }
.desk .sheet { position: relative; width: ${width}mm; height: ${height}mm; margin: 0 0 ${GAP}mm; overflow: hidden; background: #fff;
  content-visibility: auto; padding: ${marginTop}mm ${marginRight}mm ${marginBottom}mm ${marginLeft}mm; box-shadow: 0 1px 3px rgba(0, 0, 0, 0.25), 0 6px 18px rgba(0, 0, 0, 0.08); }
.desk .sheet:last-child { margin-bottom: 0; }
.page-body > :first-child, .page-body > section:first-child > :first-child, .page-body > section:first-child > section:first-child > :first-child, .page-body > section:first-child > section:first-child > div:first-child > :first-child { margin-top: 0 !important; }
.sheet .page-number { position: absolute; left: 0; right: 0; text-align: center; }
.sheet .from-page-before { text-indent: 0; }
.sheet .to-next-page { text-align-last: justify; margin-bottom: 0; }
.sheet a { color: inherit; text-decoration: none; }
.sheet [data-path] { cursor: pointer; border-radius: 2px; }
.sheet [data-path]:hover { background: #dbe8f8; }
.sheet .blank { color: #8a4b00; }
.sheet .changed { background: #fff3c4; box-shadow: 0 0 0 3px #fff3c4; }
.sheet tr.changed > * { background: #fff3c4; }
.sheet .table { overflow: visible; }
.sheet .table table { margin: 0; }
.sheet p.clause, .sheet p.paragraph, .sheet p.point { margin-bottom: ${text.gap}pt; }
@media print {
  .desk { transform: none !important; }
  .desk .sheet { content-visibility: visible; margin: 0; box-shadow: none; break-after: page; break-inside: avoid; }
  .desk .sheet:last-child { break-after: auto; }
  .sheet .blank { color: inherit; }
  .sheet .changed, .sheet tr.changed > * { background: none; box-shadow: none; }
}
`;
}
