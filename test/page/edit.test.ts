/** A YAML text after edits: what a person wrote around them stays. */
import { describe, expect, test } from 'vitest';
import { editYaml, type Edit } from '../../src/core/read/yaml/edit.ts';

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
