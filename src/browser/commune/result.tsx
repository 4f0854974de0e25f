import { NO_NAME } from '../../core/roster/index.ts';
import { outcome } from './state.ts';
import { wordsOf } from './words.ts';

/** What came of making everything: what is in the ZIP, which branches were left out and why. */
export function Result() {
  const { value } = outcome;
  if (value === null) return null;
  const { view, zip } = value;
  const out = view.branches.filter(({ failure }) => failure !== null);
  const made = view.branches.length - out.length;
  const count = out.length + view.unnamed.length;
  return (
    <section class={`card result ${count > 0 ? 'partly' : 'whole'}`} aria-labelledby="ket-qua">
      <h2 id="ket-qua">{zip === null ? 'Chưa soạn được quy chế nào' : `Đã tải về ${zip.name}`}</h2>
      {zip === null ? null : (
        <p>
          Trong tệp có {made} quy chế{view.branches.length > 1 ? ' và danh mục (danh-muc.xlsx, danh-muc.html)' : ''}.
          Giải nén ra rồi mở từng tệp bằng Word.
        </p>
      )}
      {count === 0 ? null : (
        <table class="left-out">
          <thead>
            <tr>
              <th scope="col">{count} chi bộ chưa soạn được</th>
              <th scope="col">Chỗ sai đầu tiên</th>
            </tr>
          </thead>
          <tbody>
            {out.map(({ path, name, kind, failure, problems }) => {
              const first = problems.find(({ severity }) => severity === 'error');
              return (
                <tr key={path}>
                  <th scope="row">{name}</th>
                  <td>{first === undefined ? failure : wordsOf(first, kind).message}</td>
                </tr>
              );
            })}
            {view.unnamed.map((problem, index) => {
              const { where, message } = wordsOf(problem, 'hamlet');
              return (
                <tr key={`dong-${index}`}>
                  <th scope="row">{NO_NAME}</th>
                  <td>{`${where}: ${message}`}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
