import type { FormatProfile } from '../../../schema/format.ts';

/** Room beside the paper for the contents list, mm. */
const SIDEBAR = 80;

/** Room left on both sides of the paper together before it becomes fluid, mm. */
const DESK = 10;

/** Rules for a screen: a sheet on a light desk, the contents list beside it or above it, all of it fluid on a phone. */
export function screenRules(profile: FormatProfile): string[] {
  const { width } = profile.page;
  return [
    '@media screen {',
    ...indented([...deskRules(profile), ...contentsRules(), ...focusRules()]),
    `  @media (min-width: ${width + SIDEBAR + DESK}mm) {`,
    ...indented(indented(sidebarRules())),
    '  }',
    `  @media (max-width: ${width + DESK}mm) {`,
    ...indented(indented(fluidRules())),
    '  }',
    '}',
  ];
}

function deskRules({ page }: FormatProfile): string[] {
  return [
    ':root { color-scheme: light; scroll-behavior: smooth; scroll-padding-top: 16px; }',
    '@media (prefers-reduced-motion: reduce) { :root { scroll-behavior: auto; } }',
    'body { margin: 0; background: #e7e5df; }',
    'main { padding: 24px 0 48px; outline: none; }',
    `.sheet { width: ${page.width}mm; min-height: ${page.height}mm; margin: 0 auto 24px; background: #fff;` +
      ` padding: ${page.marginTop}mm ${page.marginRight}mm ${page.marginBottom}mm ${page.marginLeft}mm;` +
      ' box-shadow: 0 1px 2px rgba(0, 0, 0, 0.18), 0 6px 20px rgba(0, 0, 0, 0.1); }',
    '.sheet a { color: inherit; text-decoration: underline dotted; text-underline-offset: 0.2em; }',
    '.sheet a:hover { text-decoration-style: solid; }',
    '.sheet :target { background: #fff4cc; box-shadow: 0 0 0 4px #fff4cc; }',
  ];
}

function contentsRules(): string[] {
  return [
    '.contents { font: 15px/1.45 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; color: #2b2a27; background: #f6f5f1; border-bottom: 1px solid #cfccc3; padding: 0 16px; }',
    '.contents-title { display: none; margin: 0 0 8px; font-weight: 600; font-size: 17px; }',
    '.contents summary { padding: 12px 0; font-weight: 600; cursor: pointer; }',
    '.contents ul { list-style: none; margin: 0; padding: 0; }',
    '.contents details > ul { padding-bottom: 16px; }',
    '.contents ul ul { margin: 0 0 8px; padding-left: 14px; border-left: 1px solid #cfccc3; }',
    '.contents a { display: block; padding: 4px 6px; color: inherit; text-decoration: none; border-radius: 3px; }',
    '.contents a:hover { background: #e7e5df; text-decoration: underline; }',
    '.contents details > ul > li > a { font-weight: 600; }',
  ];
}

function focusRules(): string[] {
  return [
    ':focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }',
    '.skip { position: absolute; left: 8px; top: -100px; z-index: 1; padding: 10px 16px; background: #fff; color: #0b3a8a; font: 16px system-ui, sans-serif; }',
    '.skip:focus { top: 8px; }',
  ];
}

/** A browser that cannot open a closed `details` by style keeps the button, and the list opens in the sidebar. */
function sidebarRules(): string[] {
  return [
    'body { display: grid; grid-template-columns: 300px minmax(0, 1fr); }',
    '.contents { position: sticky; top: 0; height: 100vh; overflow-y: auto; border: 0; border-right: 1px solid #cfccc3; padding: 24px 16px; }',
    '@supports selector(details::details-content) {',
    '  .contents-title { display: block; }',
    '  .contents summary { display: none; }',
    '  .contents details::details-content { content-visibility: visible; }',
    '}',
  ];
}

function fluidRules(): string[] {
  return [
    'main { padding: 12px 0; }',
    '.sheet { width: auto; min-height: 0; margin: 0 8px 12px; padding: 28px 5vw; }',
    '.sheet .paragraph, .sheet .clause, .sheet .point, .sheet .article, .sheet .basisItem { text-align: left; }',
    '.head, .foot { display: block; }',
    '.sheet .partyTitle, .sheet .recipients { margin-top: 16px; }',
    '.sheet .placeDate { margin-top: 6px; }',
  ];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
