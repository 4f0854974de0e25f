import { useRef } from 'preact/hooks';
import type { Problem, SheetPlace } from '../../core/diagnostic.ts';
import { commune } from './state.ts';
import { dropRow } from './actions.ts';
import { fillIn } from './filling.ts';
import { Fix, focusAfter } from './fix.tsx';
import { wordsOf } from './words.ts';
import type { BranchView } from './worker/protocol.ts';

/** Problems that stand at one cell, or one that stands elsewhere. */
interface Fault {
  key: string;
  problems: Problem[];
  /** the cell that can be put right here */
  cell: SheetPlace | null;
}

const cellOf = ({ place }: Problem): SheetPlace | null =>
  place.kind === 'sheet' && place.row !== null && place.column !== null ? place : null;

/** The problems of a branch, cell by cell. */
export function faultsOf(problems: readonly Problem[]): Fault[] {
  const faults = new Map<string, Fault>();
  for (const [index, problem] of problems.entries()) {
    const cell = commune.value?.list === null ? null : cellOf(problem);
    const key = cell === null ? String(index) : `${cell.sheetNumber}-${cell.column ?? ''}${cell.row ?? ''}`;
    const there = faults.get(key);
    if (there === undefined) faults.set(key, { key, problems: [problem], cell });
    else there.problems.push(problem);
  }
  return [...faults.values()];
}

function Words({ problem, type, branch }: { problem: Problem; type: string; branch: BranchView | null }) {
  const { where, message, hint } = wordsOf(problem, type);
  const isInForm = branch !== null && !branch.isOfList && (problem.field ?? []).length > 0;
  return (
    <div class={`problem ${problem.severity}`}>
      {where === '' ? null : <p class="where">{where}</p>}
      <p>
        <strong>{problem.severity === 'error' ? 'Phải sửa: ' : 'Nên xem: '}</strong>
        {message}
        {problem.clause === undefined ? '' : ` (${problem.clause})`}.
      </p>
      {hint === null ? null : <p class="help">Gợi ý: {hint}.</p>}
      {isInForm ? (
        <button
          type="button"
          class="link"
          onClick={() => {
            void fillIn(branch, problem.field ?? null);
          }}
        >
          Sửa trong biểu mẫu<span class="unseen">: {where}</span>
        </button>
      ) : null}
    </div>
  );
}

/** What a row may be told that should not be in the list at all. */
const ROW_TOO_MANY: ReadonlySet<string> = new Set([
  'roster-branch-twice',
  'roster-name-too-alike',
  'roster-none-but-listed',
  'roster-name-missing',
  'roster-branch-unknown',
  'roster-branch-not-named',
]);

function Drop({ cell }: { cell: SheetPlace }) {
  const button = useRef<HTMLButtonElement>(null);
  const drop = async (): Promise<void> => {
    const all = [...document.querySelectorAll('.fault')];
    const index = all.findIndex((fault) => fault.contains(button.current));
    if (!(await dropRow(cell))) return;
    focusAfter(index);
  };
  return (
    <button type="button" class="link" ref={button} onClick={() => void drop()}>
      Bỏ cả dòng {cell.row}
      <span class="unseen"> của trang tính “{cell.sheet}”</span>
    </button>
  );
}

/** What is wrong with a branch or with what all share, each cell with a place to put it right. */
export function Faults({ problems, branch }: { problems: readonly Problem[]; branch: BranchView | null }) {
  const type = branch?.kind ?? 'hamlet';
  return (
    <ul class="faults">
      {faultsOf(problems).map(({ key, problems: told, cell }) => {
        const id = `o-${key}-${branch === null ? 'chung' : branch.path.replace(/^.*\/|\.ya?ml$/gu, '')}`;
        return (
          <li key={key} class="fault">
            <div id={`${id}-loi`}>
              {told.map((problem, index) => (
                <Words key={index} problem={problem} type={type} branch={branch} />
              ))}
            </div>
            {cell === null ? null : (
              <Fix cell={cell} id={id} isWrong={told.some(({ severity }) => severity === 'error')} />
            )}
            {cell !== null && told.some(({ code }) => ROW_TOO_MANY.has(code)) ? <Drop cell={cell} /> : null}
          </li>
        );
      })}
    </ul>
  );
}
