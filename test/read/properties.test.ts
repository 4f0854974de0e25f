/** Laws of reading that hold for every input. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../src/core/diagnostic.ts';
import { refusedCharacter } from '../../src/core/read/characters.ts';
import { readBranch } from '../../src/core/read/branch.ts';
import { readYaml } from '../../src/core/read/yaml.ts';
import { allProblems, SCHEMAS } from './reading.ts';

const LETTERS = Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ');
const vietnamese = fc.string({
  unit: fc.constantFrom(...LETTERS, ' ', ',', '.', '-', '(', ')', '"', '&', '<', '{', '/', '#'),
  minLength: 1,
});
const anyText = fc.oneof(vietnamese, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

const branch = (text: string): { branch: { path: string; text: string } } => ({ branch: { path: 'b.yaml', text } });
const withPlace = (place: string): string =>
  `type: hamlet\nname: Chi bộ khối phố Phong Nhị\nmeeting:\n  place: ${JSON.stringify(place)}\n`;

describe('a string', () => {
  it('that is accepted comes back unchanged', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { value, problems } = readBranch(branch(withPlace(text)), SCHEMAS);
        if (!hasErrors(problems)) expect(value?.branch.meeting?.place).toBe(text.normalize('NFC'));
      }),
      { numRuns: 300 },
    );
  });

  it('of plain Vietnamese is accepted', () => {
    const plain = fc.array(fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 7 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(plain, (words) => {
        expect(readBranch(branch(withPlace(words.join(' '))), SCHEMAS).problems).toEqual([]);
      }),
    );
  });
});

it('a file is the same with letters and marks apart', () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      const source = `type: hamlet\nname: Chi bộ ${text}\nlạ: ${text}\n`.normalize('NFC');
      const [composed, apart] = [source, source.normalize('NFD')].map((one) => readBranch(branch(one), SCHEMAS));
      expect(apart?.problems).toEqual(composed?.problems);
      expect(apart?.value?.branch).toEqual(composed?.value?.branch);
    }),
  );
});

describe('a character', () => {
  it('that Unicode calls a control, a blank or invisible is refused, and no other', () => {
    const refused = /(?![ \n\r])[\p{C}\p{Z}\p{DI}\uFFFD]/u;
    const all = Array.from({ length: 0x1_1000 }, (_, code) => String.fromCodePoint(code));
    const wrong = all.filter((one) => refused.test(one) !== (refusedCharacter(one) !== null));
    // Codes without a character yet are neither.
    expect(wrong.filter((one) => !/\p{Cn}/u.test(one))).toEqual([]);
  });
});

describe('nothing a file holds', () => {
  const pieces = [
    'type',
    'name',
    'committee',
    'none',
    'constructor',
    '__proto__',
    ':',
    ': ',
    '- ',
    '\n',
    '\n  ',
    '\t',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '|',
    '>',
    '&a',
    '*a',
    '!t',
    '#',
    '%',
    '@',
    '?',
    '---',
    '...',
    '<<',
    '012',
    '\u00A0',
    '\u200B',
    '\r',
    'ệ',
  ];
  const yamlish = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join(''));
  const bytes = fc.uint8Array({ maxLength: 400 }).map((list) => new TextDecoder().decode(list));

  it('makes reading or checking throw', () => {
    fc.assert(
      fc.property(fc.oneof(yamlish, bytes, fc.string({ unit: 'binary' })), (text) => {
        const problems = allProblems(branch(text));
        for (const { place } of problems) if (place.kind === 'text') expect(place.line).toBeGreaterThan(0);
      }),
      { numRuns: 600 },
    );
  });

  it('gets by without being told when it cannot be read', () => {
    fc.assert(
      fc.property(yamlish, (text) => {
        const { value, problems } = readYaml({ path: 'b.yaml', text });
        expect(value !== null || problems.length > 0).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  const broken = fc.constantFrom(
    '"nhà văn hóa',
    "'nhà",
    'nhà: tầng 2',
    '[a, b',
    '{ a: b',
    '@nhà',
    '"a" b',
    '*a',
    '!t x',
    '%a',
  );

  it('breaks in one item of a list reaches another', () => {
    const count = fc.integer({ min: 1, max: 6 });
    const indent = fc.constantFrom('', '  ', '    ');
    fc.assert(
      fc.property(broken, count, fc.nat({ max: 5 }), indent, fc.boolean(), (value, length, which, blanks, inKey) => {
        const at = which % length;
        const items = Array.from({ length }, (_, index) => {
          const text = index === at ? value : `Tổ ${index}`;
          return `${blanks}- ${inKey ? `name: ${text}\n${blanks}  note: a` : text}\n`;
        });
        const text = `type: hamlet\ngroups:\n${items.join('')}status: draft\n`;
        const { value: located, problems } = readYaml({ path: 'b.yaml', text });
        if (!inKey && value === 'nhà: tầng 2') expect(problems).toEqual([]);
        else expect(located?.broken).toEqual([['groups', at, ...(inKey ? ['name'] : [])]]);
        for (let index = 0; index < length; index += 1) {
          if (index !== at) expect(located?.has(['groups', index])).toBe(true);
          if (inKey) expect(located?.placeOf(['groups', index, 'note']).line).toBe(4 + 2 * index);
        }
        const line = 3 + (inKey ? 2 : 1) * at;
        expect(problems.every(({ place }) => place.kind === 'text' && place.line === line)).toBe(true);
      }),
    );
  });

  it('breaks in one key reaches another', () => {
    const after = fc.constantFrom('time: 19 giờ', 'day: 3');
    fc.assert(
      fc.property(broken, after, (value, line) => {
        const text = `type: hamlet\nname: Chi bộ khối phố Phong Nhị\nmeeting:\n  place: ${value}\n  ${line}\nstatus: draft\n`;
        const { value: located, problems } = readYaml({ path: 'b.yaml', text });
        expect(located?.broken).toEqual([['meeting', 'place']]);
        expect(located?.value).toMatchObject({ type: 'hamlet', status: 'draft' });
        expect(located?.has(['meeting', line.slice(0, line.indexOf(':'))])).toBe(true);
        expect(problems.every(({ place }) => place.kind === 'text' && place.line === 4)).toBe(true);
      }),
    );
  });

  it('of any shape gets by the schema without a message', () => {
    const data = fc.dictionary(
      fc.constantFrom(
        'type',
        'name',
        'committee',
        'groups',
        'meeting',
        'document',
        'recipients',
        'status',
        'constructor',
      ),
      fc.oneof(fc.jsonValue(), fc.constantFrom('hamlet', 'none', 'final')),
    );
    fc.assert(
      fc.property(data, (value) => {
        for (const { message } of allProblems(branch(JSON.stringify(value))))
          expect(message).not.toMatch(/undefined|\[object/u);
      }),
      { numRuns: 400 },
    );
  });
});
