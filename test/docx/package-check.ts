/**
 * What the Open XML SDK does not find and Word does not forgive: empty cells, styles and targets that do not exist,
 * doubled ids, parts without a content type. A second reader of the file that shares no code with the writer.
 */
import { posix } from 'node:path';
import { DOMParser, type Document, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A part of the package, read. */
interface Part {
  name: string;
  xml: Document;
}

/** Every fault of the package, one sentence each; an empty list means it is sound. */
export function packageCheck(bytes: Uint8Array): string[] {
  const faults: string[] = [];
  const files = Object.entries(unzipSync(bytes)).map(
    ([name, content]) => [name, new TextDecoder().decode(content)] as const,
  );
  const parts = files.flatMap(([name, text]) => {
    if (/[\p{Cc}\uFFFD\uFFFE\uFFFF]/u.test(text)) faults.push(`${name}: control or unreadable character`);
    return parsed(name, text, faults);
  });
  if (faults.length > 0) return faults;
  const names = new Set(parts.map((part) => part.name));
  const content = parts.filter(({ name }) => name.startsWith('word/') && !name.endsWith('.rels'));
  return [
    ...contentTypeFaults(parts, names),
    ...relationFaults(parts, names),
    ...content.flatMap((part) => cellFaults(part)),
    ...styleFaults(content),
    ...numberingFaults(content),
    ...bookmarkFaults(content),
    ...doubled(
      content.flatMap(({ xml }) => attributes(xml, 'docPr', 'id')),
      'drawing id',
    ),
  ];
}

function parsed(name: string, text: string, faults: string[]): Part[] {
  try {
    if (text.includes('<!DOCTYPE')) throw new Error('has a DOCTYPE');
    return [{ name, xml: new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml') }];
  } catch (error) {
    faults.push(`${name}: not well-formed XML (${String(error).split('\n')[0] ?? ''})`);
    return [];
  }
}

function elements(xml: Document | Element, tag: string): Element[] {
  return Array.from(xml.getElementsByTagName('*')).filter((element) => element.localName === tag);
}

/** The values of an attribute, whatever prefix it has, of all elements of a name. */
function attributes(xml: Document, tag: string, attribute: string): string[] {
  return elements(xml, tag).flatMap(
    (element) => element.getAttributeNS(WORD, attribute) ?? element.getAttribute(attribute) ?? [],
  );
}

function doubled(values: readonly string[], what: string): string[] {
  const seen = new Set<string>();
  return values.flatMap((value) => {
    if (seen.has(value)) return [`${what} “${value}” stands twice`];
    seen.add(value);
    return [];
  });
}

function contentTypeFaults(parts: readonly Part[], names: ReadonlySet<string>): string[] {
  const types = parts.find(({ name }) => name === '[Content_Types].xml')?.xml;
  if (types === undefined) return ['no [Content_Types].xml'];
  const overrides = attributes(types, 'Override', 'PartName').map((name) => name.slice(1));
  const defaults = new Set(attributes(types, 'Default', 'Extension'));
  const covered = (name: string): boolean =>
    overrides.includes(name) || (defaults.has(name.split('.').at(-1) ?? '') && name.endsWith('.rels'));
  return [
    ...[...names]
      .filter((name) => name !== '[Content_Types].xml' && !covered(name))
      .map((name) => `${name}: no content type`),
    ...overrides.filter((name) => !names.has(name)).map((name) => `${name}: content type without a part`),
  ];
}

function relationFaults(parts: readonly Part[], names: ReadonlySet<string>): string[] {
  const relations = parts.filter(({ name }) => name.endsWith('.rels'));
  const targets = relations.flatMap(({ name, xml }) => {
    const base = posix.join(posix.dirname(name), '..');
    return attributes(xml, 'Relationship', 'Target').map((target) => posix.join(base, target));
  });
  const reached = new Set(targets);
  return [
    ...targets.filter((target) => !names.has(target)).map((target) => `${target}: relationship without a part`),
    ...[...names]
      .filter((name) => name !== '[Content_Types].xml' && !name.endsWith('.rels') && !reached.has(name))
      .map((name) => `${name}: no relationship leads here`),
    ...relations.flatMap(({ name, xml }) => doubled(attributes(xml, 'Relationship', 'Id'), `${name}: relationship`)),
    ...parts.flatMap(({ name, xml }) => usedRelations(name, xml, relations)),
  ];
}

function usedRelations(name: string, xml: Document, relations: readonly Part[]): string[] {
  const own = relations.find(
    (part) => part.name === posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`),
  );
  const ids = new Set(own === undefined ? [] : attributes(own.xml, 'Relationship', 'Id'));
  const used = Array.from(xml.getElementsByTagName('*')).flatMap((element) => element.getAttribute('r:id') ?? []);
  return used.filter((id) => !ids.has(id)).map((id) => `${name}: relationship ${id} does not exist`);
}

function cellFaults({ name, xml }: Part): string[] {
  return elements(xml, 'tc').flatMap((cell) => {
    const children = Array.from(cell.childNodes).filter((node): node is Element => node.nodeType === 1);
    return children.at(-1)?.localName === 'p' ? [] : [`${name}: a cell does not end with a paragraph`];
  });
}

function styleFaults(parts: readonly Part[]): string[] {
  const styles = parts.find(({ name }) => name === 'word/styles.xml')?.xml;
  if (styles === undefined) return ['no word/styles.xml'];
  const ids = attributes(styles, 'style', 'styleId');
  const defined = new Set(ids);
  const used = parts.flatMap(({ xml }) =>
    ['pStyle', 'rStyle', 'tblStyle', 'basedOn', 'next', 'link'].flatMap((tag) => attributes(xml, tag, 'val')),
  );
  const missing = [...new Set(used)].filter((id) => !defined.has(id));
  return [...missing.map((id) => `style “${id}” does not exist`), ...doubled(ids, 'style')];
}

function numberingFaults(parts: readonly Part[]): string[] {
  const numbering = parts.find(({ name }) => name === 'word/numbering.xml')?.xml;
  const defined = new Set(numbering === undefined ? [] : attributes(numbering, 'num', 'numId'));
  const used = parts
    .filter(({ name }) => name !== 'word/numbering.xml')
    .flatMap(({ xml }) => attributes(xml, 'numId', 'val'));
  return used.filter((id) => !defined.has(id)).map((id) => `list “${id}” does not exist`);
}

function bookmarkFaults(parts: readonly Part[]): string[] {
  const starts = parts.flatMap(({ xml }) => elements(xml, 'bookmarkStart'));
  const ids = starts.map((start) => start.getAttributeNS(WORD, 'id') ?? '');
  const names = starts.map((start) => start.getAttributeNS(WORD, 'name') ?? '');
  const ends = parts.flatMap(({ xml }) => attributes(xml, 'bookmarkEnd', 'id'));
  const instructions = parts.flatMap(({ xml }) => [
    ...attributes(xml, 'fldSimple', 'instr'),
    ...elements(xml, 'instrText').map((element) => element.textContent ?? ''),
  ]);
  const targets = instructions.flatMap((instruction) => /^\s*REF\s+(\S+)/.exec(instruction)?.[1] ?? []);
  return [
    ...doubled(ids, 'bookmark id'),
    ...doubled(names, 'bookmark name'),
    ...doubled(ends, 'bookmark end'),
    ...ids.filter((id) => !ends.includes(id)).map((id) => `bookmark ${id} has no end`),
    ...ends.filter((id) => !ids.includes(id)).map((id) => `bookmark ${id} has no start`),
    ...targets.filter((target) => !names.includes(target)).map((target) => `bookmark “${target}” does not exist`),
    ...parts.flatMap(({ xml }) => shownFaults(xml)),
  ];
}

/** Word shows a field's stored text, LibreOffice the bookmark's: they must be the same. */
function shownFaults(xml: Document): string[] {
  const texts = new Map(
    elements(xml, 'bookmarkStart').map((start) => [start.getAttributeNS(WORD, 'name'), markedText(start)]),
  );
  return elements(xml, 'fldSimple').flatMap((field) => {
    const target = /^\s*REF\s+(\S+)/.exec(field.getAttributeNS(WORD, 'instr') ?? '')?.[1];
    const text = target === undefined ? undefined : texts.get(target);
    const shown = field.textContent ?? '';
    return text === undefined || text === shown ? [] : [`a field shows “${shown}”, its bookmark “${text}”`];
  });
}

function markedText(start: Element): string {
  let text = '';
  for (let node = start.nextSibling; node !== null && node.nodeName !== 'w:bookmarkEnd'; node = node.nextSibling) {
    text += node.textContent ?? '';
  }
  return text;
}
