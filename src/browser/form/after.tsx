import { lawTable, type BranchType } from '../../core/index.ts';
import { library } from '../library.ts';
import { branchType, sketch, today } from '../state/session.ts';
import { shownDate } from './value.ts';

/** What comes after printing, and the law that the paper was made by. */
export function After() {
  const on = sketch.value?.date ?? today();
  const rows = lawTable(library, { on, type: branchType.value as BranchType });
  return (
    <div class="after">
      <details>
        <summary>Sau khi in thì làm gì?</summary>
        <ol class="how">
          <li>Đọc soát bản in; xem lại những chỗ “nên xem”.</li>
          <li>Đưa ra buổi sinh hoạt chi bộ thảo luận, biểu quyết thông qua, ghi vào biên bản.</li>
          <li>Điền ngày thông qua, số và ngày văn bản, chọn “Bản chính thức”, in lại để bí thư ký.</li>
          <li>Gửi đảng ủy cấp trên và các nơi nhận, lưu hồ sơ chi bộ; tải tệp dữ liệu về để lần sau mở lại mà sửa.</li>
        </ol>
      </details>
      <details>
        <summary>Văn bản của Trung ương làm căn cứ và tình trạng hiệu lực, tính đến ngày {shownDate(on)}</summary>
        <ul>
          {rows.map(({ chain, citation, verdict }) => (
            <li key={chain}>
              {citation === '' ? chain : citation}: {verdict}.
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
