import { describe, expect, it } from 'vitest';
import { schemaSet } from '../../src/core/read/schema.ts';
import { SCHEMAS } from './reading.ts';

interface Node {
  $ref?: string;
  title?: string;
  description?: string;
  examples?: unknown[];
  properties?: Record<string, Node>;
  $defs?: Record<string, Node>;
}

const OURS = ['branch.schema.json', 'commune.schema.json', 'outline.schema.json', 'places.schema.json'];

interface Property {
  pointer: string;
  node: Node;
}

/** Every property, with keywords of a local definition it refers to. */
function properties(file: string): Property[] {
  const root = SCHEMAS.files[file] as Node;
  const groups = [
    ['', root] as const,
    ...Object.entries(root.$defs ?? {}).map(([key, def]) => [`/$defs/${key}`, def] as const),
  ];
  return groups.flatMap(([at, group]) =>
    Object.entries(group.properties ?? {}).map(([key, node]) => {
      const name = node.$ref?.startsWith('#/$defs/') === true ? node.$ref.slice('#/$defs/'.length) : null;
      return {
        pointer: `${file}#${at}/properties/${key}`,
        node: { ...(name === null ? {} : root.$defs?.[name]), ...node },
      };
    }),
  );
}

// The commune's shared part refers to the branch's own properties, which are looked at there.
const ALL = OURS.flatMap(properties).filter(({ node }) => node.$ref?.startsWith('branch.schema.json') !== true);

describe('every field', () => {
  it.each(ALL)('$pointer has a title, a description and an example that it accepts', ({ pointer, node }) => {
    expect(node.title).toMatch(/^\p{Lu}/u);
    expect(node.description).toMatch(/[^.]$/u);
    expect(node.examples?.length).toBeGreaterThan(0);
    const one = schemaSet({ ...SCHEMAS.files, example: { $ref: pointer } });
    for (const example of node.examples ?? []) expect(one.violations('example', example)).toEqual([]);
  });
});

it('lets a commune share every field of a branch but adaptations, which it writes by type, and requires none', () => {
  const branch = SCHEMAS.files['branch.schema.json'] as Node;
  const shared = (SCHEMAS.files['commune.schema.json'] as Node).properties?.['branch']?.properties ?? {};
  const own = Object.keys(branch.properties ?? {}).filter((key) => key !== 'adaptations');
  expect(Object.keys(shared)).toEqual(own);
  expect(SCHEMAS.violations('commune.schema.json', { branch: {} })).toEqual([]);
});

it('compiles every schema of the folder', () => {
  for (const name of Object.keys(SCHEMAS.files)) expect(() => SCHEMAS.violations(name, {})).not.toThrow();
});
