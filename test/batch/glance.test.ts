/** What a file shows at a glance is what the whole reading would find, however it is written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { glance } from '../../src/core/index.ts';
import { readYaml } from '../../src/core/read/yaml.ts';
import { ROOT } from '../support/library.ts';

const look = (text: string) => glance({ path: 'b.yaml', text });

describe('ways to write a branch', () => {
  it.each([
    ['plain', 'type: hamlet\nname: Chi bộ thôn Một\nsecretary: { name: Lê Văn Tám, origin: elected }\n'],
    ['block', 'name: Chi bộ thôn Một\ntype: hamlet\nsecretary:\n  origin: elected\n  name: Lê Văn Tám\n'],
    ['quoted', `type: "hamlet"\nname: 'Chi bộ thôn Một'\nsecretary: { "name": "Lê Văn Tám" }\n`],
    [
      'comments',
      '# đầu tệp\ntype: hamlet # loại\nname: Chi bộ thôn Một # tên\nsecretary: # bí thư\n  name: Lê Văn Tám\n',
    ],
    ['braces', '{ type: hamlet, name: Chi bộ thôn Một, secretary: { name: Lê Văn Tám } }\n'],
    ['Windows lines', 'type: hamlet\r\nname: Chi bộ thôn Một\r\nsecretary:\r\n  name: Lê Văn Tám\r\n'],
    ['over two lines', 'type: hamlet\nname: Chi bộ\n  thôn Một\nsecretary:\n  name: Lê Văn\n    Tám\n'],
    ['over two lines, inside', 'type: hamlet\nname: Chi bộ thôn Một\nsecretary:\n  name: Lê Văn\n    Tám\n'],
    [
      'one blank deeper',
      'type: hamlet\nname: Chi bộ thôn Một\nsecretary:\n  name: Lê Văn\n   Tám\n  origin: elected\n',
    ],
    ['over two lines, in braces', 'type: hamlet\nname: Chi bộ thôn Một\nsecretary: { name: Lê Văn\n  Tám }\n'],
    ['brace on the next line', 'type: hamlet\nname: Chi bộ thôn Một\nsecretary: { name: Lê Văn Tám\n  }\n'],
    ['decomposed', 'type: hamlet\nname: Chi bộ thôn Một\nsecretary: { name: Lê Văn Tám }\n'.normalize('NFD')],
    [
      'lists at the edge',
      'type: hamlet\nname: Chi bộ thôn Một\ngroups:\n- name: Tổ 1\nsecretary: { name: Lê Văn Tám }\n',
    ],
  ])('%s', (_way, text) => {
    const { type, name, secretary, unit, place } = look(text);
    expect([type?.text, name?.text, secretary?.text, unit, place]).toEqual([
      'hamlet',
      'Chi bộ thôn Một',
      'Lê Văn Tám',
      null,
      null,
    ]);
  });

  it('knows the place', () => {
    const text =
      'type: hamlet\n\nname:  Chi bộ Một # tên\nunit:\n  headName: A\n  name: thôn Một\nmeeting: { day: 3, place: Nhà văn hóa }\n';
    expect(look(text)).toMatchObject({
      name: { line: 3, column: 8, endColumn: 18 },
      unit: { text: 'thôn Một', line: 6, column: 9, endLine: 6, endColumn: 17 },
      place: { line: 7, column: 27, endColumn: 38 },
    });
    const quoted = look('name: "Chi bộ Một"\n');
    expect(quoted.name).toMatchObject({ line: 1, column: 7, endColumn: 19 });
  });

  it.each([
    ['empty', ''],
    ['no text', 'name: 12\ntype: [a]\n'],
    ['null', 'name: null\n'],
    ['not YAML', 'name: "Chi bộ\n  [\n'],
    ['a list', '- name: Chi bộ Một\n'],
    ['twice', 'name: Chi bộ Một\nname: Chi bộ Hai\n'],
  ])('%s: nothing that the whole reading would not find', (_way, text) => {
    const whole = readYaml({ path: 'b.yaml', text }).value?.value as { name?: unknown } | undefined;
    const name = typeof whole?.name === 'string' ? whole.name : undefined;
    expect(look(text).name?.text).toBe(name);
  });
});

it('agrees with the whole reading on every example', () => {
  const folder = join(ROOT, 'examples');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  expect(files.length).toBeGreaterThan(15);
  for (const path of files) {
    const text = readFileSync(join(folder, path), 'utf8');
    const read = readYaml({ path, text }).value;
    const at = (...keys: string[]) => {
      let value = read?.value as Record<string, unknown> | undefined;
      for (const key of keys) value = value?.[key] as Record<string, unknown> | undefined;
      if (value === undefined || read === null) return null;
      const { line, column, endLine, endColumn } = read.placeOf(keys);
      return { text: value, line, column, endLine, endColumn };
    };
    expect(glance({ path, text }), path).toEqual({
      type: at('type'),
      name: at('name'),
      secretary: at('secretary', 'name'),
      unit: at('unit', 'name'),
      place: at('meeting', 'place'),
    });
  }
});
