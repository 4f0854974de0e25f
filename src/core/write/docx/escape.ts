/** Kept without the “u” flag, which makes this test, run on every text, several times slower. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const NEEDS_CARE = /[&<>"'\u0000-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;
/** Control characters, halves of surrogate pairs, and two that no XML may hold. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const NOT_XML = /[\u0000-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/u;
const MARKUP = /[&<>"']/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text as it stands in XML, in elements and attributes alike. Control characters and halves of surrogate pairs cannot
 * occur (reading refuses them at their place), so meeting one is a bug of ours and throws.
 */
export function escapeXml(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  const bad = NOT_XML.exec(text);
  if (bad !== null) {
    const code = (bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new Error(`a character that XML cannot hold (U+${code}) reached the DOCX writer`);
  }
  return text.replace(MARKUP, (character) => ENTITIES[character] ?? character);
}
