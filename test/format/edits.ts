/**
 * Changes of a DOCX's XML that spoil one thing. They find a paragraph by the text it prints and set formatting directly
 * on it, so that the same change works on any paper, whatever styles it has. A change that finds nothing is a mistake
 * of the test and throws.
 */
import type { Parts } from './paper.ts';

export type Edit = (parts: Parts) => Parts;

const DOCUMENT = 'word/document.xml';
const PARAGRAPH = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >]).)*?<\/w:p>/gsu;

/** Several changes one after the other. */
export function spoil(parts: Parts, edits: readonly Edit[]): Parts {
  return edits.reduce((spoilt, edit) => edit(spoilt), parts);
}

/** A text of a part, wherever it stands first, for another. */
export function replace(part: string | RegExp, from: string | RegExp, to: string): Edit {
  return (parts) => {
    const name = Object.keys(parts).find((key) =>
      typeof part === 'string' ? key === part : part.test(parts[key] ?? ''),
    );
    const before = parts[name ?? ''];
    const after = before?.replace(from, () => to);
    if (name === undefined || after === undefined || after === before)
      throw new Error(`nothing to change: ${String(from)}`);
    return { ...parts, [name]: after };
  };
}

/** A change of every match in a part; one that finds nothing is a mistake of the test. */
export function every(part: string, from: RegExp, to: string | ((...found: string[]) => string)): Edit {
  return (parts) => {
    const before = parts[part] ?? '';
    const after = typeof to === 'string' ? before.replace(from, to) : before.replace(from, to);
    if (after === before) throw new Error(`nothing to change: ${String(from)}`);
    return { ...parts, [part]: after };
  };
}

/** The whole text of a paragraph for another. */
export function text(from: string, to: string): Edit {
  return change(from, (paragraph) => {
    const runs = [...paragraph.matchAll(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/gu)].map(([run]) => run);
    return runs.reduce(
      (xml, run, index) => xml.replace(run, () => (index === 0 ? `<w:t xml:space="preserve">${to}</w:t>` : '')),
      paragraph,
    );
  });
}

/** Formatting of all runs of a paragraph, as the content of `w:rPr`. */
export function run(of: string, properties: string): Edit {
  const names = namesIn(properties);
  return change(of, (paragraph) =>
    paragraph.replace(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?/gu, (_match, own: string | undefined) => {
      return `<w:r><w:rPr>${without(own ?? '', names)}${properties}</w:rPr>`;
    }),
  );
}

/** Formatting of a paragraph, as the content of `w:pPr`. */
export function paragraph(of: string, properties: string): Edit {
  const names = namesIn(properties);
  return change(of, (xml) => {
    const own = /<w:pPr>(.*?)<\/w:pPr>/su.exec(xml);
    if (own === null) return xml.replace(/^<w:p[^>]*>/u, (start) => `${start}<w:pPr>${properties}</w:pPr>`);
    return xml.replace(own[0], () => `<w:pPr>${without(own[1] ?? '', names)}${properties}</w:pPr>`);
  });
}

/** A paragraph taken out. */
export function remove(of: string): Edit {
  return change(of, () => '');
}

/** A new paragraph in front of one, looking like a third. */
export function before(of: string, like: string, added: string): Edit {
  return (parts) => change(of, (xml) => copy(parts, like, added) + xml)(parts);
}

/** A new paragraph behind one, looking like a third. */
export function after(of: string, like: string, added: string): Edit {
  return (parts) => change(of, (xml) => xml + copy(parts, like, added))(parts);
}

/** XML behind a paragraph. */
export function insert(of: string, xml: string): Edit {
  return change(of, (found) => found + xml);
}

/** XML at the beginning of a paragraph's first run. */
export function intoRun(of: string, xml: string): Edit {
  return change(of, (found) => found.replace(/<w:t[ >]/u, (start) => xml + start));
}

function change(of: string, how: (paragraph: string) => string): Edit {
  return (parts) => {
    const before = parts[DOCUMENT] ?? '';
    const found = find(before, of);
    return {
      ...parts,
      [DOCUMENT]: before.slice(0, found.index) + how(found.xml) + before.slice(found.index + found.xml.length),
    };
  };
}

function copy(parts: Parts, like: string, added: string): string {
  const { xml } = find(parts[DOCUMENT] ?? '', like);
  return text(like, added)({ [DOCUMENT]: xml })[DOCUMENT] ?? '';
}

function find(xml: string, printed: string): { index: number; xml: string } {
  for (const match of xml.matchAll(PARAGRAPH))
    if (plain(match[0]) === printed) return { index: match.index, xml: match[0] };
  throw new Error(`no paragraph “${printed}”`);
}

function plain(xml: string): string {
  return xml
    .replace(/<w:instrText.*?<\/w:instrText>/gu, '')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&amp;', '&');
}

function namesIn(properties: string): string[] {
  return [...properties.matchAll(/<(w:\w+)/gu)].map(([, name]) => name ?? '');
}

function without(properties: string, names: readonly string[]): string {
  return names.reduce(
    (xml, name) => xml.replace(new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`, 'gsu'), ''),
    properties,
  );
}

/**
 * The number that a check must give to the paragraph with that text, counted in the XML itself; null when there is
 * none.
 */
export function numberOf(parts: Parts, printed: string): number | null {
  const paragraphs = [...(parts[DOCUMENT] ?? '').matchAll(/<w:p(?: [^>]*)?>.*?<\/w:p>/gsu)].map(([xml]) =>
    plain(xml).trim(),
  );
  const exact = paragraphs.indexOf(printed.trim());
  return exact < 0 ? null : exact + 1;
}
