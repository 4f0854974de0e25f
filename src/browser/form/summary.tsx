import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../core/diagnostic.ts';
import { announce } from '../state/announce.ts';
import { toldProblems } from '../state/begun.ts';
import { goTo, showPlace } from '../state/focus.ts';
import { FILE } from '../state/reading.ts';
import { specMap, text } from '../state/session.ts';
import { fieldTitle, formWords } from './words.ts';

/** Long enough for a word to be typed, so that a listener is not told every letter's problems. */
const QUIET = 1500;

const count = (severity: Problem['severity']): number =>
  toldProblems.value.filter((problem) => problem.severity === severity).length;

/** What must be set right before what is worth a look; each in the order of the file. */
function ordered(): Problem[] {
  const isError = ({ severity }: Problem): boolean => severity === 'error';
  return [...toldProblems.value.filter(isError), ...toldProblems.value.filter((problem) => !isError(problem))];
}

/** “còn 3 chỗ phải sửa, 2 chỗ nên xem” */
function summaryWords(): string {
  const errors = count('error');
  const warnings = count('warning');
  const parts = [errors > 0 ? `${errors} chỗ phải sửa` : '', warnings > 0 ? `${warnings} chỗ nên xem` : ''];
  return parts.filter((part) => part !== '').join(', ');
}

function Row({ problem }: { problem: Problem }) {
  const { message, hint } = formWords(problem, specMap.value);
  const title = fieldTitle(problem, specMap.value);
  const { field = [], place } = problem;
  const target = field.length > 0 ? null : place.kind === 'text' && place.file === FILE ? place : undefined;
  const words = (
    <>
      {title === '' ? null : <span class="where">{title}: </span>}
      {message}
      {problem.clause === undefined ? '' : ` (${problem.clause})`}
    </>
  );
  return (
    <li class={problem.severity}>
      {target === undefined ? (
        <span class="no-field">
          {words}
          {hint === null ? '' : `. Gợi ý: ${hint}`}
        </span>
      ) : (
        <button
          type="button"
          class="link"
          onClick={() => {
            if (target === null) goTo(field);
            else showPlace(target);
          }}
        >
          {target === null ? null : `Tệp YAML, dòng ${target.line}: `}
          {words}
        </button>
      )}
    </li>
  );
}

/** Tells a listener how much is left when that has changed, once typing has come to rest. */
export function useAnnouncedSummary(): string {
  const words = summaryWords();
  const told = useRef<string | null>(null);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      if (told.current === words) return;
      told.current = words;
      announce(words === '' ? 'Không còn chỗ nào phải sửa' : `Còn ${words}`);
    }, QUIET);
    return () => {
      window.clearTimeout(timer);
    };
    // Every letter, also one that changes nothing of this, puts it off.
  }, [words, text.value]);
  return words;
}

/** The paper was asked for while something stood against it: that is said until nothing does. */
export const isHeldBack = signal(false);

/** Everything that is wrong or worth a look, each leading to its field. */
export function Summary() {
  const words = useAnnouncedSummary();
  const errors = count('error');
  const hasErrors = errors > 0;
  useEffect(() => {
    if (!hasErrors) isHeldBack.value = false;
  }, [hasErrors]);
  useEffect(
    () => () => {
      isHeldBack.value = false;
    },
    [],
  );
  if (words === '') return null;
  return (
    <details class="summary" id="tom-tat">
      <summary>{words.charAt(0).toUpperCase() + words.slice(1)}</summary>
      {isHeldBack.value && hasErrors ? (
        <p class="held-back">Chưa tải hoặc in được: còn {errors} chỗ phải sửa dưới đây.</p>
      ) : null}
      <ul>
        {ordered().map((problem, index) => (
          <Row key={index} problem={problem} />
        ))}
      </ul>
    </details>
  );
}
