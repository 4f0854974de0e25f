/** The annex “Bảng phân công”: who does what. Persons' names stand here, so that it can be issued anew alone. */
import { shortDate } from '../law/date.ts';
import type { Branch } from '../schema/branch.ts';
import type { BlockBase, DraftInline, Paragraph, Part, Table, Title } from '../tree/nodes.ts';
import { annexFoot, regulationPointer } from './paper.ts';

type I = DraftInline;

interface Row {
  name: string;
  path: string;
  post: string;
  duties: I[][];
  /** areas and tổ đảng */
  places: I[];
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
const text = (words: string): I => ({ type: 'text', text: words });
const value = (words: string, path: string): I => ({ type: 'value', text: words, path });

function officers({ secretary, deputy }: Partial<Branch>): Row[] {
  const rows: Row[] = [];
  if (secretary?.name !== undefined) {
    const duties = [[text('phụ trách chung')]];
    rows.push({ name: secretary.name, path: 'secretary.name', post: 'Bí thư', duties, places: [] });
  }
  if (deputy !== undefined && deputy !== 'none' && deputy.name !== undefined) {
    const duties = (deputy.areas ?? []).map((area, index) => [value(area, `deputy.areas.${index}`)]);
    rows.push({ name: deputy.name, path: 'deputy.name', post: 'Phó bí thư', duties, places: [] });
  }
  return rows;
}

function committeeMembers({ committee }: Partial<Branch>): Row[] {
  if (committee === undefined || committee === 'none') return [];
  return (committee.members ?? []).map((member, index) => {
    const path = `committee.members.${index}`;
    const duties = (member.areas ?? []).map((area, at) => [value(area, `${path}.areas.${at}`)]);
    const places = member.group === undefined ? [] : [value(member.group, `${path}.group`)];
    return { name: member.name, path: `${path}.name`, post: 'Chi ủy viên', duties, places };
  });
}

/** Puts a place into a row once, whichever fields name it. */
function addPlace(row: Row, words: string, path: string): void {
  const isThere = row.places.some((inline) => inline.type === 'value' && inline.text === words);
  if (!isThere) row.places.push(value(words, path));
}

/** Gives leaders of tổ đảng their post, in a row of their own or behind the post they have. */
function addLeaders(rows: Row[], { groups }: Partial<Branch>): void {
  if (groups === undefined || groups === 'none') return;
  for (const [index, group] of groups.entries()) {
    for (const [key, post] of [['leader', 'tổ trưởng'] as const, ['deputyLeader', 'tổ phó'] as const]) {
      const name = group[key];
      if (name === undefined) continue;
      let row = rows.find((one) => one.name === name);
      if (row === undefined) {
        row = { name, path: `groups.${index}.${key}`, post: capital(post), duties: [], places: [] };
        rows.push(row);
      } else row.post = `${row.post}, ${post}`;
      addPlace(row, group.name, `groups.${index}.name`);
    }
  }
}

/** Rows of officers first; a member's task joins the row of an officer of the same name. */
function rowsOf(branch: Partial<Branch>): Row[] {
  const rows = [...officers(branch), ...committeeMembers(branch)];
  addLeaders(rows, branch);
  for (const [index, assignment] of (branch.assignments ?? []).entries()) {
    const path = `assignments.${index}`;
    const duty = [value(assignment.task, `${path}.task`)];
    let row = rows.find(({ name, post }) => name === assignment.name && post !== 'Đảng viên');
    if (row === undefined) {
      row = { name: assignment.name, path: `${path}.name`, post: 'Đảng viên', duties: [], places: [] };
      rows.push(row);
    }
    row.duties.push(duty);
    if (assignment.area !== undefined) addPlace(row, assignment.area, `${path}.area`);
  }
  return rows;
}

/** “a; b; c” of runs of inlines; a dash where there is nothing. */
function listed(runs: readonly I[][]): I[] {
  if (runs.length === 0) return [text('-')];
  return runs.flatMap((run, index) => (index === 0 ? run : [text('; '), ...run]));
}

/** The column of areas and tổ đảng stands only where somebody has one. */
function table(branch: Partial<Branch>, base: BlockBase): Table<I> {
  const people = rowsOf(branch);
  const hasPlaces = people.some(({ places }) => places.length > 0);
  const heads = [
    'TT',
    'Họ và tên',
    'Chức vụ',
    'Nhiệm vụ, lĩnh vực phụ trách',
    ...(hasPlaces ? ['Địa bàn, tổ đảng'] : []),
  ];
  const rows = people.map((row, index) => [
    [text(String(index + 1))],
    [value(row.name, row.path)],
    [text(row.post)],
    listed(row.duties),
    ...(hasPlaces ? [listed(row.places.map((place) => [place]))] : []),
  ]);
  return { type: 'table', ...base, origin: 'branch', rows: [heads.map((cell) => [text(cell)]), ...rows] };
}

/**
 * By which day's decision of the branch the table holds, where it was made anew since the regulation (not asked by HD
 * 05).
 */
function renewal({ adoption }: Partial<Branch>, base: BlockBase): Paragraph<I>[] {
  const date = adoption?.assignments;
  if (date === undefined) return [];
  const day = value(shortDate(date), 'adoption.assignments');
  const content = [
    text('Bảng phân công này được chi bộ thông qua ngày '),
    day,
    text(', thay bảng phân công trước đó.'),
  ];
  return [{ type: 'paragraph', ...base, content }];
}

/** Does the row say more than the post does? “Phụ trách chung” is what every secretary has. */
const isGivenDuty = ({ path, duties }: Row): boolean => duties.length > (path === 'secretary.name' ? 1 : 0);

/**
 * The annex as a part of its own, with its own page numbers; null when nobody is given a duty.
 * The fact `assignments` asks the same, so that the text speaks of the annex just when there is one.
 */
export function annexPart(
  branch: Partial<Branch>,
  form: 'regulation' | 'decision',
  base: BlockBase,
): Part<I, null> | null {
  if (!rowsOf(branch).some(isGivenDuty)) return null;
  const title: Title<I> = {
    type: 'title',
    ...base,
    kind: 'PHỤ LỤC',
    subject: [text('bảng phân công nhiệm vụ của chi ủy viên, đảng viên')],
    pointer: regulationPointer(branch, form),
  };
  if (branch.committee === 'none') title.subject = [text('bảng phân công nhiệm vụ của đảng viên')];
  return { blocks: [title, table(branch, base), ...renewal(branch, base), annexFoot(branch, base)] };
}
