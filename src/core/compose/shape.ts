/** The fields of a branch file as a plain tree, made once from the schema: what a template may name. */

/** The part of a JSON Schema that this file reads. */
export interface SchemaNode {
  $ref?: string;
  title?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  $defs?: Record<string, SchemaNode>;
}

export interface LeafShape {
  kind: 'leaf';
  /** the field's Vietnamese title; empty when the schema has none */
  label: string;
}

export interface GroupShape {
  kind: 'group';
  fields: [string, Shape][];
}

export interface ListShape {
  kind: 'list';
  item: Shape;
}

export type Shape = LeafShape | GroupShape | ListShape;

/** Follows `$ref`; keywords beside it win over those of its target. */
function target(node: SchemaNode, root: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const { $ref, ...own } = node;
  const name = $ref.split('/').at(-1) ?? '';
  return { ...target(root.$defs?.[name] ?? {}, root), ...own };
}

function shapeIn(schema: SchemaNode, root: SchemaNode): Shape {
  const node = target(schema, root);
  // Of a union the variant with keys or items counts; the others are words such as `none`.
  const variants = [node, ...(node.anyOf ?? []).map((variant) => target(variant, root))];
  const { properties, items } = variants.find((variant) => variant.properties ?? variant.items) ?? {};
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([key, child]): [string, Shape] => [key, shapeIn(child, root)]);
    return { kind: 'group', fields };
  }
  if (items !== undefined) {
    const item = shapeIn(items, root);
    // A list of plain texts lends its items its own title.
    return { kind: 'list', item: item.kind === 'leaf' ? { ...item, label: item.label || (node.title ?? '') } : item };
  }
  return { kind: 'leaf', label: node.title ?? '' };
}

/** The shape of a schema's data. */
export function shapeOf(schema: SchemaNode): Shape {
  return shapeIn(schema, schema);
}

/** Every path that leads to a value or a list, “meeting.place”. */
export function pathsIn(shape: Shape, path = ''): string[] {
  if (shape.kind !== 'group') return [path];
  return shape.fields.flatMap(([key, child]) => pathsIn(child, path === '' ? key : `${path}.${key}`));
}
