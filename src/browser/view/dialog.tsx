import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Question {
  title: string;
  words: string;
  yes: string;
}

const asked = signal<(Question & { answer: (sure: boolean) => void }) | null>(null);

/** Asks before something that cannot be undone. */
export function ask(question: Question): Promise<boolean> {
  return new Promise((resolve) => {
    asked.value = {
      ...question,
      answer: (sure) => {
        asked.value = null;
        resolve(sure);
      },
    };
  });
}

/** The question that is being asked, over the page. */
export function Dialog() {
  const box = useRef<HTMLDialogElement>(null);
  const question = asked.value;
  useLayoutEffect(() => {
    if (question !== null && box.current?.open === false) box.current.showModal();
  }, [question]);
  if (question === null) return null;
  return (
    <dialog
      ref={box}
      aria-labelledby="hoi"
      onCancel={() => {
        question.answer(false);
      }}
    >
      <h2 id="hoi">{question.title}</h2>
      <p>{question.words}</p>
      <div class="onward">
        <button
          type="button"
          onClick={() => {
            question.answer(false);
          }}
        >
          Không
        </button>
        <button
          type="button"
          class="danger"
          onClick={() => {
            question.answer(true);
          }}
        >
          {question.yes}
        </button>
      </div>
    </dialog>
  );
}
