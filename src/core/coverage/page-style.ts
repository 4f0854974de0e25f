/** The style of the coverage page: colours only repeat what a sign and words say. */
export const PAGE_STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: #1c1c1c; background: #fff; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 1px solid #c9c9c9; overflow-wrap: anywhere; }
p { margin: .25rem 0 1rem; max-width: 50rem; }
table { border-collapse: collapse; }
.summary th, .summary td { padding: .2rem .75rem .2rem 0; text-align: left; border-bottom: 1px solid #e0e0e0; }
.summary .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.whole { color: #4d4d4d; }
.code { width: 100%; table-layout: fixed; font: 14px/1.45 ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; }
.code td { vertical-align: top; padding: .1rem .5rem; }
.code .line { width: 3rem; text-align: right; color: #5c5c5c; user-select: none; }
.code .said { width: 15rem; font: 13px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
.code .text { white-space: pre-wrap; overflow-wrap: anywhere; }
.met .said { color: #14532d; background: #e9f6ec; }
.missing td { background: #fdecea; }
.missing .said { color: #8c1d18; font-weight: 600; }
.missing .text { box-shadow: inset 4px 0 0 #b3261e; }
.out .said { color: #5c5c5c; background: #f1f1f1; }
a { color: #0b4f9c; }
a:focus-visible { outline: 3px solid #0b4f9c; outline-offset: 2px; }
@media (max-width: 40rem) { .code .said { width: 8rem; } }
`;
