import { signal } from '@preact/signals';
import type { Problem } from '../../core/diagnostic.ts';
import { severityOf } from './actions.ts';
import { fillIn } from './filling.ts';
import { Faults, faultsOf } from './fault.tsx';
import { NamedTwice } from './names.tsx';
import type { BranchView } from './worker/protocol.ts';

/** Only branches that something is wrong with are shown. */
const onlyBad = signal(false);
/** Rows whose problems the user has opened or closed, by path; the others are open when something must be put right. */
const opened = signal<Readonly<Record<string, boolean>>>({});

const COLUMNS = ['TT', 'Chi bộ', 'Loại', 'Bí thư', 'Tình trạng'];

function stateWords({ problems, failure, isHeld, isNamedTwice }: BranchView): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  if (errors.length > 0) return `${faultsOf(errors).length} chỗ phải sửa`;
  if (isHeld) return 'chờ sửa phần chung';
  if (failure !== null) return 'chưa soạn được';
  const count = faultsOf(warnings).length + (isNamedTwice ? 1 : 0);
  return count > 0 ? `soạn được, ${count} chỗ nên xem` : 'soạn được';
}

/** Something is told of the branch. */
const isTold = ({ problems, isNamedTwice }: BranchView): boolean => problems.length > 0 || isNamedTwice;

const stateOf = ({ problems, isNamedTwice }: BranchView): ReturnType<typeof severityOf> => {
  const severity = severityOf(problems);
  return isNamedTwice && severity === 'none' ? 'warning' : severity;
};

function State({ branch, id, isOpen }: { branch: BranchView; id: string; isOpen: boolean }) {
  const words = stateWords(branch);
  const { failure, name, isHeld } = branch;
  if (!isTold(branch))
    return (
      <span class={isHeld ? 'held' : failure === null ? 'ready' : 'bad'}>
        {isHeld || failure === null ? words : `${words}: ${failure}`}
      </span>
    );
  return (
    <button
      type="button"
      class={`link ${stateOf(branch)}`}
      aria-expanded={isOpen}
      aria-controls={id}
      onClick={() => {
        opened.value = { ...opened.value, [branch.path]: !isOpen };
      }}
    >
      {words}
      <span class="unseen"> của {name}</span>
    </button>
  );
}

/** What stands in a wrong cell is not in the branch's file: a form over that file would let it go without a word. */
const hasWrongCell = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity, place }) => severity === 'error' && place.kind === 'sheet');

function Row({ branch, number }: { branch: BranchView; number: number }) {
  const { path, name, type, secretary, problems, text, isNamedTwice } = branch;
  const severity = stateOf(branch);
  const isOpen = isTold(branch) && (opened.value[path] ?? (severity === 'error' || isNamedTwice));
  const id = `loi-${number}`;
  return (
    <tbody class={branch.failure === null || branch.isHeld ? severity : 'error'}>
      <tr>
        <td class="number">{number}</td>
        <th scope="row">
          {text === '' || hasWrongCell(problems) ? (
            name
          ) : (
            <button
              type="button"
              class="link"
              onClick={() => {
                void fillIn(branch, null);
              }}
            >
              {name}
              <span class="unseen">, mở biểu mẫu</span>
            </button>
          )}
        </th>
        <td>{type}</td>
        <td>{secretary}</td>
        <td>
          <State branch={branch} id={id} isOpen={isOpen} />
        </td>
      </tr>
      <tr id={id} hidden={!isOpen} class="told">
        <td />
        <td colSpan={COLUMNS.length - 1}>
          {isOpen && isNamedTwice ? <NamedTwice branch={branch} id={`ten-${number}`} /> : null}
          {isOpen ? <Faults problems={problems} branch={branch} /> : null}
        </td>
      </tr>
    </tbody>
  );
}

/** The branches of the commune, each with how it stands and what is to be put right. */
export function Branches({ branches }: { branches: readonly BranchView[] }) {
  const isBad = ({ failure, isHeld }: BranchView): boolean => failure !== null && !isHeld;
  const bad = branches.filter(isBad).length;
  const shown = onlyBad.value && bad > 0 ? branches.filter(isBad) : branches;
  return (
    <section class="card" aria-labelledby="cac-chi-bo">
      <div class="branches-head">
        <h2 id="cac-chi-bo">Các chi bộ</h2>
        {bad === 0 || bad === branches.length ? null : (
          <label class="only-bad">
            <input
              type="checkbox"
              checked={onlyBad.value}
              onChange={({ currentTarget }) => {
                onlyBad.value = currentTarget.checked;
              }}
            />{' '}
            Chỉ xem {bad} chi bộ phải sửa
          </label>
        )}
      </div>
      <p class="help">Bấm vào tên chi bộ để mở biểu mẫu có bản in bên cạnh; chi bộ còn ô sai thì sửa ô trước.</p>
      <table class="branches">
        <thead>
          <tr>
            {COLUMNS.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {shown.map((branch) => (
          <Row key={branch.path} branch={branch} number={branches.indexOf(branch) + 1} />
        ))}
      </table>
    </section>
  );
}
