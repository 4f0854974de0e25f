/**
 * What a paper keeps of the library's package. Lists, notes, a theme and embedded fonts are not used by any regulation;
 * without them Word has nothing to fall back on but the styles given here.
 */

const CONTENT_TYPES = '[Content_Types].xml';
const PACKAGE_RELATIONS = '_rels/.rels';
const DOCUMENT_RELATIONS = 'word/_rels/document.xml.rels';

/** In the order of the zip file; the properties are made for each document. */
const KEPT = [
  CONTENT_TYPES,
  PACKAGE_RELATIONS,
  DOCUMENT_RELATIONS,
  'word/header1.xml',
  'word/header2.xml',
  'word/settings.xml',
  'word/styles.xml',
  'word/document.xml',
] as const;

const PROPERTIES = ['docProps/app.xml', 'docProps/core.xml', 'docProps/custom.xml'];

/** The parts that a paper needs, with content types and relationships for these alone. Throws when one is missing. */
export function keptParts(parts: ReadonlyMap<string, string>): Map<string, string> {
  const kept = new Map<string, string>();
  for (const name of KEPT) {
    const text = parts.get(name);
    if (text === undefined) throw new Error(`the docx library made no ${name}`);
    kept.set(name, name.startsWith('word/') ? withoutIdleNamespaces(text) : text);
  }
  const names = new Set<string>([...KEPT, ...PROPERTIES]);
  change(kept, CONTENT_TYPES, (text) => contentTypes(text, names));
  change(kept, DOCUMENT_RELATIONS, (text) => relations(text, names));
  return kept;
}

function change(parts: Map<string, string>, name: string, edit: (text: string) => string): void {
  parts.set(name, edit(parts.get(name) ?? ''));
}

/**
 * The library declares every namespace that it knows, two thousand letters in each part; those of which a part has no
 * name go, and with them the list of those that an older Word may ignore: Word refuses a prefix in it without its
 * namespace.
 */
function withoutIdleNamespaces(xml: string): string {
  const names = [...xml.matchAll(/<(\w+):|\s(?!xmlns:|mc:Ignorable)(\w+):\w+="/g)];
  const used = new Set(names.flatMap(([, element, attribute]) => element ?? attribute ?? []));
  const ignorable =
    / mc:Ignorable="([^"]*)"/
      .exec(xml)?.[1]
      ?.split(' ')
      .filter((prefix) => used.has(prefix)) ?? [];
  if (ignorable.length > 0) used.add('mc');
  return xml
    .replace(/ mc:Ignorable="[^"]*"/, ignorable.length > 0 ? ` mc:Ignorable="${ignorable.join(' ')}"` : '')
    .replace(/ xmlns:(\w+)="[^"]*"/g, (whole, prefix: string) => (used.has(prefix) ? whole : ''));
}

function contentTypes(text: string, names: ReadonlySet<string>): string {
  const extensions = new Set([...names].map((name) => name.slice(name.lastIndexOf('.') + 1)));
  return text
    .replace(/<Default\b[^>]*\bExtension="([^"]*)"[^>]*\/>/g, (whole, extension: string) =>
      extensions.has(extension) ? whole : '',
    )
    .replace(/<Override\b[^>]*\bPartName="\/([^"]*)"[^>]*\/>/g, (whole, name: string) =>
      names.has(name) ? whole : '',
    );
}

function relations(text: string, names: ReadonlySet<string>): string {
  return text.replace(/<Relationship\b[^>]*\bTarget="([^"]*)"[^>]*\/>/g, (whole, target: string) =>
    names.has(`word/${target}`) ? whole : '',
  );
}
