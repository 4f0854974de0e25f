/** The annex “Bảng phân công” as a document of its own, to be issued anew when people change. */
import type { Problem, Result, SourceFile } from './diagnostic.ts';
import { readYaml } from './read/yaml.ts';
import type { Made } from './making.ts';
import type { Inline, Part, Regulation } from './tree/nodes.ts';

const subjectOf = ({ blocks }: Part<Inline, string>): string | null => {
  const title = blocks.find((block) => block.type === 'title');
  if (title?.kind !== 'PHỤ LỤC') return null;
  return title.subject
    .map((inline) => (inline.type === 'text' || inline.type === 'value' ? inline.text : '…'))
    .join('');
};

/** At `assignments` where the branch's file has it, otherwise at the file's first key. */
function nobody(branch: SourceFile): Problem {
  const file = readYaml(branch).value;
  return {
    code: 'annex-empty',
    severity: 'error',
    message: 'bảng phân công chưa có ai',
    place: file === null ? { kind: 'file', file: branch.path } : file.placeOf(['assignments'], 'key'),
    hint: 'thêm mỗi người một dòng dưới assignments, ví dụ “- { name: Phạm Văn Tín, task: phụ trách nhóm hộ số 2 }”',
  };
}

/**
 * Leaves of a regulation its annex alone; one without an annex is a problem at the branch's file.
 * The annex keeps its own page numbers and the pointer to the regulation it belongs to.
 */
export function onlyAnnex<M extends Made>(made: M, branch: SourceFile): Result<M> {
  const annex = made.regulation.parts.find((part) => subjectOf(part) !== null);
  const subject = annex === undefined ? null : subjectOf(annex);
  if (annex === undefined || subject === null) return { value: null, problems: [nobody(branch)] };
  const title = `${subject.charAt(0).toLocaleUpperCase('vi')}${subject.slice(1)} – ${made.name}`;
  const regulation: Regulation = { ...made.regulation, title, parts: [annex] };
  return { value: { ...made, regulation }, problems: [] };
}
