import { useLayoutEffect, useRef } from 'preact/hooks';
import { writeSheets, type Made } from '../../core/index.ts';
import { parsePath } from '../form/path.ts';
import { draft, hasGood, isUnreadable, lastChange, problems, sketch } from '../state/session.ts';
import { goTo } from '../state/focus.ts';
import { noteOn } from './note.ts';
import { makePaper, type Paper } from './paper.ts';

interface Shown {
  id: string;
  made: Made | null;
}

/** The paper beside the form. It follows each change, and a click on a value leads to its field. */
export function Preview() {
  const view = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const paper = useRef<Paper | null>(null);
  const shown = useRef<Shown>({ id: '', made: null });
  const regulation = sketch.value;
  const id = draft.value?.id ?? '';

  useLayoutEffect(() => {
    if (host.current === null || paper.current !== null) return undefined;
    const one = makePaper(host.current, (path) => {
      goTo(parsePath(path));
    });
    paper.current = one;
    const frame = view.current;
    if (frame === null) return undefined;
    const observer = new ResizeObserver(() => {
      const { paddingLeft, paddingRight } = getComputedStyle(frame);
      one.fit(frame.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight));
    });
    observer.observe(frame);
    return () => {
      observer.disconnect();
    };
  }, []);

  useLayoutEffect(() => {
    if (regulation === null || paper.current === null || view.current === null) return;
    if (shown.current.made === regulation) return;
    const isOther = shown.current.id !== id || shown.current.made === null;
    shown.current = { id, made: regulation };
    paper.current.show(writeSheets(regulation.regulation, regulation.profile), regulation.profile, isOther);
    if (!isOther) paper.current.goToChange(view.current, lastChange.value?.join('.') ?? null);
    else view.current.scrollTop = 0;
  });

  return (
    <section class="preview" aria-label="Xem trước bản in" ref={view} tabIndex={0}>
      <p class="preview-note">{noteOn(problems.value, regulation !== null, isUnreadable.value && hasGood.value)}</p>
      <div class="paper" ref={host} />
    </section>
  );
}
