import { data, isUnreadable, lastChange, problems, specs } from '../state/session.ts';
import { goToStep, showText, step } from '../state/focus.ts';
import { Broken } from '../text/broken.tsx';
import { After } from './after.tsx';
import { FieldOf } from './controls/field.tsx';
import { SECTIONS, type Section } from './sections.ts';
import { Summary } from './summary.tsx';

/** How many things there are to set right on a step, and whether anything has been filled in. */
function stateOf({ keys }: Section): { errors: number; isBegun: boolean } {
  const errors = problems.value.filter(
    ({ severity, field }) => severity === 'error' && keys.includes(String(field?.[0])),
  ).length;
  return { errors, isBegun: keys.some((key) => Object.hasOwn(data.value, key)) };
}

function words({ errors, isBegun }: { errors: number; isBegun: boolean }): string {
  if (errors > 0) return `${errors} chỗ phải sửa`;
  return isBegun ? 'đã điền' : 'chưa điền';
}

/** The steps of the form, each with how far it is. */
export function Steps() {
  return (
    <nav class="steps" aria-label="Các bước điền">
      <ol>
        {SECTIONS.map((section) => {
          const state = stateOf(section);
          return (
            <li key={section.id}>
              <button
                type="button"
                aria-current={section.id === step.value ? 'step' : undefined}
                class={state.errors > 0 ? 'has-errors' : ''}
                onClick={() => {
                  goToStep(section.id);
                }}
              >
                <span class="step-title">{section.title}</span>
                <span class="step-state">{words(state)}</span>
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
