/** A YAML text after edits: what a person wrote around them stays. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAt } from '../../src/browser/form/path.ts';
import { tidyLine } from '../../src/browser/form/value.ts';
import { editText } from '../../src/browser/state/reading.ts';
import type { Path } from '../../src/core/read/path.ts';
import { readYaml } from '../../src/core/read/yaml.ts';
import { editYaml, type Edit } from '../../src/core/read/yaml/edit.ts';
import { replaceScalar } from '../../src/core/read/yaml/replace.ts';

const ORDER = ['type', 'name', 'members', 'committee', 'groups'];

const HAND_MADE = `# Chi bộ của tôi
name: 'Chi bộ thôn Bảo An' # tên đầy đủ
type: hamlet

# đếm ngày 01/10
members: { official: 14, probationary: 0 }
`;

const cases: [string, string, Edit[], string][] = [
  [
    'a changed value leaves comments, order and the way other values are written',
    HAND_MADE,
    [{ path: ['members', 'official'], value: 15 }],
    HAND_MADE.replace('14', '15'),
  ],
  [
    'a new key stands where it usually stands',
    'type: hamlet\ngroups: none\n',
    [{ path: ['members', 'official'], value: 3 }],
    'type: hamlet\nmembers:\n  official: 3\ngroups: none\n',
  ],
  [
    'a key that is not in the usual order comes last',
    'type: hamlet\n',
    [{ path: ['other'], value: 1 }],
    'type: hamlet\nother: 1\n',
  ],
  ['the first key of an empty text', '', [{ path: ['type'], value: 'hamlet' }], 'type: hamlet\n'],
  [
    'what is added to an empty group does not stand in braces',
    'committee: {}\n',
    [{ path: ['committee', 'members', 0, 'name'], value: 'Lê Thị Thu' }],
    'committee:\n  members:\n    - name: Lê Thị Thu\n',
  ],
  [
    'a word gives way to a group',
    'committee: none\n',
    [{ path: ['committee', 'size'], value: 3 }],
    'committee:\n  size: 3\n',
  ],
  [
    'an item taken out of a list',
    'groups:\n  - name: A # giữ\n  - name: B\n',
    [{ path: ['groups', 1], value: undefined }],
    'groups:\n  - name: A # giữ\n',
  ],
  [
    'taking out what is not there',
    'type: hamlet\n',
    [{ path: ['members', 'official'], value: undefined }],
    'type: hamlet\n',
  ],
  [
    'a text that looks like a number is quoted',
    'type: hamlet\n',
    [{ path: ['name'], value: '01' }],
    'type: hamlet\nname: "01"\n',
  ],
];

describe('editing YAML', () => {
  test.each(cases)('%s', (_, text, edits, expected) => {
    expect(editYaml(text, edits, ORDER)).toBe(expected);
  });

  test.each(['name: [a\n', '- một\n', 'name: a\nname: b\n'])('leaves alone what is no well-formed map: %j', (text) => {
    expect(editYaml(text, [{ path: ['name'], value: 'b' }])).toBeNull();
  });
});

/** A scalar changed in place: null where that is left to an edit of the whole document. */
describe('one value changed in a text that has been read', () => {
  const TEXT = `# ghi chú
name:   'Chi bộ thôn A'   # khoảng trắng của văn phòng
members: { official: 14, note: a }
meeting:
  place: nhà văn hóa
thematic:
  - "quý I"
text: |
  hai
  dòng
empty:
`;
  const { value } = readYaml({ path: 'a.yaml', text: TEXT });
  test.each<[string, Path, string | number | boolean, [string, string] | null]>([
    [
      'keeps its quotes, and the blanks and notes around it',
      ['name'],
      "Chi bộ 'B'",
      ["'Chi bộ thôn A'", "'Chi bộ ''B'''"],
    ],
    ['in brackets', ['members', 'official'], 15, ['14', '15']],
    [
      'with marks that mean something in YAML',
      ['meeting', 'place'],
      'nhà: số 1 # a',
      ['nhà văn hóa', '"nhà: số 1 # a"'],
    ],
    ['a text that looks like a number', ['meeting', 'place'], '01', ['nhà văn hóa', '"01"']],
    ['a text that looks like an answer', ['meeting', 'place'], 'true', ['nhà văn hóa', '"true"']],
    ['in a list', ['thematic', 0], 'quý II', ['"quý I"', '"quý II"']],
    ['a number in the place of a quoted text', ['name'], 3, ["'Chi bộ thôn A'", '3']],
    ['not a text of several lines', ['text'], 'một', null],
    ['not to several lines', ['meeting', 'place'], 'a\nb', null],
    ['not where nothing stands yet', ['empty'], 'a', null],
    ['not what is not there', ['dues', 'collectBy'], 'a', null],
    ['not a group', ['members'], 'a', null],
  ])('%s', (_, path, to, change) => {
    expect(replaceScalar(TEXT, value!, { path, value: to })).toBe(change && TEXT.replace(change[0], () => change[1]));
  });

  test('whatever is typed reads back as it was typed, or is left to the whole document', () => {
    const paths: Path[] = [['name'], ['members', 'note'], ['meeting', 'place'], ['thematic', 0]];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.string({ unit: 'grapheme' }), (path, typed) => {
        const tidy = tidyLine(typed);
        fc.pre(tidy !== '');
        const after = editText(TEXT, { path, value: tidy }, []);
        const { value: read } = readYaml({ path: 'a.yaml', text: after! });
        expect(valueAt(read!.value, path)).toBe(tidy);
        expect(after).toContain('# khoảng trắng của văn phòng');
      }),
      { numRuns: 500 },
    );
  });
});
