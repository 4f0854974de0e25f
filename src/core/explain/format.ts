import type { FormatProfile } from '../schema/format.ts';
import type { Area, Explanation } from './explanation.ts';

/** What `quyche check` tells about the choice of the guidance itself. */
const CHOICE: readonly Explanation[] = [
  {
    code: 'format-date-not-found',
    why: 'Thể thức tùy theo ngày của văn bản; không đọc được ngày thì kiểm tra theo hướng dẫn mới nhất. Cho biết ngày bằng --on.',
  },
  {
    code: 'format-date-too-early',
    why: 'Chưa có quy tắc thể thức cho ngày ấy nên kiểm tra theo hướng dẫn cũ nhất đã có.',
  },
];

type Profile = Pick<FormatProfile, 'rules'>;

/** The code that a rule's findings carry. */
const codeOf = (name: string): string => `format-${name}`;

/** “F35”, as a rule is numbered in the profiles, to its code. */
export function codeOfRule(id: string, profiles: readonly Profile[]): string | null {
  const row = profiles.flatMap(({ rules }) => rules).find((rule) => rule.id.toLowerCase() === id.toLowerCase());
  return row === undefined ? null : codeOf(row.name);
}

/** Every rule of the format, in the words and with the clauses of the profiles; those are newest first. */
export function formatArea(profiles: readonly Profile[]): Area {
  const names = new Set(profiles.flatMap(({ rules }) => rules.map(({ name }) => name)));
  const rules = [...names].map((name) => {
    const rows = profiles.flatMap((profile) => profile.rules.filter((row) => row.name === name));
    return {
      code: codeOf(name),
      why: [...new Set(rows.map(({ title }) => `${title}.`))].join(' Theo hướng dẫn trước: '),
      clauses: rows.map(({ clause }) => clause),
    };
  });
  return { title: 'Thể thức văn bản (quyche check)', explanations: [...rules, ...CHOICE] };
}
