import { fault, job, stop, titleOf } from './job.ts';

/** What is being done, how far it is, and a way to stop it; what went wrong with it. */
export function Progress() {
  const { value } = job;
  if (value === null)
    return fault.value === null ? null : (
      <p class="card problem error" role="alert">
        <strong>{fault.value}.</strong> Dữ liệu đã mở vẫn còn; hãy làm lại, nếu vẫn thế thì đóng bớt chương trình khác
        hoặc tải trang lại.
      </p>
    );
  const { words, done, total, task } = value;
  return (
    <section class={task === 'make' ? 'card progress' : 'card progress brief'} aria-labelledby="dang-lam">
      <div>
        <h2 id="dang-lam">{titleOf(value)} …</h2>
        <progress aria-labelledby="dang-lam" {...(total === 0 ? {} : { max: total, value: done })} />
        <p class="help">{words === '' ? 'đang bắt đầu' : words}</p>
      </div>
      <button type="button" onClick={stop}>
        Dừng
      </button>
    </section>
  );
}
