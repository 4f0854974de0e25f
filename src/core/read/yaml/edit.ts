/** Changes values in a YAML text and leaves its comments and the order of its keys as they are. */
import { isCollection, isMap, isSeq, parseDocument, type Document } from 'yaml';
import type { Path } from '../path.ts';

/** A value to set, or, when it is undefined, a key or an item to take out. */
export interface Edit {
  path: Path;
  value: unknown;
}

/** Where a key goes that is not there yet: before the first of these that is. */
type Order = readonly string[];

function place(document: Document, key: string, value: unknown, order: Order): void {
  const { contents } = document;
  const at = order.indexOf(key);
  const later = new Set(order.slice(at + 1));
  const isLater = (pair: { key: unknown }): boolean => later.has(String(pair.key));
  const index = isMap(contents) && at !== -1 ? contents.items.findIndex(isLater) : -1;
  if (!isMap(contents) || index === -1) document.set(key, document.createNode(value));
  else contents.items.splice(index, 0, document.createPair(key, value));
}

/** Makes the maps and lists on the way to a value; what stands in their place and is neither is replaced. */
function prepare(document: Document, path: Path, order: Order): void {
  if (document.contents === null) document.contents = document.createNode({});
  for (let depth = 1; depth < path.length; depth += 1) {
    const parent = path.slice(0, depth);
    const node = document.getIn(parent, true);
    if (typeof path[depth] === 'number' ? !isSeq(node) : !isMap(node)) {
      const empty = typeof path[depth] === 'number' ? [] : {};
      if (depth === 1 && node === undefined) place(document, String(parent[0]), empty, order);
      else document.setIn(parent, document.createNode(empty));
    }
    const group = document.getIn(parent, true);
    // An empty group written in brackets would keep all that is added on one line.
    if (isCollection(group) && group.items.length === 0) group.flow = false;
  }
}

function apply(document: Document, { path, value }: Edit, order: Order): void {
  const [key] = path;
  if (value === undefined) {
    if (document.hasIn(path)) document.deleteIn(path);
    return;
  }
  prepare(document, path, order);
  if (path.length === 1 && !document.has(key)) place(document, String(key), value, order);
  else document.setIn(path, typeof value === 'object' ? document.createNode(value) : value);
}

/**
 * The text with the edits made one after another; null when the text is not a well-formed map, so that nothing is
 * lost of what a person wrote.
 * @param order the keys of the file in their usual order, for those that are not there yet
 */
export function editYaml(text: string, edits: readonly Edit[], order: Order = []): string | null {
  const document = parseDocument(text, { merge: false, prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return null;
  for (const edit of edits) apply(document, edit, order);
  return document.toString({ lineWidth: 0 });
}
