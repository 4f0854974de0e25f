import type { Place, Problem } from '../../core/diagnostic.ts';
import { focusSoon, textTarget } from '../state/focus.ts';
import { FILE } from '../state/reading.ts';
import { goBackToGood, hasGood, isUnreadable, problems } from '../state/session.ts';
import { TEXT_ID } from './editor.ts';
import { hintOf, sentenceOf, WORDS } from './marks.ts';

/** The line; with the file where that is another of the user's, such as the commune's. */
function lineOf(place: Place): string {
  if (place.kind !== 'text' || place.file.startsWith('templates/')) return '';
  return place.file === FILE ? `Dòng ${place.line} · ` : `${place.file}, dòng ${place.line} · `;
}

function Row({ problem }: { problem: Problem }) {
  const { place, severity, code } = problem;
  const isHere = place.kind === 'text' && place.file === FILE;
  const said = (
    <>
      <strong>
        {lineOf(place)}
        {WORDS[severity]}:
      </strong>{' '}
      {sentenceOf(problem)}
    </>
  );
  return (
    <li class={`problem ${severity}`}>
      {isHere ? (
        <button
          type="button"
          class="link"
          onClick={() => {
            textTarget.value = place;
          }}
        >
          {said}
        </button>
      ) : (
        said
      )}{' '}
      {hintOf(problem)} <span class="code">{code}</span>
    </li>
  );
}

/** What becomes of form and paper while the text has a mistake in its writing. */
function Kept() {
  if (!isUnreadable.value || !hasGood.value) return null;
  return (
    <p>
      Biểu mẫu và bản in giữ theo bản đúng gần nhất.{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          goBackToGood();
          focusSoon(TEXT_ID);
        }}
      >
        Bỏ chỗ sai, lấy lại bản ấy
      </button>
    </p>
  );
}

/** Everything that is wrong or worth a look, below the text; what stands in it leads there. */
export function ProblemList() {
  const { length } = problems.value;
  return (
    <section
      class={length === 0 ? 'text-problems' : 'text-problems some'}
      aria-label="Chỗ phải sửa, chỗ nên xem"
      tabIndex={0}
    >
      <Kept />
      {length === 0 ? <p>Không còn chỗ nào phải sửa.</p> : null}
      <ul>
        {problems.value.map((problem, index) => (
          <Row key={index} problem={problem} />
        ))}
      </ul>
    </section>
  );
}
