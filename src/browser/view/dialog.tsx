import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Choice {
  value: string;
  words: string;
  kind: 'primary' | 'danger' | '';
}

interface Question {
  title: string;
  words: string;
  choices: readonly Choice[];
}

/** The way out of every question: nothing is changed, deleted or written. */
const NO = 'Để nguyên';

const asked = signal<(Question & { answer: (value: string | null) => void }) | null>(null);

/** Asks which of several ways to go; null for none of them. */
export function choose(question: Question): Promise<string | null> {
  return new Promise((resolve) => {
    asked.value = {
      ...question,
      answer: (value) => {
        asked.value = null;
        resolve(value);
      },
    };
  });
}

/** Asks before something that cannot be undone. */
export async function ask({ title, words, yes }: { title: string; words: string; yes: string }): Promise<boolean> {
  const choices: Choice[] = [{ value: 'yes', words: yes, kind: 'danger' }];
  return (await choose({ title, words, choices })) !== null;
}

/** Takes the question away as if nothing had been chosen. */
export function dismiss(): void {
  asked.value?.answer(null);
}

/** The question that is being asked, over the page. */
export function Dialog() {
  const box = useRef<HTMLDialogElement>(null);
  const question = asked.value;
  useLayoutEffect(() => {
    if (question !== null && box.current?.open === false) box.current.showModal();
  }, [question]);
  if (question === null) return null;
  const answer = (value: string | null): void => {
    // The browser gives the focus back to where it was, but only from a dialog that is still in the page.
    box.current?.close();
    question.answer(value);
  };
  return (
    <dialog
      ref={box}
      aria-labelledby="hoi"
      aria-describedby="hoi-loi"
      onCancel={() => {
        answer(null);
      }}
    >
      <h2 id="hoi">{question.title}</h2>
      <p id="hoi-loi">{question.words}</p>
      <div class="onward">
        <button
          type="button"
          onClick={() => {
            answer(null);
          }}
        >
          {NO}
        </button>
        {question.choices.map(({ value, words, kind }) => (
          <button
            type="button"
            key={value}
            class={kind}
            onClick={() => {
              answer(value);
            }}
          >
            {words}
          </button>
        ))}
      </div>
    </dialog>
  );
}
