/** The look of the index: a plain table that scrolls under its head, and a landscape sheet when printed. */
export const STYLE = `
body { margin: 0 auto; padding: 24px; max-width: 1500px; font: 15px/1.45 system-ui, "Segoe UI", Roboto, Arial, sans-serif; color: #222; background: #fff; }
h1 { font-size: 22px; margin: 0 0 4px; }
.summary { margin: 0 0 16px; color: #555; }
.shared { margin: 0 0 16px; padding: 8px 12px; background: #fff7e0; border: 1px solid #e7d29a; border-radius: 4px; }
.shared summary { cursor: pointer; font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #d0d0d0; padding: 6px 8px; text-align: left; vertical-align: top; }
thead th { position: sticky; top: 0; background: #e8eef7; white-space: nowrap; }
td p { margin: 0 0 4px; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.name { min-width: 180px; }
.whole { white-space: nowrap; }
.warnings { min-width: 200px; }
.name small { display: block; color: #666; overflow-wrap: anywhere; }
tr.new .change { color: #0b57a4; }
tr.changed .change { color: #7a4b00; font-weight: 600; }
tr.failed { background: #fdeceb; }
tr.failed .change { color: #b3261e; font-weight: 600; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  body { padding: 0; font-size: 10pt; }
  thead { display: table-header-group; }
  thead th { position: static; white-space: normal; }
  .whole { white-space: normal; }
  .warnings { min-width: 0; }
  tr { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
