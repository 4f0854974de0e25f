import { focusSoon, showPlace, showText } from '../state/focus.ts';
import { goBackToGood, hasGood, isUnreadable, problems } from '../state/session.ts';

/** Shows the first mistake of the file in its text. */
function showMistake(): void {
  const place = problems.value.find(({ severity }) => severity === 'error')?.place;
  if (place?.kind === 'text') showPlace(place);
  else showText(null);
}

/** Said while the text is none that the form can write into. */
export function Broken() {
  if (!isUnreadable.value) return null;
  return (
    <div class="broken" role="status">
      <p class="problem error">
        <strong>Phải sửa: </strong>
        {hasGood.value
          ? 'tệp YAML đang có chỗ viết sai; biểu mẫu và bản in giữ theo bản đúng gần nhất, chưa ghi thêm được.'
          : 'tệp YAML có chỗ viết sai nên chưa điền tiếp vào biểu mẫu được.'}
      </p>
      <p class="broken-ways">
        <button type="button" onClick={showMistake}>
          Đến chỗ sai trong tệp YAML
        </button>
        {hasGood.value ? (
          <button
            type="button"
            onClick={() => {
              goBackToGood();
              focusSoon('buoc');
            }}
          >
            Bỏ chỗ sai, lấy lại bản đúng gần nhất
          </button>
        ) : null}
      </p>
    </div>
  );
}
