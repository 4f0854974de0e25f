import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Path } from '../../core/read/path.ts';
import { toldProblems } from '../state/begun.ts';
import { data, inherited, isUnreadable, lastChange, specs } from '../state/session.ts';
import { goToStep, pane, showText, step } from '../state/focus.ts';
import { Broken } from '../text/broken.tsx';
import { After } from './after.tsx';
import { FieldOf } from './controls/field.tsx';
import { isTold } from './controls/problems.tsx';
import { valueAt } from './path.ts';
import { stepWords } from './progress.ts';
import { SECTIONS, type Section } from './sections.ts';
import { Summary } from './summary.tsx';

/** What is to be set right on a step, otherwise how far it is. */
function stateOf(section: Section): { hasErrors: boolean; words: string } {
  const errors = toldProblems.value.filter(
    (problem) => problem.severity === 'error' && section.keys.includes(String(problem.field?.[0])) && isTold(problem),
  ).length;
  if (errors > 0) return { hasErrors: true, words: `${errors} chỗ phải sửa` };
  const value = (path: Path): unknown => valueAt(data.value, path) ?? valueAt(inherited.value, path);
  return { hasErrors: false, words: stepWords(section, specs.value, value) };
}

/** The steps of the form, each with how far it is. */
export function Steps() {
  const list = useRef<HTMLElement>(null);
  // The window may be lower, or narrower, than the steps are long, and most go on by the button below the fields.
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [step.value, pane.value]);
  return (
    <nav class="steps" aria-label="Các bước điền" ref={list}>
      <ol>
        {SECTIONS.map((section) => {
          const state = stateOf(section);
          return (
            <li key={section.id}>
              <button
                type="button"
                aria-current={section.id === step.value ? 'step' : undefined}
                class={state.hasErrors ? 'has-errors' : ''}
                onClick={() => {
                  goToStep(section.id);
                }}
              >
                <span class="step-title">{section.title}</span>
                <span class="step-state">{state.words}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        class="to-text"
        id="den-tep-yaml"
        onClick={() => {
          showText(lastChange.value);
        }}
      >
        Xem tệp YAML
      </button>
    </nav>
  );
}

/** One step of the form. */
export function Form() {
  const at = SECTIONS.findIndex(({ id }) => id === step.value);
  const section = SECTIONS[at];
  if (section === undefined) return null;
  const next = SECTIONS[at + 1];
  const before = SECTIONS[at - 1];
  const shown = section.keys.flatMap((key) => specs.value.find((spec) => spec.key === key) ?? []);
  return (
    <div class="form">
      <Summary />
      <section aria-labelledby="buoc">
        <h2 id="buoc" tabIndex={-1}>
          {section.title}
        </h2>
        <p class="lead">{section.lead}</p>
        <Broken />
        <fieldset class="fields" key={section.id} disabled={isUnreadable.value} role="presentation">
          {shown.map((spec) => (
            <FieldOf key={spec.key} spec={spec} path={[spec.key]} />
          ))}
        </fieldset>
        {section.id === 'issue' ? <After /> : null}
        <div class="onward">
          {before === undefined ? null : (
            <button
              type="button"
              onClick={() => {
                goToStep(before.id);
              }}
            >
              Quay lại: {before.title}
            </button>
          )}
          {next === undefined ? null : (
            <button
              type="button"
              class="next"
              onClick={() => {
                goToStep(next.id);
              }}
            >
              Tiếp tục: {next.title}
            </button>
          )}
        </div>
      </section>
    </div>
  );
}
